import { expect, test } from 'vitest'
import { controlsIn, isRunnerCommand } from '../../fixtures/terminal.js'
import { handBuilt, wholeArticles } from '../../proof/safety/hostile-articles.js'
import { folderWith, shell } from '../run-cli.js'

test('file names can’t control a terminal or a GitHub runner', () => {
  const names = [
    '::add-mask::x.json',
    '##[error]x.json',
    'a\u001b[31mb.json',
    'a\n::error::b.json',
    'a,b:c%25.json',
    '-x.json',
    '\u202ea.json',
  ]
  const hostile = handBuilt(wholeArticles[1] ?? (wholeArticles[0] as never), 7)
  const folder = folderWith(
    Object.fromEntries(names.map((name) => [name, JSON.stringify(hostile)])),
  )
  for (const format of ['pretty', 'github']) {
    const { code, out, err } = shell(folder, `standfirst validate --format ${format} .`)
    expect([code, err]).toEqual([1, ''])
    expect(controlsIn(out)).toEqual([])
    const commands = out.split('\n').filter(isRunnerCommand)
    expect(
      commands.every((line) => format === 'github' && /^::(?:error|warning) file=/.test(line)),
      commands[0],
    ).toBe(true)
  }
  const failed = shell(
    folder,
    `standfirst render './a\u001b[31mb.json' --to html; standfirst validate 'none\u001b[31m'`,
  )
  expect(controlsIn(failed.err)).toEqual([])
})
