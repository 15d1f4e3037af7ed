import { checkKind } from '../../tree/options.js'

/**
 * The default stylesheet: readable type, light and dark, for HTML and AMP alike (so no
 * `!important` and no nesting).
 *
 * @param prefix What the classes begin with. Default: `sf-`.
 * @example
 * stylesheet('news-').includes('.news-headline {') // true
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/style_pages
 */
export function stylesheet(prefix = 'sf-'): string {
  checkKind('prefix', 'string', prefix)
  return prefix === 'sf-' ? CSS : CSS.replaceAll('.sf-', `.${prefix}`)
}

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

.sf-kicker,
.sf-byline,
.sf-source,
.sf-review-item,
.sf-review-rating,
.sf-dateline,
.sf-dates,
.sf-caption,
.sf-credit,
.sf-attribution,
.sf-related,
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

.sf-byline,
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

.sf-updated::before {
  content: "· ";
}

.sf-body h2,
.sf-body h3,
.sf-body h4 {
  margin: 2.25rem 0 0.75rem;
  line-height: 1.25;
}

.sf-body h2 {
  font-size: 1.5rem;
}

.sf-body h3 {
  font-size: 1.25rem;
}

.sf-body h4 {
  font-size: 1.125rem;
}

.sf-body p,
.sf-body ul,
.sf-body ol,
.sf-body pre {
  margin: 0 0 1.15em;
}

.sf-body li {
  margin-bottom: 0.35em;
}

.sf-body hr {
  width: 6rem;
  margin: 2.5rem auto;
  border: 0;
  border-top: 1px solid var(--sf-rule);
}

.sf-body pre {
  padding: 1rem;
  overflow-x: auto;
  background: var(--sf-panel);
  font-size: 0.875rem;
  line-height: 1.5;
}

.sf-figure {
  margin: 2rem 0;
}

.sf-figure img,
.sf-figure video {
  display: block;
  max-width: 100%;
  height: auto;
}

.sf-article .sf-unsized {
  width: 100%;
  aspect-ratio: 16 / 9;
  object-fit: contain;
}

.sf-figure audio {
  width: 100%;
}

.sf-figure-thumbnail {
  float: inline-end;
  width: 10rem;
  margin: 0.25rem 0 1rem;
  margin-inline-start: 1.5rem;
}

@media (min-width: 60rem) {
  .sf-figure-wide {
    margin-inline: -6rem;
  }

  .sf-figure-wide img {
    width: 100%;
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

.sf-gallery {
  margin: 2rem 0;
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
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  gap: 1rem;
  margin: 0.5rem 0;
  padding: 0;
  list-style: none;
}

.sf-article .sf-gallery-pair,
.sf-article .sf-gallery-compare {
  grid-template-columns: 1fr 1fr;
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
}

.sf-body .sf-aside > :last-child,
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

.sf-correction-kind {
  margin: 0 0 0.5rem;
  font-weight: 700;
}

.sf-aside-stat .sf-aside-title {
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

.sf-body .sf-timeline-date,
.sf-body .sf-timeline-event-title {
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

.sf-update p {
  margin: 0 0 1rem;
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

.sf-body .sf-pullquote blockquote p {
  margin: 0;
  font-size: 1.75rem;
  font-style: italic;
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

.sf-table [align="left"] {
  text-align: left;
}

.sf-table [align="right"] {
  text-align: right;
}

.sf-table [align="center"] {
  text-align: center;
}

.sf-newsletter {
  margin: 2.25rem 0;
  padding: 1.25rem;
  background: var(--sf-panel);
  font-size: 1rem;
}

.sf-body .sf-newsletter p {
  margin: 0 0 0.75rem;
}

.sf-body .sf-newsletter p:last-child {
  margin: 0;
}

.sf-body .sf-newsletter-name {
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
  font: inherit;
  padding: 0.4rem 0.6rem;
}

.sf-related {
  margin: 2.5rem 0 0;
  padding-top: 1rem;
  border-top: 3px solid var(--sf-text);
  font-size: 1rem;
  line-height: 1.4;
}

.sf-article .sf-related-title {
  margin: 0 0 0.5rem;
  font-size: 1.25rem;
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
.sf-related-sponsored,
.sf-related time {
  display: inline-block;
  color: var(--sf-muted);
  font-size: 0.8125rem;
}

.sf-article .sf-related-description {
  margin: 0.25rem 0 0;
  color: var(--sf-muted);
  font-size: 0.9375rem;
}

.sf-related-item img,
.sf-related-item amp-img {
  float: inline-end;
  width: 7rem;
  height: auto;
  margin-inline-start: 1rem;
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
  .sf-key-events,
  .sf-ad-slot,
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

  .sf-body p {
    orphans: 3;
    widows: 3;
  }

  .sf-body a[href^="http"]::after {
    content: " <" attr(href) ">";
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }
}
`
