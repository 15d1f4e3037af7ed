// Imports a WordPress export that is made while it is read, and shows the time and the peak of memory:
//   npm run build && node bench/wxr.mjs [megabytes]
import { readFileSync } from 'node:fs'
import { readWxr } from 'standfirst/from-wordpress'

const megabytes = Number(process.argv[2] ?? 1000)
const example = readFileSync(new URL('../examples/wordpress-export.xml', import.meta.url), 'utf8')
const items = example.match(/ {2}<item>[\s\S]*<\/item>\n/)?.[0] ?? ''
const [head, tail] = example.split(items)

/** Most of an export is not articles: comments, and the data of plugins. */
const comment = `<wp:comment><wp:comment_content><![CDATA[${'So calm a sea. '.repeat(30)}]]></wp:comment_content></wp:comment>\n`
const meta = `<wp:postmeta><wp:meta_key><![CDATA[_plugin]]></wp:meta_key><wp:meta_value><![CDATA[${'a:1:{s:1:"a";i:1;}'.repeat(50)}]]></wp:meta_value></wp:postmeta>\n`
const round = items.replaceAll('</item>', `${comment.repeat(4)}${meta.repeat(4)}</item>`)
const rounds = Math.round((megabytes * 1e6) / Buffer.byteLength(round))

/** Returns the items of the example repeatedly, with new ids, in chunks of about 64 kB. */
function* chunks() {
  yield Buffer.from(head)
  let part = ''
  for (let number = 0; number < rounds; number++) {
    part += round.replace(
      /(<wp:post_id>|attachment_|wp-image-|<!\[CDATA\[(?=4[01]\]))(\d*)/g,
      `$1${number}$2`,
    )
    if (part.length < 65_536) continue
    yield Buffer.from(part)
    part = ''
  }
  yield Buffer.from(part + tail)
}

const start = performance.now()
let articles = 0
let issues = 0
for await (const result of readWxr(chunks)) {
  articles += 1
  issues += result.issues.length
}
const seconds = (performance.now() - start) / 1000
const peak = process.resourceUsage().maxRSS / 1024
console.log(
  `${megabytes} MB: ${articles} articles, ${issues} issues, ${seconds.toFixed(0)} s, peak of memory ${peak.toFixed(0)} MB`,
)
