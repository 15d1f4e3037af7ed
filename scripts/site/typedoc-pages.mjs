// Assigns each page of the site to a group of the navigation, expands the first groups, and
// resolves links to parts of the site outside typedoc: `site:playground/` is relative to the
// current page.
import { Converter, PageEvent, ReferenceType, ReflectionKind, UnknownType } from 'typedoc'

/** The groups of documents by folder. */
const GROUPS = { 'docs/guides/': 'Guides', 'docs/rules/': 'Rules' }

/** Expands the short groups of the navigation for first-time visitors. */
const OPEN_GROUPS = `<script>
try {
  for (const group of ['Guides', 'More']) localStorage['tsd-accordion-' + group] ??= 'true'
} catch {}
</script>`

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const path = document.project.files.getReflectionPath(document)
    const [, group = 'More'] =
      Object.entries(GROUPS).find(([folder]) => path.includes(folder)) ?? []
    document.frontmatter.group ??= group
    const [, heading] = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join('')) ?? []
    if (!document.frontmatter.title && heading) document.name = heading
  })

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      if (module.name === 'index') module.name = 'standfirst'
      else module.name = `standfirst/${module.name}`
      for (const child of module.children ?? []) shorten(project, child)
    }
    nameNodeTypes(project)
  })

  app.renderer.on(PageEvent.END, (page) => {
    const depth = page.url.split('/').length - 1
    page.contents = page.contents
      ?.replace('</head>', `${OPEN_GROUPS}</head>`)
      // Headings directly below the title are of the second level, regardless of their size.
      .replace(/<h1[\s\S]*?(?=<h[23]|$)/, (top) => top.replace(/<h[45]/g, '$& aria-level="2"'))
      .replaceAll('href="site:', `href="${'../'.repeat(depth)}`)
      // Wide tables scroll, also with the keyboard.
      .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
  })
}

/**
 * Shows the name of the union of all node types, which TypeScript would expand to a list that fills
 * a screen.
 */
function nameNodeTypes(project) {
  const [nodeType] = project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .filter(({ name }) => name === 'NodeType')
  for (const parameter of project.getReflectionsByKind(ReflectionKind.TypeParameter)) {
    if (!nodeType || parameter.type?.type !== 'union' || parameter.type.types.length < 30) continue
    parameter.type = ReferenceType.createResolvedReference('NodeType', nodeType, project)
  }
}

/** Shortens the inferred types of schemas, which fill screens and repeat the interfaces. */
function shorten(project, child) {
  if (child.name !== 'nodeSchemas' || child.type?.type !== 'reflection') return
  project.removeReflection(child.type.declaration)
  child.type = new UnknownType('{ [T in NodeType]: z.ZodType<NodeOf<T>> }')
}
