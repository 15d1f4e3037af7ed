import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shell } from '../run-cli.js'

// Every command and option in a shell block of the documentation must exist.

const root = new URL('../../../', import.meta.url)
const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('docs/site'), ...pagesIn('docs/guides')]
const commands = pages.map((page) => [page, commandsOf(page)] as const)

describe.each(commands.filter(([, list]) => list.length > 0))('in %s', (_page, list) => {
  test.each(list)('standfirst %s', (command) => {
    const [name = '', ...args] = command.split(/\s+/)
    const help = shell('.', `standfirst ${name} --help`).out
    expect(help).toContain(`standfirst ${name}`)
    for (const option of args.filter((arg) => arg.startsWith('--'))) expect(help).toContain(option)
  })
})

test('the documentation has commands', () => {
  expect(commands.flatMap(([, list]) => list).length).toBeGreaterThan(5)
})

function pagesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

function commandsOf(page: string): string[] {
  const source = readFileSync(new URL(page, root), 'utf8')
  return [...source.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
    [...code.matchAll(/^npx standfirst (.*?)(?:\s+#.*)?$/gm)].map(([, command = '']) => command),
  )
}
