import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { launchBrowser } from '../browser/chromium.js'
import { CLI, folderWith, shell } from '../run-cli.js'

const example = readFileSync(
  fileURLToPath(new URL('../../../examples/night-trams.json', import.meta.url)),
  'utf8',
)
const folder = folderWith({
  'a.json': example,
  'broken.json': example.replace('"newsArticle"', '"news"'),
})

test.each([
  ['html', '<!doctype html>\n<html lang="en-GB"'],
  ['amp', '<!doctype html>\n<html amp'],
  ['text', 'Transport\n'],
  ['markdown', '---\nschemaVersion: "1.0"\n'],
  ['jsonld', '{\n  "@context": "https://schema.org"'],
])('render --to %s', (target, beginning) => {
  const { code, out } = shell(folder, `standfirst render a.json --to ${target}`)
  expect(code).toBe(0)
  expect(out.startsWith(beginning)).toBe(true)
})

test('an invalid port is refused', () => {
  for (const port of ['65536', '-1', 'x']) {
    const { code, err } = shell(folder, `timeout 20 standfirst preview a.json --port=${port}`)
    expect([code, err]).toEqual([2, expect.stringContaining('from 0 to 65535')])
  }
})

test('render reads standard input, writes files, and reports invalid articles', () => {
  expect(shell(folder, 'cat a.json | standfirst render - -t text -o a.txt').code).toBe(0)
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('212 people')
  const { code, out, err } = shell(folder, 'standfirst render broken.json')
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('invalid-value')
  expect(shell(folder, 'standfirst render none.json')).toMatchObject({ code: 2 })
  expect(shell(folder, 'standfirst render a.json --to pdf')).toMatchObject({ code: 2 })
  expect(shell(folder, 'standfirst render a.json -t html -o pages/a.html').code).toBe(0)
  expect(readFileSync(join(folder, 'pages/a.html'), 'utf8')).toContain('212 people')
  const unwritten = shell(folder, 'standfirst render a.json -t html -o a.json/a.html')
  expect(unwritten.code).toBe(2)
  expect(unwritten.err).toMatch(/Could not write \S+a\.html \(/)
})

test('Markdown parses to the same article', () => {
  const { out } = shell(folder, 'standfirst render a.json -t markdown > b.md && true')
  expect(out).toBe('')
  expect(shell(folder, 'standfirst render b.md -t jsonld').out).toBe(
    shell(folder, 'standfirst render a.json -t jsonld').out,
  )
  expect(shell(folder, 'cat b.md | standfirst render - --from md -t text').out).toContain(
    '212 people',
  )
})

test('quotes lists quotations and speakers', () => {
  expect(shell(folder, 'standfirst quotes a.json').out).toContain(
    '    — Ruth Amadi, master baker  /body/',
  )
  expect(JSON.parse(shell(folder, 'standfirst quotes a.json --json').out)[0].speaker).toBe(
    'ruth-amadi',
  )
})

test('quotes of an article without quotations', () => {
  const quiet = folderWith({
    'quiet.md':
      '---\nschemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\nheadline: A\n---\n\nB.\n',
  })
  expect(shell(quiet, 'standfirst quotes quiet.md').out).toBe('No quotations found.\n')
  expect(shell(quiet, 'standfirst quotes quiet.md --json').out).toBe('[]\n')
})

test('a pipe that closes early is not an error', () => {
  const { out, err } = shell(folder, 'standfirst schema | head -n 1')
  expect([out, err]).toEqual(['{\n', ''])
})

test('render, quotes and report follow the configuration, and refuse duplicate keys', () => {
  const foreign = example.replace('"type": "paragraph"', '"type": "stanza"')
  const project = folderWith({
    'a.json': foreign,
    'twice.json': example.replace('"id"', '"id": "x", "id"'),
    'preserve.json': '{ "unknown": "preserve" }',
  })
  for (const command of ['render', 'quotes', 'report']) {
    expect(shell(project, `standfirst ${command} a.json`).err).toContain('stanza')
    expect(shell(project, `standfirst ${command} -c preserve.json a.json`)).toMatchObject({
      code: 0,
      err: '',
    })
    const { code, err } = shell(project, `standfirst ${command} twice.json`)
    expect([code, err]).toEqual([1, expect.stringContaining('duplicate-key')])
  }
})

test('JSON output has no control characters', () => {
  const project = folderWith({ 'a.json': example.replaceAll('“', '\\u009b“') })
  for (const command of ['quotes', 'report -t text']) {
    const { out } = shell(project, `standfirst ${command} --json a.json`)
    expect(JSON.parse(out)).toBeTruthy()
    expect(out).not.toContain('\u009b')
  }
  expect(shell(project, 'standfirst quotes --json a.json').out).toContain('\\u009b')
})

test('report lists losses', () => {
  const { code, out } = shell(folder, 'standfirst report a.json --target text')
  expect(code).toBe(0)
  expect(out).toContain('degraded  /leadMedia/children/0  image-as-text')
  expect(shell(folder, 'standfirst report a.json --target html').out).toContain('No losses')
  expect(
    JSON.parse(shell(folder, 'standfirst report a.json -t text --json').out).length,
  ).toBeGreaterThan(0)
})

test('schema prints a valid JSON Schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(shell(folder, 'standfirst schema').out),
  )
  expect(validate(JSON.parse(example))).toBe(true)
})

