// Mutation testing by group: node scripts/mutation/run.mjs [group…] A group fails below 90 %. Takes
// a quarter of an hour, so it does not run for every change.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { argv, env, execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { groups } from './groups.mjs'

const LEAST = 90
const stryker = fileURLToPath(
  new URL('../../node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url),
)
const asked = argv.slice(2)
const scores = (asked.length > 0 ? asked : Object.keys(groups)).map((group) => {
  const { status } = spawnSync(execPath, [stryker, 'run'], {
    stdio: 'inherit',
    env: { ...env, MUTATION_GROUP: group },
  })
  if (status !== 0) exit(status ?? 1)
  return { group, ...scoreOf(group) }
})
console.table(scores)
exit(scores.every(({ score }) => score >= LEAST) ? 0 : 1)

/** Returns the proportion of mutants of a group that the tests detected. */
function scoreOf(group) {
  const file = new URL(`../../.cache/mutation/${group}.json`, import.meta.url)
  const { files } = JSON.parse(readFileSync(file, 'utf8'))
  const mutants = Object.values(files).flatMap((report) => report.mutants)
  const count = (...kinds) => mutants.filter(({ status }) => kinds.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const survived = count('Survived', 'NoCoverage')
  return { killed, survived, score: Math.round((1000 * killed) / (killed + survived)) / 10 }
}
