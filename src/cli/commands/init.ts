import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { writeOutput } from '../output/write-file.js'

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

const ARTICLES = 'articles'
const FIRST_ARTICLE = `${ARTICLES}/calm-sea.json`

const ARTICLE = `{
  "schemaVersion": "1.0",
  "id": "calm-sea",
  "type": "newsArticle",
  "inLanguage": "en",
  "headline": "A calm sea",
  "url": "https://example.com/calm-sea",
  "datePublished": "2026-03-03T06:00:00Z",
  "speakers": {
    "ana": { "type": "person", "name": "Ana Lindqvist", "role": "harbour master" }
  },
  "body": {
    "type": "root",
    "children": [
      {
        "type": "paragraph",
        "children": [
          {
            "type": "quotation",
            "speaker": "ana",
            "children": [{ "type": "text", "value": "“Calm,”" }]
          },
          { "type": "text", "value": " she said." }
        ]
      }
    ]
  }
}
`

/** What a project needs to have its articles checked, by where it belongs. */
const FILES: Readonly<Record<string, string>> = {
  'standfirst.config.json': `${JSON.stringify(CONFIG, null, 2)}\n`,
  '.vscode/settings.json': `${JSON.stringify(EDITOR, null, 2)}\n`,
  '.github/workflows/articles.yml': WORKFLOW,
}

/**
 * Writes a configuration, the schema's place for an editor, a workflow, and an article if there is no
 * folder of them; nothing is replaced.
 */
export function init(io: Io): ExitCode {
  const isFirst = !existsSync(resolve(io.cwd, ARTICLES))
  const files = isFirst ? { ...FILES, [FIRST_ARTICLE]: ARTICLE } : FILES
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(io.cwd, name)
    if (existsSync(file)) {
      io.out(`kept     ${name}: it is there already\n`)
      continue
    }
    writeOutput(file, content)
    io.out(`written  ${name}\n`)
  }
  if (!existsSync(resolve(io.cwd, 'node_modules/standfirst'))) {
    io.out('Run `npm install --save-dev standfirst`: your editor takes the schema from there.\n')
  }
  io.out(`Put articles into ${ARTICLES}/ and run \`npx standfirst validate\`.\n`)
  if (isFirst) io.out(`See the first: \`npx standfirst preview ${FIRST_ARTICLE}\`.\n`)
  return EXIT.clean
}
