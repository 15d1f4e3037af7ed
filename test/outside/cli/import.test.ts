import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLI, folderWith, shell } from '../run-cli.js'

const FACTS = 'type: newsArticle\ninLanguage: en-GB\npublisher:\n  name: Harbour Post\n'

const page = (title: string, body = '<p>The ferry left the harbour at dawn.</p>') =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`

const item = (id: number, slug: string, content = '<p>Calm.</p>') =>
  `<item><title>Post ${id}</title><link>https://harbour.example/${id}/</link><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_name>${slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n`

const wxr = (...items: string[]) =>
  `<?xml version="1.0"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${items.join('')}</channel></rss>`

function readJson(...path: string[]) {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}

describe('import', () => {
  test('writes complete articles, counts the issues, and reports them', () => {
    const folder = folderWith({
      'facts.yaml': FACTS,
      'in/calm.html': page(
        'Calm',
        '<nav>Home</nav><p>The ferry left the harbour at dawn.</p><h6>So</h6>',
      ),
      'in/deep/Штиль.html': page('Штиль'),
      'export.xml': wxr(item(1, 'storm'), item(2, 'storm'), item(3, '%d0%b0')),
      'posts.json': JSON.stringify([
        { id: 9, slug: 'rest', title: { rendered: 'Rest' }, content: { rendered: '<p>Calm.</p>' } },
      ]),
      'raw.txt': '<!-- wp:acme/poll /--><!-- wp:paragraph --><p>Calm.</p><!-- /wp:paragraph -->',
    })
    const { code, out, err } = shell(
      folder,
      'standfirst import in/calm.html in/deep/*.html export.xml posts.json --facts facts.yaml --out articles --report losses.json',
    )
    expect(err).toBe('standfirst: Imported 6 articles into articles; 0 are not complete.\n')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^ *1 {2}import-heading-level +degraded {2}A heading has a different level/m,
    )
    expect(readdirSync(join(folder, 'articles'), { recursive: true }).toSorted()).toEqual(
      [
        'in',
        'in/calm.json',
        'in/deep',
        'in/deep/Штиль.json',
        'rest.json',
        'storm-2.json',
        'storm.json',
        'а.json',
      ].toSorted(),
    )
    expect(readJson(folder, 'articles/storm-2.json')).toMatchObject({
      id: 'https://harbour.example/2/',
      publisher: { name: 'Harbour Post' },
    })
    expect(readJson(folder, 'losses.json')).toHaveLength(6)
    expect(readJson(folder, 'losses.json')[2]).toMatchObject({
      source: 'export.xml',
      id: '1',
      line: 2,
      output: 'storm.json',
      errors: [],
    })
    expect(shell(folder, 'standfirst validate articles').code).toBe(0)
  })

  test('writes drafts of what is not complete, and says what is missing', () => {
    const folder = folderWith({ 'a.html': page('Calm'), 'b.txt': '<!-- wp:x --><p>Calm.</p>' })
    const { code, err } = shell(folder, 'standfirst import a.html b.txt --out articles')
    expect(code).toBe(1)
    expect(err).toContain('type is missing in 2 of 2 articles.')
    expect(err).toContain('headline is missing in 1 of 2 articles.')
    expect(readJson(folder, 'articles/a.json')).toMatchObject({ id: 'a', headline: 'Calm' })
    expect(shell(folder, 'standfirst validate articles').out).toContain('missing-field')
  })

  test('writes Markdown, and reads standard input', () => {
    const folder = folderWith({ 'facts.yaml': FACTS, 'a.html': page('Calm') })
    expect(
      shell(
        folder,
        'cat a.html | standfirst import - --facts facts.yaml --out md --format markdown',
      ).code,
    ).toBe(0)
    expect(readFileSync(join(folder, 'md/article.md'), 'utf8')).toContain('headline: Calm')
  })

  test('fails on losses if it is asked to', () => {
    const folder = folderWith({
      'facts.yaml': FACTS,
      'drop.html': page('Calm', '<p>The ferry left the harbour at dawn.</p><nav>Home</nav>'),
      'degrade.html': page('Calm', '<p>The ferry left the harbour at dawn.</p><h6>So</h6>'),
    })
    const codeOf = (line: string) =>
      shell(folder, `standfirst import ${line} --facts facts.yaml --overwrite --out out`).code
    expect(codeOf('drop.html')).toBe(0)
    expect(codeOf('drop.html --fail-on dropped')).toBe(1)
    expect(codeOf('degrade.html --fail-on dropped')).toBe(0)
    expect(codeOf('degrade.html --fail-on degraded')).toBe(1)
  })

  test('keeps files that exist, unless it is told to replace them', () => {
    const folder = folderWith({ 'facts.yaml': FACTS, 'a.html': page('Calm'), 'out/a.json': 'mine' })
    const line = 'standfirst import a.html --facts facts.yaml --out out'
    const { code, err } = shell(folder, line)
    expect([code, err]).toEqual([0, expect.stringContaining('Kept 1 files that existed')])
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).toBe('mine')
    expect(shell(folder, `${line} --overwrite`).code).toBe(0)
    expect(readJson(folder, 'out/a.json').headline).toBe('Calm')
  })

  test('imports the others if a file can’t be read', () => {
    const folder = folderWith({
      'facts.yaml': FACTS,
      'a.html': page('Calm'),
      'bad.json': '{"content": ',
      'other.json': '{"a": 1}',
    })
    const { code, err } = shell(
      folder,
      'standfirst import bad.json other.json missing.html a.html --facts facts.yaml --out out',
    )
    expect(code).toBe(1)
    expect(err).toContain('bad.json: This is not valid JSON.')
    expect(err).toContain('other.json: This is not a post of WordPress')
    expect(err).toContain('missing.html: No such file.')
    expect(err).toContain(
      'Imported 1 articles into out; 0 are not complete. 3 could not be imported.',
    )
  })

  test.each([
    ['no folder', 'a.html', 'required option'],
    ['a format', 'a.html --out o --from docx', 'Allowed choices are auto, html, wordpress, wxr'],
    ['facts that are no facts', 'a.html --out o --facts list.yaml', 'Expected fields of articles'],
    ['facts with an error', 'a.html --out o --facts typo.yaml', '/inLanguag'],
    ['an id for all', 'a.html --out o --facts id.yaml', 'Remove `id`'],
    ['facts that are not there', 'a.html --out o --facts none.yaml', 'No such file'],
    ['a report over an input', 'a.html --out o --report a.html', 'is an input'],
  ])('a wrong call is refused: %s', (_name, line, message) => {
    const folder = folderWith({
      'a.html': page('Calm'),
      'list.yaml': '- 1\n',
      'typo.yaml': 'inLanguag: en\n',
      'id.yaml': 'id: x\n',
    })
    const { code, err } = shell(folder, `standfirst import ${line}`)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(existsSync(join(folder, 'o'))).toBe(false)
  })

  test('escapes names and messages', () => {
    const folder = folderWith({ '\u001b[31m.json': '{' })
    const { err } = shell(folder, 'standfirst import *.json --out "o\u001b[0m"')
    expect(err).not.toContain('\u001b')
    expect(err).toContain('\\u001b[31m.json')
  })
})

