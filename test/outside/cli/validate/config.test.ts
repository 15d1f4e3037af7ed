import { describe, expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { good, spaced } from './files.js'

describe('the configuration', () => {
  test('sets severities, also for some files only', () => {
    const config = {
      rules: { 'spaces-doubled': 'error' },
      overrides: [{ files: ['drafts/**'], rules: { 'spaces-doubled': 'off' } }],
      ignore: ['old/'],
    }
    const folder = folderWith({
      'standfirst.config.json': JSON.stringify({ files: ['**/*.json'], ...config }),
      'a.json': spaced,
      'drafts/a.json': spaced,
      'old/a.json': '{',
      'skipped/a.json': '{',
      '.standfirstignore': '# not ours\nskipped\nstandfirst.config.json\n',
    })
    const { code, out } = shell(folder, 'standfirst validate --format json')
    expect(code).toBe(1)
    const results = JSON.parse(out) as { file: string; findings: { severity: string }[] }[]
    expect(
      results.map(({ file, findings }) => [file, findings.map((one) => one.severity)]),
    ).toEqual([
      ['a.json', ['error']],
      ['drafts/a.json', []],
    ])
  })

  test('can start with a byte order mark', () => {
    const folder = folderWith({
      'standfirst.config.json': '\ufeff{ "rules": { "spaces-doubled": "off" } }',
      'a.json': spaced,
    })
    expect(shell(folder, 'standfirst validate --strict a.json').code).toBe(0)
  })

  test('can be a module', () => {
    const folder = folderWith({
      'standfirst.config.mjs': `export default { rules: { 'spaces-doubled': 'off' } }`,
      'a.json': spaced,
    })
    expect(shell(folder, 'standfirst validate --strict a.json').code).toBe(0)
  })

  test.each([
    ['{"rulez": {}}', '/rulez: Unknown setting "rulez". Did you mean `rules`?'],
    [
      '{"rules": {"x": "off"}}',
      '/rules/x: Unknown rule "x". Remove it. `standfirst rules` lists the rules.',
    ],
    ['{"rules": {"credit-mising": "off"}}', 'Did you mean `credit-missing`?'],
    ['{"rules": {"credit-missing": "on"}}', '/rules/credit-missing: `credit-missing` must be'],
    ['{"rules": []}', '/rules: `rules` must be an object, but is an array.'],
    ['{"overrides": [{"rules": {}}]}', '/overrides/0/files: `files` is missing.'],
    ['{"profile": "print"}', '/profile: `profile` must be `web`'],
    ['[]', '/: The configuration must be an object.'],
    ['{', 'standfirst.config.json: 1:2: '],
    ['{"profile": "web", "profile": "amp"}', '1:20: Duplicate key "profile"'],
    ['{"files": [""]}', '/files/0: '],
    ['{"rules": {"unknown-field": "off"}}', 'always an error'],
  ])('%s is refused with a reason', (config, reason) => {
    const folder = folderWith({ 'standfirst.config.json': config, 'a.json': good })
    const { code, err } = shell(folder, 'standfirst validate a.json')
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
