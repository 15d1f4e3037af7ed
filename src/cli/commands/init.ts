import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'

const CONFIG = {
  files: ['articles/**/*.{json,yaml,yml,md}'],
  profile: 'web',
  rules: { 'credit-missing': 'warning' },
}

const EDITOR = {
  'json.schemas': [
    {
      fileMatch: ['articles/**/*.json'],
      url: './node_modules/standfirst/dist/article.schema.json',
    },
  ],
  'yaml.schemas': {
    './node_modules/standfirst/dist/article.schema.json': 'articles/**/*.{yaml,yml}',
  },
}

const WORKFLOW = `name: Articles
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: standfirst/standfirst@v0
        with:
          args: --strict
`

/** What a project needs to have its articles checked, by where it belongs. */
const FILES: Readonly<Record<string, string>> = {
  'standfirst.config.json': `${JSON.stringify(CONFIG, null, 2)}\n`,
  '.vscode/settings.json': `${JSON.stringify(EDITOR, null, 2)}\n`,
  '.github/workflows/articles.yml': WORKFLOW,
}

/** Writes a configuration, the schema's place for an editor, and a workflow; nothing is replaced. */
export function init(io: Io): ExitCode {
  for (const [name, content] of Object.entries(FILES)) {
    const file = resolve(io.cwd, name)
    if (existsSync(file)) {
      io.out(`kept     ${name}: it is there already\n`)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    io.out(`written  ${name}\n`)
  }
  if (!existsSync(resolve(io.cwd, 'node_modules/standfirst'))) {
    io.out('Run `npm install --save-dev standfirst`: your editor takes the schema from there.\n')
  }
  io.out('Put articles into articles/ and run `npx standfirst validate`.\n')
  return EXIT.clean
}
