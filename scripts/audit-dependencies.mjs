// Checks the lockfiles: every package has a checksum and no registry address, only the packages
// allowed in package.json run install scripts, and all licenses are compatible with MIT.
import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
const { allowScripts } = read('package.json')

/** Licenses of packages that are installed with this package. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]
/** Further licenses of development tools, which are not distributed. */
const TOOLS = [...PERMISSIVE, 'CC-BY-4.0', 'MPL-2.0', 'PSF-2.0', 'Python-2.0']

/**
 * Whether a license expression is allowed. For “(MIT OR Apache-2.0)” one is enough; for AND, all
 * count.
 */
function isAllowed(license, allowed) {
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => allowed.includes(id.trim())))
}

function findings(file, allows) {
  return Object.entries(read(file).packages).flatMap(([path, entry]) => {
    if (path === '') return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { integrity = '', resolved, hasInstallScript, license = 'none' } = entry
    return [
      ...(integrity.startsWith('sha512-') ? [] : ['has no sha512 checksum']),
      ...(resolved === undefined ? [] : ['contains a registry address']),
      ...(hasInstallScript && !allowScripts[name] ? ['runs an install script'] : []),
      ...(isAllowed(license, allows(entry))
        ? []
        : [`has the license ${license}, which is not allowed`]),
    ].map((what) => `${file}: ${path} ${what}.`)
  })
}

const all = [
  ...findings('package-lock.json', ({ dev }) => (dev ? TOOLS : PERMISSIVE)),
  ...findings('bench/peers/package-lock.json', () => TOOLS),
]
for (const finding of all) console.error(finding)
if (all.length > 0) process.exit(1)
console.log(
  'All dependencies have a checksum and a compatible license, and none runs an install script.',
)