test('init creates missing files and changes no others', () => {
  const project = folderWith({ '.vscode/settings.json': '{}' })
  const { out } = shell(project, 'standfirst init')
  expect(out).toContain('created  standfirst.config.json')
  expect(out).toContain('skipped  .vscode/settings.json: it already exists')
  expect(out).toContain('"json.schemas": [')
  expect(out).toContain('npm install --save-dev standfirst')
  expect(readFileSync(join(project, '.vscode/settings.json'), 'utf8')).toBe('{}')
  expect(readFileSync(join(project, '.github/workflows/articles.yml'), 'utf8')).toContain(
    'validate',
  )
  writeFileSync(join(project, '.vscode/settings.json'), /\{[\s\S]*\}/.exec(`{${out}}`)?.[0] ?? '')
  expect(shell(project, 'standfirst init').out).not.toContain('Add this')
  writeFileSync(join(project, 'x.json'), example)
  expect(shell(project, 'standfirst validate x.json').code).toBe(0)
})

test('init creates a valid first article in a project without articles', () => {
  const project = folderWith({})
  expect(shell(project, 'standfirst init').out).toContain('preview articles/calm-sea.json')
  expect(shell(project, 'standfirst validate --strict --profile amp')).toMatchObject({ code: 0 })
  expect(shell(project, 'standfirst render articles/calm-sea.json --to amp')).toMatchObject({
    code: 0,
  })
  const other = folderWith({ 'articles/x.json': example })
  expect(shell(other, 'standfirst init').out).not.toContain('calm-sea')
  const readme = folderWith({ 'articles/README.md': '# Articles' })
  expect(shell(readme, 'standfirst init').out).toContain('preview articles/calm-sea.json')
  expect(shell(readme, 'standfirst validate').out).toContain('No problems found in 1 file.')
})

test('preview shows each form, and reloads after a change', async () => {
  const project = folderWith({ 'a.json': example })
  const server = spawn(process.execPath, [CLI, 'preview', 'a.json', '--port', '0'], {
    cwd: project,
  })
  const browser = await launchBrowser()
  try {
    const address = await new Promise<string>((fulfil) => {
      server.stdout.once('data', (data) => fulfil(String(data).trim()))
    })
    const page = await browser.newPage()
    const statusOf = async (host: string, path: string) =>
      await new Promise<string>((fulfil) => {
        const socket = connect(Number(new URL(address).port), '127.0.0.1', () =>
          socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        )
        socket.once('data', (data) => fulfil(String(data).slice(9, 12)))
      })
    expect(await statusOf('evil.example', '/html')).toBe('403')
    expect(await statusOf('localhost', '//')).toBe('404')
    expect(await statusOf('127.0.0.1:80', '/html?x')).toBe('200')
    await page.goto(address)
    const html = page.frameLocator('iframe[title="HTML on a phone"]')
    await html.locator('h1', { hasText: 'Night trams' }).waitFor()
    await page.frameLocator('iframe[title="Findings"]').getByText('No problems').waitFor()
    await page.frameLocator('iframe[title="Text"]').getByText('212 people').waitFor()
    await page.frameLocator('iframe[title="JSON-LD"]').getByText('schema.org').first().waitFor()
    writeFileSync(join(project, 'a.json'), example.replace('Night trams return', 'Day trams leave'))
    await html.locator('h1', { hasText: 'Day trams leave' }).waitFor({ timeout: 10_000 })
    writeFileSync(join(project, 'a.json'), '{')
    await page.frameLocator('iframe[title="Findings"]').getByText('syntax-error').waitFor()
  } finally {
    await browser.close()
    server.kill()
  }
})
