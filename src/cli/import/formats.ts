/** The formats that `import` reads. */
export const importFormats = ['html', 'wordpress', 'wxr'] as const

/** The name of an import format. */
export type ImportFormat = (typeof importFormats)[number]

/** The start of an object or a list of objects. A shortcode starts with a bracket too. */
export const IS_JSON = /^\s*(?:\{|\[\s*[{\]])/

/** Detects the format of a file by its start. */
export function detectFormat(start: string): ImportFormat {
  const text = start.replace(/^\ufeff/, '').trimStart()
  if (/^(?:<\?xml|<rss|<!--)/.test(text) && text.includes('wordpress.org/export/')) return 'wxr'
  return IS_JSON.test(text) || /<!--\s+wp:[a-z]/.test(text) ? 'wordpress' : 'html'
}
