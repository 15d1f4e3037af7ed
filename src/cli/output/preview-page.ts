/** Each frame of the preview: its title, what it shows, and its width in CSS pixels. */
const FRAMES: readonly [title: string, page: string, width: number][] = [
  ['Findings', 'findings', 640],
  ['HTML on a phone', 'html', 390],
  ['HTML on a desktop', 'html', 1024],
  ['AMP', 'amp', 390],
  ['Text', 'text', 640],
  ['JSON-LD', 'jsonld', 640],
]

/**
 * The page with everything that an article becomes side by side. Its script only tells the frames
 * to load again; the frames may run scripts, but not as this page.
 */
export function previewPage(name: string): string {
  const frames = FRAMES.map(
    ([title, page, width]) =>
      `<section style="width:${width}px"><h2>${title}</h2><iframe title="${title}" src="/${page}" sandbox="allow-scripts allow-popups"></iframe></section>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(name)} – standfirst</title>
<style>
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: #e9e9e6; color: #1a1a1a; }
h1 { margin: 0; padding: 12px 16px; font-size: 16px; }
main { display: flex; gap: 16px; padding: 0 16px 16px; overflow-x: auto; }
section { flex: none; }
h2 { margin: 0 0 6px; font-size: 13px; }
iframe { width: 100%; height: calc(100vh - 96px); border: 1px solid #bbb; background: #fff; }
</style></head>
<body><h1>${escapeHtml(name)}</h1><main>
${frames.join('\n')}
</main>
<script>
new EventSource('/changes').onmessage = () => {
  for (const frame of document.querySelectorAll('iframe')) frame.src = frame.getAttribute('src')
}
</script></body></html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
