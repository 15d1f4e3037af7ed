// Writes etc/package-files.txt: the files in the npm package, with `*` for the hashes of chunks.
// With `--check`, writes nothing and fails if the list is outdated.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = new URL('../etc/package-files.txt', import.meta.url)

const [{ files, unpackedSize }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
)

/**
 * Replaces hashes: `dist/chunk-2R3TERN6.js` becomes `dist/chunk-*.js`, and `content-Dbk_ODd5.d.ts`
 * becomes `*-*.d.ts`.
 */
function withoutHash(path) {
  return path
    .replace(/^dist\/chunk-[A-Z0-9]{8}\./, 'dist/chunk-*.')
    .replace(/^dist\/cli\/([\w-]+)-[A-Z0-9]{8}\.js$/, 'dist/cli/$1-*.js')
    .replace(/^dist\/[\w-]+-[\w-]{8}\.d\.(c?ts)$/, 'dist/*-*.d.$1')
}

const list = `${[...new Set(files.map(({ path }) => withoutHash(path)))].sort().join('\n')}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(target, list)
  console.log('Wrote the files of the package to etc/package-files.txt.')
} else if (list !== readFileSync(target, 'utf8')) {
  const known = new Set(readFileSync(target, 'utf8').split('\n'))
  const now = new Set(list.split('\n'))
  for (const path of now) if (!known.has(path)) console.error(`+ ${path}`)
  for (const path of known) if (!now.has(path)) console.error(`- ${path}`)
  console.error(
    'The files in the package differ from etc/package-files.txt. If this is intended, run `npm run api` and commit the changes.',
  )
  process.exit(1)
} else {
  console.log(`The package has the expected files (${Math.round(unpackedSize / 1024)} kB).`)
}
