// Compares importing HTML with parsing it, and checks that the time grows with the size:
//   npm run build && node bench/from-html.mjs
import { parse } from 'parse5'
import { fromHtml } from 'standfirst/from-html'

const block = `<p class="text">The <b>sea</b> was <a href="https://harbour.example/calm">calm</a> &amp; the port
quiet, said the harbour master, who had seen it otherwise on most days of the year.</p>
<figure><img src="/ferry.jpg" alt="A ferry" width="800" height="600"><figcaption>A ferry. Photograph: Rui
Prado</figcaption></figure>\n`

const page = (size) =>
  `<!doctype html><html lang="en"><title>Calm</title><article><h1>Calm</h1>${block.repeat(size / block.length)}</article></html>`

/** Returns the processor time of a run in milliseconds, which other processes do not change. */
function timeOf(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const size of [100_000, 1_000_000, 10_000_000]) {
  const html = page(size)
  let [parsing, importing] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // The shortest of several runs, in turns.
  for (let count = size > 1_000_000 ? 3 : 8; count > 0; count--) {
    parsing = Math.min(
      parsing,
      timeOf(() => parse(html)),
    )
    importing = Math.min(
      importing,
      timeOf(() => fromHtml(html)),
    )
  }
  const ratio = (importing / parsing).toFixed(2)
  console.log(
    `${(size / 1e6).toFixed(1)} MB: parse5 ${parsing.toFixed(0)} ms, fromHtml ${importing.toFixed(0)} ms, ${ratio} times`,
  )
}
