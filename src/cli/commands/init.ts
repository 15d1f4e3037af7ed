import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXIT, type ExitCode } from '../exit.js'
import { createIgnore, findFiles } from '../input/find-files.js'
import { readText } from '../input/read-file.js'
import type { Io } from '../io.js'
import { createFile } from '../output/write-file.js'

const CONFIG = {
  files: ['articles/**/*.{json,yaml,yml,md}'],
  ignore: ['README.md'],
  profile: 'web',
  rules: { 'credit-missing': 'warning' },
}

const SCHEMA = './node_modules/standfirst/dist/article.schema.json'

const EDITOR = {
  'json.schemas': [{ fileMatch: ['articles/**/*.json'], url: SCHEMA }],
  'yaml.schemas': { [SCHEMA]: 'articles/**/*.{yaml,yml}' },
}

/**
 * `pull_request` runs the code of a fork with a read-only token and without secrets. The checkout
 * does not persist its token, which the configuration of a fork could otherwise read.
 */
const WORKFLOW = `name: Articles
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
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

const SETTINGS = '.vscode/settings.json'
const SETTINGS_TEXT = `${JSON.stringify(EDITOR, null, 2)}\n`

/** The files of a project, by their paths. */
const FILES: Readonly<Record<string, string>> = {
  'standfirst.config.json': `${JSON.stringify(CONFIG, null, 2)}\n`,
  [SETTINGS]: SETTINGS_TEXT,
  '.github/workflows/articles.yml': WORKFLOW,
}

const REASONS = {
  exists: 'it already exists',
  linked: 'its folder is a link that may lead out of this project',
} as const

/**
 * Creates a configuration, editor settings and a workflow, and an article if there are none. Never
 * changes existing files.
 */
export async function init(io: Io): Promise<ExitCode> {
  const isFirst = !(await hasArticles(io.cwd))
  const files = isFirst ? { ...FILES, [FIRST_ARTICLE]: ARTICLE } : FILES
  for (const [name, text] of Object.entries(files)) {
    const result = createFile(io.cwd, name, text)
    io.out(
      result === 'created'
        ? `created  ${name}\n`
        : `skipped  ${name}: ${REASONS[result]}\n${name === SETTINGS ? addition(io.cwd) : ''}`,
    )
  }
  io.out('\nNext steps:\n')
  if (!existsSync(resolve(io.cwd, 'node_modules/standfirst'))) {
    io.out('  npm install --save-dev standfirst    # your editor reads the schema from it\n')
  }
  io.out(`  npx standfirst validate              # checks the articles in ${ARTICLES}/\n`)
  if (isFirst) io.out(`  npx standfirst preview ${FIRST_ARTICLE}\n`)
  return EXIT.clean
}

async function hasArticles(folder: string): Promise<boolean> {
  const isIgnored = await createIgnore([{ folder, patterns: CONFIG.ignore }], undefined)
  return (await findFiles(folder, CONFIG.files, isIgnored)).files.length > 0
}

/** Returns what to add to existing editor settings, unless they already name the schema. */
function addition(folder: string): string {
  const settings = readText(resolve(folder, SETTINGS))
  if ('text' in settings && settings.text.includes(SCHEMA)) return ''
  const lines = SETTINGS_TEXT.trimEnd().split('\n').slice(1, -1)
  return `Add this to ${SETTINGS}, so that your editor completes and checks articles:\n\n${lines.join('\n')}\n\n`
}
