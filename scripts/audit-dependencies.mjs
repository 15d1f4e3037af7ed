// What the lockfiles hold: every package with its sum and without the address of a registry, no script
// at installation but those that package.json allows, and licences that an MIT package can stand on.
import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
const { allowScripts } = read('package.json')

/** May be part of what others install with this package. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]
/** May be a tool besides: it is never given on. */
const TOOLS = [...PERMISSIVE, 'CC-BY-4.0', 'MPL-2.0', 'PSF-2.0', 'Python-2.0']

/** “(MIT OR Apache-2.0)”: one of them is enough; with AND, all of them count. */
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
      ...(integrity.startsWith('sha512-') ? [] : ['has no sha512 sum']),
      ...(resolved === undefined ? [] : ['names where it comes from']),
      ...(hasInstallScript && !allowScripts[name] ? ['runs a script when it is installed'] : []),
      ...(isAllowed(license, allows(entry)) ? [] : [`has the licence ${license}`]),
    ].map((what) => `${file}: ${path} ${what}.`)
  })
}

const all = [
  ...findings('package-lock.json', ({ dev }) => (dev ? TOOLS : PERMISSIVE)),
  ...findings('bench/peers/package-lock.json', () => TOOLS),
]
for (const finding of all) console.error(finding)
if (all.length > 0) process.exit(1)
console.log('Every dependency has its sum, a licence that fits, and no script of its own.')
