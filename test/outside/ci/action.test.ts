import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { exampleJson } from '../../fixtures/article.js'
import { CLI, folderWith, type Ran, shell } from '../run-cli.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const action = parse(read('action.yml')) as {
  inputs: Record<string, { default: string }>
  runs: { steps: { run: string; env: Record<string, string> }[] }
}
const example = exampleJson('night-trams.json') as Record<string, unknown>
const good = JSON.stringify(example)
const { headline: _, ...rest } = example
const broken = JSON.stringify(rest)

/** Runs the step as a runner does: inputs in the environment, the script in bash. */
function act(folder: string, inputs: Record<string, string>): Ran {
  const [step] = action.runs.steps
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
      return [name, inputs[input] ?? action.inputs[input]?.default ?? root]
    }),
  )
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter) },
    },
  )
  return { code: status, out: stdout, err: stderr }
}

/** Creates a project with standfirst installed. */
function projectWith(files: Record<string, string>): string {
  const binary = 'node_modules/.bin/standfirst'
  const folder = folderWith({
    ...files,
    [binary]: `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
  })
  chmodSync(join(folder, binary), 0o755)
  return folder
}

/** Creates a project without it, in which `npx` prints its arguments. */
function projectWithoutIt(): string {
  const folder = folderWith({ 'bin/npx': '#!/bin/sh\nfor word; do echo "$word"; done\n' })
  chmodSync(join(folder, 'bin/npx'), 0o755)
  return folder
}

describe('the action', () => {
  test('passes for a valid article', () => {
    const folder = projectWith({ 'articles/a.json': good })
    expect(act(folder, { files: 'articles/' })).toMatchObject({ code: 0, err: '' })
  })

  test('annotates the lines of a pull request', () => {
    const folder = projectWith({ 'articles/a.json': good, 'articles/my draft.json': broken })
    const { code, out } = act(folder, { files: 'articles/a.json\narticles/my draft.json\n' })
    expect(code).toBe(1)
    expect(out).toContain('::error file=articles/my draft.json,line=1')
  })

  test('passes on its profile and further options', () => {
    const folder = projectWith({ 'articles/a.json': good })
    const { out } = act(folder, { profile: 'google', args: '--format=json\n--quiet' })
    expect(JSON.parse(out)).toBeTypeOf('object')
    expect(act(folder, { profile: 'moon' }).err).toContain('moon')
  })

  test('checks the default files without an input', () => {
    expect(act(projectWith({ 'articles/a.json': broken }), {}).code).toBe(1)
  })

  test('uses its own version, or the requested one, if none is installed', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string }
    const words = (inputs: Record<string, string>) =>
      act(projectWithoutIt(), inputs).out.split('\n')
    expect(words({})).toContain(`standfirst@${version}`)
    expect(words({ version: '^0.3.0' })).toContain('standfirst@^0.3.0')
    expect(words({ files: 'a b.json' })).toContain('a b.json')
  })

  test.each([
    '$(touch x)',
    '`touch x`',
    '"; touch x; "',
    "'; touch x; '",
    '| touch x',
    '& touch x',
  ])('never runs an input as a command: %s', (words) => {
    const inputs = { files: words, profile: words, format: words, args: words }
    const installed = projectWith({ 'articles/a.json': good })
    expect(act(installed, inputs).code).toBe(2)
    expect(existsSync(join(installed, 'x'))).toBe(false)
    for (const version of ['', words]) {
      const bare = projectWithoutIt()
      act(bare, { ...inputs, version })
      expect(readdirSync(bare)).toEqual(['bin'])
    }
  })

  test('refuses an invalid version', () => {
    for (const version of [
      'npm:other',
      '../elsewhere',
      'https://evil.example/x.tgz',
      '1 --call=x',
    ]) {
      expect(act(projectWithoutIt(), { version })).toMatchObject({ code: 2, out: '' })
    }
  })
})

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [
    { id: string; entry: string; language: string; files: string },
  ]

  test('has the name that the guide uses', () => {
    expect(hook.language).toBe('node')
    expect(read('docs/guides/checking-in-ci.md')).toContain(`- id: ${hook.id}\n`)
  })

  test('checks the staged files, which follow its entry', () => {
    const folder = folderWith({ 'articles/a.json': good, 'articles/b c.json': broken })
    expect(shell(folder, `${hook.entry} articles/a.json`).code).toBe(0)
    const { code, out } = shell(folder, `${hook.entry} articles/a.json 'articles/b c.json'`)
    expect(code).toBe(1)
    expect(out).toContain('b c.json')
  })

  test.each([
    ['articles/a.json', true],
    ['site/articles/2026/a.yaml', true],
    ['articles/a.md', true],
    ['news/calm-sea.article.yml', true],
    ['package.json', false],
    ['my-articles/a.json', false],
    ['articles/a.json.bak', false],
  ])('%s: %s', (file, isArticle) => {
    expect(new RegExp(hook.files).test(file)).toBe(isArticle)
  })
})
