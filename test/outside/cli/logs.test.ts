import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { controlsIn } from '../../fixtures/terminal.js'
import { folderWith, type Ran, shell } from '../run-cli.js'
import { good } from './validate/files.js'

// Values of files, configurations and file names must not become commands of a build server or a
// terminal, in any message.

const ORDERS = [
  // GitHub, at the start, after each kind of line ending, and indented
  '::add-mask::pwn\n::stop-commands::pwn\n  ::error::pwn\r::error::pwn',
  // Azure and TeamCity
  '##[error]pwn\n##vso[task.setvariable variable=PATH]pwn\n##VSO[task.complete result=Failed]pwn',
  "##teamcity[buildStatus text='pwn']",
  // Terminals
  'x\u001b[2Jpwn\u202epwn',
]

/** The controls and commands in what was written. */
function commandsIn({ out, err }: Ran): string[] {
  return [out, err].flatMap((text) => [
    ...controlsIn(text),
    ...text.split('\n').filter((line) => /^\s*::|##\[|##vso\[|##teamcity\[/i.test(line)),
  ])
}

test.each(ORDERS)('in file names, arguments and configurations: %j', (order) => {
  const folder = folderWith({ 'a.json': good })
  const runs: Ran[] = []
  const run = (command: string, value = order) =>
    runs.push(shell(folder, `standfirst ${command}`, { VALUE: value }))

  // File names
  run('validate "$VALUE"')
  run('validate "$VALUE.json"')
  run('validate "$VALUE*"')
  run('render "$VALUE.json"')
  run('render a.json --out-dir "a.json/$VALUE"')
  run('render a.json -o "a.json/$VALUE"')
  run('quotes "$VALUE"')
  run('preview "$VALUE.json"')
  run('validate -c "$VALUE.json" a.json')
  run('validate -o "a.json/$VALUE" a.json')
  // Arguments
  run('"$VALUE"')
  run('"--$VALUE"')
  run('explain "$VALUE"')
  run('validate --format "$VALUE"')
  run('validate --stdin-name "$VALUE" - < a.json')
  // Configurations
  const configs: [name: string, content: string][] = [
    ['key.json', JSON.stringify({ [order]: 1 })],
    ['rule.json', JSON.stringify({ rules: { [order]: 'off' } })],
    ['value.json', JSON.stringify({ profile: order })],
    ['twice.json', `{${JSON.stringify(order)}: 1, ${JSON.stringify(order)}: 2}`],
    ['error.mjs', `throw new Error(${JSON.stringify(order)})`],
    ['text.mjs', `throw ${JSON.stringify(order)}`],
    ['export.mjs', `export default { [${JSON.stringify(order)}]: 1 }`],
  ]
  for (const [name, content] of configs) {
    writeFileSync(join(folder, name), content)
    run(`validate -c ${name} a.json`)
  }
  for (const { code } of runs) expect(code).not.toBe(null)
  expect(runs.flatMap(commandsIn)).toEqual([])
})

test.each(ORDERS)('in findings, quotations and reports: %j', (order) => {
  const quoted = good
    .replace('"id"', '"speakers": { "a": { "type": "person", "name": "x" } }, "id"')
    .replace(
      '"type": "text", "value": "The sea was calm."',
      '"type": "quotation", "speaker": "a", "children": [{ "type": "text", "value": "VALUE" }]',
    )
  const folder = folderWith({
    'quote.json': quoted.replace('VALUE', JSON.stringify(order).slice(1, -1)),
    'field.json': good.replace('"id"', `${JSON.stringify(order)}: 1, "id"`),
    'value.json': good.replace('newsArticle', JSON.stringify(order).slice(1, -1)),
  })
  mkdirSync(join(folder, 'out'))
  const runs = [
    ...['pretty', 'json', 'sarif', 'junit', 'vfile'].map((format) =>
      shell(folder, `standfirst validate --format ${format} .`),
    ),
    shell(folder, 'standfirst quotes quote.json'),
    shell(folder, 'standfirst quotes --json quote.json'),
    shell(folder, 'standfirst report quote.json'),
    shell(folder, 'standfirst render -d out field.json value.json'),
  ]
  expect(runs.flatMap(commandsIn)).toEqual([])
})
