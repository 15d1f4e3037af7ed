// Fails if a regular expression of the package may take super-linear time. Checks every literal and
// every `RegExp(…)` of a constant in src/ with recheck.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'

/** False positives of recheck: a text of 100,000 attack strings takes 0.1 s. */
const MEASURED = new Set([
  'src/tree/reading-time.ts',
  'src/text/layout/wrap.ts',
  'src/text/layout/shorten.ts',
])

const root = fileURLToPath(new URL('../', import.meta.url))

/** Returns the regular expressions of a file with their lines. */
function regexesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      add(node, node.text.slice(1, end), node.text.slice(end + 1))
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? []
      if (pattern && ts.isStringLiteralLike(pattern)) {
        add(node, pattern.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '')
      }
    }
    ts.forEachChild(node, visit)
  }
  const add = (node, pattern, flags) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ place: `${file.slice(root.length)}:${line}`, pattern, flags })
  }
  visit(source)
  return found
}

const files = readdirSync(join(root, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, 'src', name))
const regexes = files.flatMap(regexesIn)
const known = new Map()
let failures = 0
let unknown = 0
for (const { place, pattern, flags } of regexes) {
  const key = `/${pattern}/${flags}`
  // The search is deterministic, so runs are comparable. The parser dates from 2022 and does not
  // know `v` and newer Unicode properties.
  const result = known.get(key) ?? checkSync(pattern, flags, { timeout: 5000, randomSeed: 1 })
  known.set(key, result)
  if (result.status === 'unknown') {
    unknown += 1
    console.log(`?  ${place} ${key}: ${result.error.kind}`)
  }
  if (result.status !== 'vulnerable') continue
  const isMeasured = MEASURED.has(place.split(':')[0]) && result.complexity.summary.includes('fuzz')
  if (isMeasured) continue
  failures += 1
  console.log(`✖  ${place} ${key}: ${result.complexity.summary}, with ${result.attack.pattern}`)
}
console.log(`${regexes.length} regular expressions, ${failures} vulnerable, ${unknown} undecided.`)
process.exitCode = failures > 0 ? 1 : 0