describe('nothing is written outside of the folder', () => {
  test('by names', () => {
    const folder = folderWith({
      'facts.yaml': FACTS,
      'export.xml': wxr(item(1, '../../x'), item(2, '/etc/x'), item(3, '..'), item(4, 'a\\b')),
    })
    expect(shell(folder, 'standfirst import export.xml --facts facts.yaml --out out').code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(['export.xml', 'facts.yaml', 'out'])
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'a-b.json',
      'etc-x.json',
      'post-3.json',
      'x.json',
    ])
  })

  test('through links', () => {
    const outside = folderWith({ 'a.json': 'old' })
    const folder = folderWith({
      'facts.yaml': FACTS,
      'a.html': page('Calm'),
      'in/b.html': page('Calm'),
      'out/.keep': '',
    })
    symlinkSync(join(outside, 'a.json'), join(folder, 'out/a.json'))
    symlinkSync(outside, join(folder, 'out/in'))
    const { code, err } = shell(
      folder,
      'standfirst import a.html in/b.html --facts facts.yaml --out out --overwrite',
    )
    expect([code, err]).toEqual([1, expect.stringContaining('a.json: This is a link')])
    expect(readdirSync(outside)).toEqual(['a.json'])
    expect(readFileSync(join(outside, 'a.json'), 'utf8')).toBe('old')
    symlinkSync(join(outside, 'journal'), join(folder, 'out/.standfirst-import.jsonl'))
    const linked = shell(folder, 'standfirst import a.html --facts facts.yaml --out out')
    expect([linked.code, linked.err]).toEqual([2, expect.stringContaining('(ELOOP)')])
    expect(readdirSync(outside)).toEqual(['a.json'])
  })
})

