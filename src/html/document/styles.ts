import { checkKind } from '../../tree/options.js'

/**
 * Returns the default stylesheet: readable type in light and dark mode, for HTML and AMP (so
 * without `!important` and nesting).
 *
 * @param prefix The prefix of classes. Default: `sf-`.
 * @example
 * stylesheet('news-').includes('.news-headline {') // true
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/style_pages
 */
export function stylesheet(prefix = 'sf-'): string {
  checkKind('prefix', 'string', prefix)
  return prefix === 'sf-' ? CSS : CSS.replaceAll('.sf-', `.${prefix}`)
}

/** Languages whose script has no italics. */
const UPRIGHT = (
  'am ar as bn bo ckb dv dz fa gu he hi ja ka km kn ko lo ml mr my ne or pa ps sa sd si ta te th ti' +
  ' ug ur yi yue zh'
)
  .split(' ')
  .map((language) => `[lang]:lang(${language})`)
  .join(',\n')

const CSS = `:root {
  color-scheme: light dark;
}

body {
  margin: 0;
  background: #fff;
}

.sf-article {
  --sf-text: #1a1a1a;
  --sf-muted: #5c5c5c;
  --sf-rule: #d9d9d9;
  --sf-accent: #9c1c1f;
  --sf-panel: #f6f3ee;
  --sf-sans: system-ui, "Helvetica Neue", Arial, "Noto Sans", sans-serif;
  box-sizing: border-box;
  max-width: 44rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  color: var(--sf-text);
  font: 1.125rem/1.6 Georgia, "Times New Roman", "Noto Serif", serif;
  overflow-wrap: break-word;
}

@media (prefers-color-scheme: dark) {
  body {
    background: #141414;
  }

  .sf-article {
    --sf-text: #e8e6e3;
    --sf-muted: #a8a5a0;
    --sf-rule: #3a3a3a;
    --sf-accent: #f08a80;
    --sf-panel: #201f1d;
  }
}

/* Scripts without italics have other means of emphasis. */
.sf-article,
.sf-article [lang] {
  --sf-slant: italic;
  --sf-emphasis: initial;
}

${UPRIGHT} {
  --sf-slant: normal;
  --sf-emphasis: 700;
}

.sf-article em,
.sf-article cite {
  font-style: var(--sf-slant);
}

.sf-article em {
  font-weight: var(--sf-emphasis, inherit);
}

.sf-article a {
  color: inherit;
  text-decoration-color: var(--sf-accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
}

.sf-article a:hover {
  color: var(--sf-accent);
}

.sf-header {
  margin-bottom: 1.5rem;
}

.sf-sponsor,
.sf-part-of,
.sf-kicker,
.sf-highlights,
.sf-byline,
.sf-author-description,
.sf-source,
.sf-review-item,
.sf-review-rating,
.sf-dateline,
.sf-dates,
.sf-audio-title,
.sf-pagination,
.sf-caption,
.sf-credit,
.sf-attribution,
.sf-related,
.sf-notes-title,
.sf-newsletter,
.sf-aside,
.sf-correction,
.sf-gallery-title,
.sf-chart-title,
.sf-player-title,
.sf-embed-link,
.sf-embed-show > summary,
.sf-embed-words > summary,
.sf-transcript > summary,
.sf-timeline-date,
.sf-update-time,
.sf-update-roles,
.sf-update-headline,
.sf-key-events,
.sf-provenance,
.sf-paywall,
.sf-rights,
.sf-table {
  font-family: var(--sf-sans);
}

.sf-sponsor {
  margin: 0 0 1rem;
  padding: 0.5rem 0.75rem;
  background: var(--sf-panel);
  border-inline-start: 4px solid var(--sf-accent);
  font-size: 0.875rem;
  font-weight: 700;
}

.sf-sponsor-logo {
  width: 10rem;
  margin: 0 0 1rem;
}

.sf-sponsor-logo img {
  display: block;
  max-width: 100%;
  height: auto;
}

.sf-part-of {
  margin: 0 0 0.25rem;
  color: var(--sf-muted);
  font-size: 0.875rem;
}

.sf-kicker {
  margin: 0 0 0.5rem;
  color: var(--sf-accent);
  font-size: 0.875rem;
  font-weight: 700;
}

.sf-headline {
  margin: 0 0 1rem;
  font-size: clamp(1.875rem, 1.3rem + 2.4vw, 2.75rem);
  line-height: 1.15;
  text-wrap: balance;
}

.sf-deck {
  margin: 0 0 1.25rem;
  color: var(--sf-muted);
  font-size: 1.25rem;
  line-height: 1.45;
}

.sf-highlights {
  margin: 0 0 1.25rem;
  padding-inline-start: 1.25rem;
  font-size: 1rem;
}

.sf-highlights li {
  margin-bottom: 0.35em;
}

.sf-byline,
.sf-author-description,
.sf-source,
.sf-review-item,
.sf-review-rating,
.sf-dateline,
.sf-dates {
  margin: 0 0 0.25rem;
  color: var(--sf-muted);
  font-size: 0.875rem;
  line-height: 1.5;
}

.sf-byline {
  color: var(--sf-text);
  font-weight: 600;
}

.sf-audio-title {
  margin: 0 0 0.25rem;
  font-size: 0.875rem;
  font-weight: 700;
}

.sf-article > .sf-audio {
  margin-bottom: 1.5rem;
}

.sf-audio audio {
  width: 100%;
}

.sf-updated::before {
  content: "· ";
}

:is(.sf-body, .sf-update) h2,
:is(.sf-body, .sf-update) h3,
:is(.sf-body, .sf-update) h4,
:is(.sf-body, .sf-update) h5,
:is(.sf-body, .sf-update) h6 {
  margin: 2.25rem 0 0.75rem;
  line-height: 1.25;
}

:is(.sf-body, .sf-update) h2 {
  font-size: 1.5rem;
}

:is(.sf-body, .sf-update) h3 {
  font-size: 1.25rem;
}

:is(.sf-body, .sf-update) h4 {
  font-size: 1.125rem;
}

:is(.sf-body, .sf-update) h5,
:is(.sf-body, .sf-update) h6 {
  font-size: 1rem;
}

:is(.sf-body, .sf-update) p,
:is(.sf-body, .sf-update) ul,
:is(.sf-body, .sf-update) ol,
:is(.sf-body, .sf-update) pre {
  margin: 0 0 1.15em;
}

.sf-article ul {
  list-style-type: disc;
}

.sf-article ul ul {
  list-style-type: circle;
}

:is(.sf-body, .sf-update) li {
  margin-bottom: 0.35em;
}

:is(.sf-body, .sf-update) hr {
  width: 6rem;
  margin: 2.5rem auto;
  border: 0;
  border-top: 1px solid var(--sf-rule);
}

:is(.sf-body, .sf-update) pre {
  padding: 1rem;
  overflow-x: auto;
  background: var(--sf-panel);
  font-size: 0.875rem;
  line-height: 1.5;
}

.sf-figure,
.sf-gallery {
  clear: both;
  margin: 2rem 0;
}

.sf-figure img,
.sf-figure video {
  display: block;
  max-width: 100%;
  height: auto;
}

.sf-article amp-img {
  vertical-align: top;
}

.sf-article .sf-unsized {
  width: 100%;
  aspect-ratio: 16 / 9;
  object-fit: scale-down;
}

.sf-article .sf-inline-image {
  display: inline-block;
  max-width: 100%;
  vertical-align: middle;
  object-fit: contain;
}

.sf-article img.sf-inline-image {
  height: auto;
}

.sf-article .sf-figure-title {
  margin: 0 0 0.5rem;
  font-family: var(--sf-sans);
  font-weight: 700;
}

.sf-article .sf-task {
  list-style: none;
}

.sf-task-mark {
  margin-inline-start: -1.4em;
}

.sf-figure-thumbnail {
  float: inline-end;
  clear: inline-end;
  width: min(10rem, 40%);
  margin: 0.25rem 0 1rem;
  margin-inline-start: 1.5rem;
}

@media (min-width: 60rem) {
  :is(.sf-article, .sf-body, .sf-paywall-content) > .sf-figure-wide {
    margin-inline: -6rem;
  }
}

.sf-content-warning {
  font-weight: 700;
}

.sf-figure p {
  margin: 0.5rem 0;
}

.sf-embed-post {
  max-width: 34rem;
}

.sf-embed-pinterest,
.sf-embed-tiktok {
  max-width: 20.5rem;
}

.sf-frame {
  display: block;
  max-width: 100%;
  margin: 0 0 0.5rem;
  border: 0;
}

.sf-frame:not([width]) {
  width: 100%;
}

.sf-frame-21-9 {
  aspect-ratio: 21 / 9;
}

.sf-frame-16-9 {
  aspect-ratio: 16 / 9;
}

.sf-frame-4-3 {
  aspect-ratio: 4 / 3;
}

.sf-frame-1-1 {
  aspect-ratio: 1;
}

.sf-frame-4-5 {
  aspect-ratio: 4 / 5;
}

.sf-frame-9-16 {
  aspect-ratio: 9 / 16;
}

.sf-frame:not(.sf-frame-column) {
  width: 100%;
  height: auto;
}

.sf-embed-show > summary,
.sf-embed-words > summary,
.sf-transcript > summary {
  margin-bottom: 0.5rem;
  color: var(--sf-muted);
  font-size: 0.875rem;
  cursor: pointer;
}

.sf-embed-show > summary {
  padding: 0.75rem 1rem;
  color: var(--sf-text);
  font-weight: 600;
  background: var(--sf-panel);
}

.sf-embed-post [placeholder] {
  margin: 0;
  background: var(--sf-panel);
}

.sf-slide .sf-figure {
  height: 100%;
  overflow-y: auto;
}

.sf-gallery-title,
.sf-chart-title,
.sf-player-title,
.sf-embed-link,
.sf-timeline-event-title {
  font-weight: 700;
}

.sf-article .sf-gallery-list {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1rem;
  margin: 0.5rem 0;
  padding: 0;
  list-style: none;
}

@media (min-width: 40rem) {
  .sf-article .sf-gallery-list {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
}

.sf-article .sf-gallery-pair,
.sf-article .sf-gallery-compare {
  grid-template-columns: repeat(2, minmax(0, 1fr));
}

.sf-article .sf-gallery-carousel {
  grid-auto-columns: min(85%, 24rem);
  grid-auto-flow: column;
  grid-template-columns: none;
  overflow-x: auto;
  scroll-snap-type: x mandatory;
}

.sf-gallery-carousel > li {
  scroll-snap-align: start;
}

.sf-gallery .sf-figure {
  margin: 0;
}

.sf-aside,
.sf-correction,
.sf-provenance,
.sf-key-events {
  margin: 2.25rem 0;
  padding: 1.25rem;
  background: var(--sf-panel);
  font-size: 1rem;
}

.sf-article .sf-aside-title,
.sf-article .sf-timeline-title {
  margin: 0 0 0.5rem;
  font-size: 1.25rem;
  font-weight: 700;
  line-height: 1.25;
}

:is(.sf-body, .sf-update) .sf-aside > :last-child,
.sf-correction > :last-child {
  margin-bottom: 0;
}

.sf-provenance {
  padding: 0.75rem 1.25rem;
  font-size: 0.875rem;
}

.sf-provenance p {
  margin: 0;
}

.sf-paywall p {
  margin: 2.25rem 0;
  padding: 1.25rem;
  background: var(--sf-panel);
  font-weight: 600;
  text-align: center;
}

.sf-article .sf-key-events-title {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}

.sf-key-events ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.sf-key-events li {
  padding: 0.4rem 0;
  line-height: 1.35;
}

.sf-key-events time {
  display: block;
  color: var(--sf-muted);
  font-size: 0.8125rem;
}

.sf-pagination {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.5rem 1.5rem;
  margin: 2.5rem 0;
  padding-top: 1rem;
  border-top: 1px solid var(--sf-rule);
  font-size: 0.9375rem;
}

.sf-correction-kind {
  margin: 0 0 0.5rem;
  font-weight: 700;
}

.sf-article .sf-aside-stat .sf-aside-title {
  color: var(--sf-accent);
  font-size: 2.5rem;
}

.sf-timeline {
  margin: 2.25rem 0;
}

.sf-article .sf-timeline-list,
.sf-article .sf-updates {
  margin: 0;
  padding: 0;
  list-style: none;
}

.sf-timeline-list > li {
  padding-inline-start: 1.25rem;
  border-inline-start: 3px solid var(--sf-rule);
}

:is(.sf-body, .sf-update) .sf-timeline-date,
:is(.sf-body, .sf-update) .sf-timeline-event-title {
  margin: 0;
}

.sf-timeline-date,
.sf-update-time,
.sf-rights {
  color: var(--sf-muted);
  font-size: 0.875rem;
}

.sf-update {
  padding: 1rem 0;
  border-top: 1px solid var(--sf-rule);
}

.sf-update-pinned {
  padding: 1rem 1.25rem;
  border-top: 3px solid var(--sf-accent);
  background: var(--sf-panel);
}

.sf-update-pinned,
.sf-update:target {
  margin-bottom: 1rem;
}

.sf-article .sf-update .sf-update-time,
.sf-article .sf-update .sf-update-roles {
  margin: 0 0 0.25rem;
}

.sf-update-roles {
  color: var(--sf-accent);
  font-size: 0.875rem;
  font-weight: 700;
}

.sf-article .sf-update-headline {
  margin: 0 0 0.5rem;
  font-size: 1.25rem;
  line-height: 1.25;
}

.sf-figure figcaption,
.sf-gallery figcaption {
  margin-top: 0.5rem;
  color: var(--sf-muted);
  font-size: 0.875rem;
  line-height: 1.45;
}

.sf-credit {
  font-size: 0.8125rem;
}

.sf-quote {
  margin: 1.75rem 0;
  padding-inline-start: 1.25rem;
  border-inline-start: 3px solid var(--sf-rule);
}

.sf-quote blockquote,
.sf-pullquote blockquote,
.sf-pullquote figure {
  margin: 0;
}

.sf-attribution {
  margin-top: 0.5rem;
  color: var(--sf-muted);
  font-size: 0.875rem;
}

.sf-attribution::before {
  content: "— ";
}

.sf-attribution-speaker {
  color: var(--sf-text);
  font-weight: 600;
}

.sf-pullquote {
  margin: 2.25rem 0;
  padding: 1.25rem 0;
  border-top: 3px solid var(--sf-accent);
  border-bottom: 1px solid var(--sf-rule);
}

:is(.sf-body, .sf-update) .sf-pullquote blockquote p {
  margin: 0;
  font-size: 1.75rem;
  font-style: var(--sf-slant);
  line-height: 1.25;
  text-wrap: balance;
}

.sf-table {
  margin: 1.75rem 0;
  overflow-x: auto;
  font-size: 0.9375rem;
  line-height: 1.4;
}

.sf-figure .sf-table {
  margin: 0;
}

.sf-table table {
  min-width: 100%;
  border-collapse: collapse;
}

.sf-table th,
.sf-table td {
  padding: 0.5rem 0.75rem;
  border-bottom: 1px solid var(--sf-rule);
  text-align: start;
  vertical-align: top;
}

.sf-table .sf-align-left {
  text-align: left;
}

.sf-table .sf-align-right {
  text-align: right;
}

.sf-table .sf-align-center {
  text-align: center;
}

.sf-newsletter {
  margin: 2.25rem 0;
  padding: 1.25rem;
  background: var(--sf-panel);
  font-size: 1rem;
}

:is(.sf-body, .sf-update) .sf-newsletter p {
  margin: 0 0 0.75rem;
}

:is(.sf-body, .sf-update) .sf-newsletter p:last-child {
  margin: 0;
}

:is(.sf-body, .sf-update) .sf-newsletter-name {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}

.sf-newsletter-frequency {
  color: var(--sf-muted);
}

.sf-newsletter-link {
  font-weight: 600;
}

.sf-newsletter-form label {
  display: block;
  margin-bottom: 0.5rem;
}

.sf-newsletter-form input,
.sf-newsletter-form button {
  box-sizing: border-box;
  max-width: 100%;
  font: inherit;
  padding: 0.4rem 0.6rem;
}

.sf-noteref {
  font-family: var(--sf-sans);
  font-size: 0.7em;
  line-height: 0;
}

.sf-noteref a {
  padding-inline: 0.15em;
  text-decoration: none;
}

.sf-article .sf-noteref a {
  color: var(--sf-accent);
}

.sf-notes {
  margin-top: 2.5rem;
  padding-top: 1rem;
  border-top: 1px solid var(--sf-rule);
  font-size: 0.9375rem;
  line-height: 1.5;
}

.sf-update .sf-notes {
  margin-top: 1rem;
}

.sf-article .sf-notes-title {
  margin: 0 0 0.75rem;
  font-size: 1.125rem;
}

.sf-notes ol {
  margin: 0;
  padding-inline-start: 1.75em;
}

.sf-notes li > :first-child {
  margin-top: 0;
}

.sf-notes li > p {
  margin-bottom: 0.5rem;
}

.sf-notes li:target,
.sf-noteref :target {
  background: var(--sf-panel);
}

.sf-article .sf-note-back {
  padding-inline: 0.25em;
  text-decoration: none;
}

.sf-related {
  margin: 2.5rem 0;
  padding-top: 1rem;
  border-top: 3px solid var(--sf-text);
  font-size: 1rem;
  line-height: 1.4;
}

.sf-article .sf-related-title {
  margin: 0 0 0.5rem;
  font-size: 1.25rem;
  font-weight: 700;
  line-height: 1.25;
}

.sf-article .sf-related-list {
  margin: 0;
  padding: 0;
  columns: 18rem;
  column-gap: 2rem;
  list-style: none;
}

.sf-article .sf-related-item {
  break-inside: avoid;
  margin: 0;
  padding: 0.7rem 0;
  border-bottom: 1px solid var(--sf-rule);
}

.sf-related-headline {
  font-weight: 600;
  text-decoration: none;
}

.sf-related-headline:hover {
  text-decoration: underline;
}

.sf-related-kicker {
  color: var(--sf-accent);
  font-weight: 600;
}

.sf-related-kind,
.sf-related time {
  display: inline-block;
  color: var(--sf-muted);
  font-size: 0.8125rem;
}

.sf-related-sponsored {
  display: inline-block;
  padding: 0 0.4em;
  border: 1px solid;
  font-size: 0.8125rem;
  font-weight: 700;
}

.sf-article .sf-related-description {
  margin: 0.25rem 0 0;
  color: var(--sf-muted);
  font-size: 0.9375rem;
}

.sf-related-item img,
.sf-related-item amp-img {
  float: inline-end;
  max-width: 7rem;
  height: auto;
  margin-inline-start: 1rem;
}

.sf-related-item amp-img[layout="responsive"] {
  width: 7rem;
}

.sf-related-item::after {
  display: block;
  clear: both;
  content: "";
}

@media print {
  body {
    background: none;
  }

  .sf-article {
    --sf-text: #000;
    --sf-muted: #444;
    --sf-rule: #999;
    --sf-accent: #000;
    --sf-panel: transparent;
    max-width: none;
    padding: 0;
    font-size: 11pt;
  }

  .sf-newsletter,
  .sf-related,
  .sf-note-back,
  .sf-key-events,
  .sf-pagination,
  .sf-ad-slot,
  .sf-audio-title,
  .sf-audio audio,
  .sf-embed-show,
  .sf-frame {
    display: none;
  }

  .sf-article h1,
  .sf-article h2,
  .sf-article h3,
  .sf-article h4 {
    break-after: avoid;
  }

  .sf-figure,
  .sf-quote,
  .sf-pullquote,
  .sf-aside,
  .sf-table tr {
    break-inside: avoid;
  }

  :is(.sf-body, .sf-update) p {
    orphans: 3;
    widows: 3;
  }

  :is(.sf-body, .sf-update) a[href^="http"]::after {
    content: " <" attr(href) ">";
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }
}
`
