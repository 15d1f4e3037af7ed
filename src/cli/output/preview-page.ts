/** A frame of the preview. */
interface Frame {
  title: string
  /** The page in the frame. */
  page: string
  /** A class in the style sheet. */
  size?: 'phone' | 'wide'
}

const FRAMES: readonly Frame[] = [
  { title: 'Findings', page: 'findings', size: 'wide' },
  { title: 'HTML on a desktop', page: 'html', size: 'wide' },
  { title: 'HTML on a phone', page: 'html', size: 'phone' },
  { title: 'AMP', page: 'amp', size: 'phone' },
  { title: 'Text', page: 'text' },
  { title: 'JSON-LD', page: 'jsonld' },
]

/**
 * Renders the page that shows an article in every format. Its script reloads the frames after a
 * change. The frames are sandboxed and cannot access this page.
 *
 * @param nonce The nonce of its script and its styles in the Content Security Policy.
 */
export function previewPage(name: string, nonce: string): string {
  const frames = FRAMES.map(
    ({ title, page, size = '' }) =>
      `<section class="${size}"><h2>${title}</h2><iframe title="${title}" src="/${page}" sandbox="allow-scripts allow-popups"></iframe></section>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(name)} – standfirst</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style nonce="${nonce}">
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: #e9e9e6; color: #1a1a1a; }
h1 { margin: 0; padding: 12px 16px; font-size: 16px; overflow-wrap: anywhere; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 390px), 1fr)); gap: 16px; padding: 0 16px 16px; }
section { min-width: 0; }
.wide { grid-column: 1 / -1; }
h2 { margin: 0 0 6px; font-size: 13px; }
iframe { box-sizing: border-box; width: 100%; height: 80vh; border: 1px solid #bbb; background: #fff; }
iframe[title="Findings"] { height: 180px; }
.phone iframe { max-width: 390px; }
</style></head>
<body><h1>${escapeHtml(name)}</h1><main>
${frames.join('\n')}
</main>
<script nonce="${nonce}">
new EventSource('/changes').onmessage = () => {
  for (const frame of document.querySelectorAll('iframe')) frame.src = frame.getAttribute('src')
}
</script></body></html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
