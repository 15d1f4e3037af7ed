/** How much of the source an issue says was lost. */
type Loss = 'degraded' | 'dropped' | undefined

/**
 * Every code that importers report, with what it means. Each has a page in `docs/imports/`.
 *
 * @example
 * console.log(IMPORT_CODES['import-lazy-image'].loss) // undefined
 */
export const IMPORT_CODES = {
  'import-article-guessed': {
    loss: undefined,
    summary: 'The article was found by its amount of text, not by markup that names it.',
  },
  'import-attribute-lost': {
    loss: 'degraded',
    summary: 'An attribute that a reader can notice has no field in the model.',
  },
  'import-credit-label': {
    loss: 'degraded',
    summary: 'The label of a credit was removed, because renderers add their own.',
  },
  'import-date-without-zone': {
    loss: undefined,
    summary: 'A date has no time zone, so it was left out.',
  },
  'import-dialect': {
    loss: undefined,
    summary: 'The markup of a known program was recognized.',
  },
  'import-element-dropped': {
    loss: 'dropped',
    summary: 'An element that is not part of the article was left out.',
  },
  'import-embed-as-link': {
    loss: 'degraded',
    summary: 'An embed from an unknown provider became a link.',
  },
  'import-fact-conflict': {
    loss: 'dropped',
    summary: 'Two parts of the source disagree about a fact; one was kept.',
  },
  'import-formatting-lost': {
    loss: 'degraded',
    summary: 'Words were kept, but their formatting has no counterpart in the model.',
  },
  'import-heading-level': {
    loss: 'degraded',
    summary: 'A heading has a different level than in the source.',
  },
  'import-id-changed': {
    loss: 'degraded',
    summary: 'An id was renamed or removed; links to it were changed.',
  },
  'import-image-alt-missing': {
    loss: undefined,
    summary: 'An image has no alternative text.',
  },
  'import-image-dropped': {
    loss: 'dropped',
    summary: 'An image has no usable URL or is not allowed at its position.',
  },
  'import-layout-flattened': {
    loss: 'degraded',
    summary: 'Columns, boxes or layout tables became a sequence of blocks.',
  },
  'import-lazy-image': {
    loss: undefined,
    summary: 'The URL of an image was found in the attributes of a lazy loader.',
  },
  'import-list-shape': {
    loss: 'degraded',
    summary: 'A list had content outside its items, or markers that the model has no field for.',
  },
  'import-outside-article': {
    loss: 'dropped',
    summary: 'A part of the page is outside the article and was left out.',
  },
  'import-placeholder-text': {
    loss: undefined,
    summary: 'The text has a placeholder such as TK.',
  },
  'import-quote-marks-added': {
    loss: undefined,
    summary: 'Quotation marks that browsers generate were added to the text.',
  },
  'import-reference-unresolved': {
    loss: 'dropped',
    summary: 'The source references something that was not provided.',
  },
  'import-shortcode': {
    loss: 'degraded',
    summary: 'A shortcode is unknown.',
  },
  'import-table-shape': {
    loss: 'degraded',
    summary: 'A table had content that a cell cannot contain.',
  },
  'import-text-repaired': {
    loss: 'degraded',
    summary: 'Characters that text cannot contain were replaced or removed.',
  },
  'import-too-deep': {
    loss: 'degraded',
    summary: 'Blocks were nested deeper than an article may be; the inner ones were flattened.',
  },
  'import-tracking-pixel': {
    loss: 'dropped',
    summary: 'An invisible tracking image was left out.',
  },
  'import-unknown-block': {
    loss: 'degraded',
    summary: 'A block of an unknown type was kept as an `unknown` node.',
  },
  'import-url-blocked': {
    loss: 'degraded',
    summary: 'An unsafe or invalid URL was left out, but its text was kept.',
  },
  'import-url-relative': {
    loss: undefined,
    summary: 'A relative URL cannot be resolved without the URL of the page.',
  },
  'import-xml-repaired': {
    loss: 'degraded',
    summary: 'An export is not well-formed XML; it was read as far as possible.',
  },
} as const satisfies Record<string, { loss: Loss; summary: string }>

/**
 * The code of something that an importer reports.
 *
 * @example
 * const code: ImportCode = 'import-heading-level'
 */
export type ImportCode = keyof typeof IMPORT_CODES
