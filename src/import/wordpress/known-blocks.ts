/** Blocks of WordPress whose markup says all. */
const HTML_BLOCKS: ReadonlySet<string> = new Set(
  'accordion accordion-heading accordion-item accordion-panel audio button buttons code column columns cover cover-image details embed file freeform gallery group heading html image list list-item media-text missing more nextpage paragraph preformatted pullquote quote separator shortcode spacer subhead table text-columns verse video'
    .split(' ')
    .map((name) => `core/${name}`),
)

/** Whether a block is nothing but its markup. */
export function isHtmlBlock(name: string): boolean {
  return HTML_BLOCKS.has(name) || name.startsWith('core-embed/')
}

/** Blocks whose content is elsewhere on the site. */
export const REFERENCES: ReadonlySet<string> = new Set([
  'core/block',
  'core/footnotes',
  'core/navigation',
  'core/template-part',
])

/** Blocks in which lines are paragraphs, as they are in content without blocks. */
export const WITH_LINES: ReadonlySet<string> = new Set(['core/freeform', 'core/shortcode'])

/** Classes of blocks that arrange what is in them. */
export const LAYOUTS: ReadonlySet<string> = new Set(
  'buttons columns cover group media-text'.split(' ').map((name) => `wp-block-${name}`),
)
