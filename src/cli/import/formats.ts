/** The formats that `import` reads. */
export const importFormats = ['html', 'wordpress', 'wxr'] as const

/** One of them. */
export type ImportFormat = (typeof importFormats)[number]

/** How an object or a list of objects begins; a shortcode has a bracket too. */
export const IS_JSON = /^\s*(?:\{|\[\s*[{\]])/

/** What a file is, by how it begins. */
export function detectFormat(start: string): ImportFormat {
  const text = start.replace(/^\ufeff/, '').trimStart()
  if (/^(?:<\?xml|<rss|<!--)/.test(text) && text.includes('wordpress.org/export/')) return 'wxr'
  return IS_JSON.test(text) || /<!--\s+wp:[a-z]/.test(text) ? 'wordpress' : 'html'
}
