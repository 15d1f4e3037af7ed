// What an import costs a page: minified and compressed, with all dependencies. Each limit is a little
// above what it is, so that a change that adds weight is seen.
const quiet = (config) => ({ ...config, logLevel: 'error' })

const check = (name, path, names, limit, ignore) => ({
  name,
  path: `dist/${path}.js`,
  import: names,
  limit,
  ignore,
  gzip: true,
  modifyEsbuildConfig: quiet,
})

export default [
  check('renderText', 'text', '{ renderText }', '24 kB'),
  check('renderHtml', 'html', '{ renderHtml }', '37.5 kB'),
  check('renderHtml, itself', 'html', '{ renderHtml }', '26 kB', ['hast-util-to-html']),
  check('renderAmp', 'amp', '{ renderAmp }', '50 kB'),
  check('parseArticle', 'schema', '{ parseArticle }', '48 kB'),
  check('fromHtml', 'from-html', '{ fromHtml }', '92 kB'),
  check('everything', 'index', '*', '132 kB'),
]
