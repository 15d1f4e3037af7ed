import { guidesInOrder } from './scripts/site/guides.mjs'

const ENTRIES = ['schema', 'html', 'amp', 'text', 'json-ld', 'quotes', 'report', 'lint', 'kit']
const FURTHER = ['build', 'markdown', 'unified', 'react', 'import', 'from-html', 'from-wordpress', 'index']

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'standfirst',
  // A name that several entry points export is documented at the first; the others link to it.
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
  // Broken links, and public names without a description or an example, fail the build.
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
  // Types of members that are public only as far as their documentation says.
  intentionallyNotExported: [
    'AnyCustomNode',
    'AnyDefinition',
    'Content',
    'ContentOf',
    'DraftFields',
    'Extended',
    'InferredDefinition',
    'LossCode',
    'NodeLike',
    'Optional',
    'OwnFieldsOf',
    'ReadingSpeed',
    'Vocabulary',
  ],
}
