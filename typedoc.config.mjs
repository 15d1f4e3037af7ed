import { guidesInOrder } from './scripts/site/guides.mjs'

const ENTRIES = ['schema', 'html', 'amp', 'text', 'json-ld', 'quotes', 'report', 'lint', 'kit']
const FURTHER = ['build', 'markdown', 'unified', 'react', 'import', 'from-html', 'index']

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'standfirst',
  // What several entry points export is described at the first that does; the others refer to it.
  entryPoints: [...ENTRIES, ...FURTHER].map((name) => `src/${name}.ts`),
  sortEntryPoints: false,
  projectDocuments: [
    ...guidesInOrder(),
    'docs/model.md',
    'docs/performance.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/rules/README.md',
    'docs/rules/!(README).md',
    'docs/imports/README.md',
    'docs/imports/!(README).md',
  ],
  readme: 'docs/site/home.md',
  out: 'site',
  plugin: [
    'typedoc-plugin-mdn-links',
    './scripts/site/typedoc-pages.mjs',
    './scripts/site/typedoc-examples.mjs',
  ],
  customCss: 'docs/site/site.css',
  favicon: 'docs/site/icon.svg',
  disableSources: true,
  excludeExternals: true,
  hideGenerator: true,
  includeHierarchySummary: false,
  sort: ['kind', 'alphabetical-ignoring-documents'],
  groupOrder: ['Guides', 'More', 'Rules', 'Modules', 'Functions', '*', 'References'],
  navigation: { includeGroups: true, includeFolders: false },
  navigationLinks: { Playground: 'site:playground/index.html' },
  headings: { document: false, readme: false },
  highlightLanguages: [
    'javascript',
    'typescript',
    'json',
    'yaml',
    'markdown',
    'html',
    'bash',
    'tsx',
  ],
  ignoredHighlightLanguages: ['text'],
  lightHighlightTheme: 'github-light-default',
  darkHighlightTheme: 'github-dark-default',
  searchInComments: true,
  searchInDocuments: true,
  visibilityFilters: {},
  // A link that leads nowhere, a public name without words or without an example: the site is not
  // built. The properties are asked for by a plugin, which knows those of named types.
  treatWarningsAsErrors: true,
  validation: {
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notExported: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Module', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  // What handlers get is theirs to use, but only as far as the documentation says.
  intentionallyNotExported: [
    'AnyDefinition',
    'FigureParts',
    'Line',
    'LinkList',
    'MarkupContext',
    'Marks',
    'NodeLike',
    'ReadingSpeed',
    'RenderContext',
    'TextHandlers',
    'TextSettings',
    'WordSegmenter',
  ],
}