test('after a kill, files are old or new, and the same command goes on', async () => {
  const count = 300
  const items = Array.from({ length: count }, (_, index) =>
    item(index, `post-${index}`, `<p>Calm ${index}.</p><h6>So</h6>`),
  )
  const args = [
    'import',
    'export.xml',
    '--facts',
    'facts.yaml',
    '--out',
    'out',
    '--report',
    'losses.json',
  ]
  for (const delay of [0, 20, 60, 150]) {
    const folder = folderWith({ 'facts.yaml': FACTS, 'export.xml': wxr(...items) })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/post-7.json'), 'mine')
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' })
    const ended = once(child, 'exit')
    while (child.exitCode === null && !existsSync(join(folder, 'out/post-1.json'))) {
      await new Promise((fulfil) => setTimeout(fulfil, 1))
    }
    await new Promise((fulfil) => setTimeout(fulfil, delay))
    child.kill('SIGKILL')
    await ended
    const written = readdirSync(join(folder, 'out')).filter((name) => /^post.*json$/.test(name))
    for (const name of written) {
      if (name !== 'post-7.json') expect(readJson(folder, 'out', name).headline).toBeDefined()
    }
    const { code, err, out } = shell(folder, `standfirst ${args.join(' ')}`)
    expect([code, err]).toEqual([0, expect.stringContaining(`Imported ${count - 1} articles`)])
    expect(out).toMatch(new RegExp(`^${count - 1} {2}import-heading-level`, 'm'))
    const report: { id: string }[] = readJson(folder, 'losses.json')
    expect(new Set(report.map(({ id }) => id)).size).toBe(count - 1)
    expect(report).toHaveLength(count - 1)
    const left = readdirSync(join(folder, 'out')).filter((name) => !name.endsWith('.tmp'))
    expect(left).toHaveLength(count)
    expect(readFileSync(join(folder, 'out/post-7.json'), 'utf8')).toBe('mine')
    rmSync(folder, { recursive: true })
  }
})

test('a full disk is reported, and the old files stay', () => {
  const folder = folderWith({ 'facts.yaml': FACTS, 'a.html': page('Calm'), 'out/b.json': 'old' })
  const line = 'standfirst import a.html --facts facts.yaml --out out'
  const { code, err } = shell(folder, `ulimit -f 0; ${line}`)
  expect([code, err]).toEqual([2, expect.stringMatching(/Could not write .*\(EFBIG\)/)])
  expect(shell(folder, line).code).toBe(0)
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.json', 'b.json'])
})

test('a journal of other settings, or one that is damaged, is not used', () => {
  const folder = folderWith({
    'facts.yaml': FACTS,
    'a.html': page('Calm'),
    'out/.standfirst-import.jsonl': '{"version":"0"}\n{"source":"a.html","output":"a.json"}\n{"sou',
  })
  const { code, err } = shell(folder, 'standfirst import a.html --facts facts.yaml --out out')
  expect([code, err]).toEqual([0, expect.stringContaining('Imported 1 articles')])
  expect(readdirSync(join(folder, 'out'))).toEqual(['a.json'])
})
