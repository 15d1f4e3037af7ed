// What an import costs a page: minified and compressed, with all dependencies. Each limit is a little
// above what it is, so that a change that adds weight is seen.
const quiet = (config) => ({ ...config, logLevel: 'error' })

const check = (name, path, names, limit) => ({
  name,
  path: `dist/${path}.js`,
  import: names,
  limit,
  gzip: true,
  modifyEsbuildConfig: quiet,
})

export default [
  check('renderText', 'text', '{ renderText }', '36 kB'),
  check('renderHtml', 'html', '{ renderHtml }', '36 kB'),
  check('renderAmp', 'amp', '{ renderAmp }', '51.5 kB'),
  check('parseArticle', 'schema', '{ parseArticle }', '53 kB'),
  check('fromHtml', 'from-html', '{ fromHtml }', '106 kB'),
  check('fromWordPress', 'from-wordpress', '{ fromWordPress }', '101 kB'),
  check('everything', 'index', '*', '137 kB'),
]
