// Writes the licenses of the packages in the bundle of the command line.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const metafile = new URL('dist/metafile-esm.json', root)
const { inputs } = JSON.parse(readFileSync(metafile, 'utf8'))
const folders = new Set(
  Object.keys(inputs).flatMap((path) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    return folder === undefined ? [] : [folder]
  }),
)

const notices = [...folders].sort().map((folder) => {
  const at = new URL(`${folder}/`, root)
  const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', at), 'utf8'))
  const file = readdirSync(at).find((name) => /^licen[cs]e/i.test(name))
  const words = file === undefined ? '' : readFileSync(new URL(file, at), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${words}\n`
})
if (notices.length === 0) throw new Error('No packages found in the bundle.')

const rule = `\n${'-'.repeat(80)}\n\n`
writeFileSync(
  new URL('dist/cli/NOTICES.txt', root),
  `The command line of standfirst includes these packages.\n${rule}${notices.join(rule)}`,
)
rmSync(metafile)
