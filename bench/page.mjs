// Writes the results of a run, with a chart, to docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const FIGURES = /<!-- figures -->[\s\S]*<!-- \/figures -->/

export function writePage({ sections, growth, size }) {
  const page = new URL('../docs/performance.md', import.meta.url)
  const figures = [
    `On ${new Date().toISOString().slice(0, 10)}, with ${cpus().length} processors (${cpus()[0].model}), Node ${process.version}, and an article of ${size} characters of JSON.`,
    '![A bar chart of the times, with the articles a second on one core](images/performance.svg)',
    newsroom(sections),
    ...sections.map(tableOf),
    growthTable(growth),
    versions(),
  ].join('\n\n')
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    text.replace(FIGURES, () => `<!-- figures -->\n${figures}\n<!-- /figures -->`),
  )
  writeFileSync(new URL('../docs/images/performance.svg', import.meta.url), chart(sections))
}

/** Extrapolates the times to an archive. */
function newsroom(sections) {
  const timeOf = (name) =>
    sections.flatMap(({ rows }) => rows).find((row) => row.name === `standfirst ${name}`).time
  const [html, amp, text, check] = [
    'renderHtml',
    'renderAmp with JSON-LD',
    'renderText',
    'safeParseArticle',
  ].map(timeOf)
  const archive = Math.ceil((100_000 * (check + html + amp + text)) / 1e6)
  return `One core renders ${perSecond(html)} articles like this one a second as HTML, ${perSecond(amp)} as AMP with JSON-LD, and ${perSecond(text)} as plain text. To check an archive of 100,000 of them and render all three takes ${archive.toLocaleString('en')} seconds.`
}

const perSecond = (time) => Number((1e6 / time).toPrecision(2)).toLocaleString('en')

const microseconds = (time) => (time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en'))

function tableOf({ title, rows }) {
  const lines = rows.map(
    ({ name, time, ratio, same }) =>
      `| ${name} | ${microseconds(time)} | ${perSecond(time)} | ${ratio.toFixed(2)} | ${same} |`,
  )
  const head = ['| | µs | a second | × the first | |', '|---|---:|---:|---:|---|']
  return [`### ${title}`, '', ...head, ...lines].join('\n')
}

function growthTable(growth) {
  const names = growth[0].rows.map(({ name }) => name)
  const lines = growth.map(
    ({ times, rows }) =>
      `| ${times.toLocaleString('en')} | ${rows.map(({ time }) => microseconds(time / times)).join(' | ')} |`,
  )
  return [
    '### Growth',
    '',
    'Microseconds for each copy of the body in the article. A constant value means that time grows linearly with size.',
    '',
    `| bodies | ${names.join(' | ')} |`,
    `|---:|${names.map(() => '---:|').join('')}`,
    ...lines,
  ].join('\n')
}

function versions() {
  const { dependencies } = JSON.parse(read('peers/package.json'))
  const found = Object.keys(dependencies).map((name) => {
    const { version } = JSON.parse(read(`peers/node_modules/${name}/package.json`))
    return `${name} ${version}`
  })
  return `Versions: ${found.join(', ')}.`
}

const ROW = 22
const BAR = 420
const LABEL = 300

/** Draws one bar per candidate, with a logarithmic scale. Ours are dark. */
function chart(sections) {
  const shown = sections.slice(0, 4)
  const most = Math.log(Math.max(...shown.flatMap(({ rows }) => rows.map(({ time }) => time))) + 1)
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const parts = []
  let y = 0
  for (const { title, rows } of shown) {
    y += ROW * 1.4
    parts.push(`<text x="0" y="${y}" font-weight="bold">${escaped(title)}</text>`)
    for (const { name, time, ratio } of rows) {
      y += ROW
      const width = Math.max(2, (BAR * Math.log(time + 1)) / most).toFixed(1)
      const fill = name.startsWith('standfirst') ? '#0b57a4' : '#b9c4d0'
      parts.push(
        `<text x="0" y="${y}">${escaped(name)}</text>`,
        `<rect x="${LABEL}" y="${y - 12}" width="${width}" height="14" fill="${fill}"/>`,
        `<text x="${LABEL + Number(width) + 6}" y="${y}">${perSecond(time)} a second · ${ratio.toFixed(1)} ×</text>`,
      )
    }
  }
  const box = `viewBox="-12 0 ${LABEL + BAR + 160} ${y + 16}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="system-ui, sans-serif" font-size="13" fill="#1c2733"><title>Time, and articles a second on one core, by task and candidate</title><rect x="-12" width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`
}
