import { describe, expect, test } from 'vitest'
import { fromWordPress } from '../../../src/from-wordpress.js'

/** The blocks of a draft, each as its type with the types of its children. */
function shapeOf(source: string) {
  return fromWordPress(source).draft.body.children.map((node) =>
    'children' in node
      ? `${node.type}(${node.children.map((child) => child?.type).join(' ')})`
      : node.type,
  )
}

function codesOf(source: string) {
  return fromWordPress(source).issues.map(({ code }) => code)
}

/** A block with its borders, as the editor writes it. */
function block(name: string, html: string, attributes = ''): string {
  return `<!-- wp:${name} ${attributes}${attributes && ' '}-->\n${html}\n<!-- /wp:${name} -->\n\n`
}

const IMAGE = '<img src="https://a.example/1.jpg" alt="A ferry"/>'
const SECOND = '<img src="https://a.example/2.jpg" alt="A gauge"/>'
const P = block('paragraph', '<p>Calm.</p>')

const BLOCKS: Record<string, [source: string, ...shape: string[]]> = {
  paragraph: [P, 'paragraph(text)'],
  heading: [block('heading', '<h3>Calm</h3>', '{"level":3}'), 'heading(text)'],
  list: [
    block(
      'list',
      `<ul>${block('list-item', '<li>One</li>')}${block('list-item', '<li>Two</li>')}</ul>`,
    ),
    'list(listItem listItem)',
  ],
  quote: [
    block('quote', `<blockquote class="wp-block-quote">${P}<cite>Ana Prado</cite></blockquote>`),
    'blockquote(paragraph)',
  ],
  pullquote: [
    block(
      'pullquote',
      '<figure class="wp-block-pullquote"><blockquote><p>Calm.</p><cite>Ana</cite></blockquote></figure>',
    ),
    'pullquote(text)',
  ],
  image: [
    block(
      'image',
      `<figure class="wp-block-image">${IMAGE}<figcaption>At six.</figcaption></figure>`,
    ),
    'figure(image caption)',
  ],
  gallery: [
    block(
      'gallery',
      `<figure class="wp-block-gallery has-nested-images">${block('image', `<figure class="wp-block-image">${IMAGE}</figure>`)}${block('image', `<figure class="wp-block-image">${SECOND}</figure>`)}<figcaption class="blocks-gallery-caption">All</figcaption></figure>`,
    ),
    'gallery(figure figure caption)',
  ],
  'a gallery of older versions': [
    block(
      'gallery',
      `<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure>${IMAGE}</figure></li><li class="blocks-gallery-item"><figure>${SECOND}</figure></li></ul><figcaption class="blocks-gallery-caption">All</figcaption></figure>`,
    ),
    'gallery(figure figure caption)',
  ],
  embed: [
    block(
      'embed',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ\n</div><figcaption>A film</figcaption></figure>',
      '{"url":"https://youtu.be/dQw4w9WgXcQ","providerNameSlug":"youtube"}',
    ),
    'figure(video caption)',
  ],
  'an embed of a provider that is not known': [
    block(
      'embed',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://maps.example/harbour\n</div></figure>',
    ),
    'figure(embed)',
  ],
  table: [
    block(
      'table',
      '<figure class="wp-block-table"><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></figure>',
    ),
    'figure(table)',
  ],
  separator: [block('separator', '<hr class="wp-block-separator"/>'), 'thematicBreak'],
  html: [block('html', '<p>Calm.</p>'), 'paragraph(text)'],
  columns: [
    block(
      'columns',
      `<div class="wp-block-columns">${block('column', `<div class="wp-block-column">${P}</div>`)}${block('column', `<div class="wp-block-column">${P}</div>`)}</div>`,
    ),
    'paragraph(text)',
    'paragraph(text)',
  ],
  'media and text': [
    block(
      'media-text',
      `<div class="wp-block-media-text"><figure class="wp-block-media-text__media">${IMAGE}</figure><div class="wp-block-media-text__content">${P}</div></div>`,
    ),
    'figure(image)',
    'paragraph(text)',
  ],
  buttons: [
    block(
      'buttons',
      `<div class="wp-block-buttons">${block('button', '<div class="wp-block-button"><a class="wp-block-button__link" href="https://a.example/">Go</a></div>')}</div>`,
    ),
    'paragraph(link)',
  ],
  details: [
    block('details', `<details class="wp-block-details"><summary>More</summary>${P}</details>`),
    'aside(paragraph)',
  ],
  verse: [
    block('verse', '<pre class="wp-block-verse">One\nTwo</pre>'),
    'paragraph(text break text)',
  ],
  code: [block('code', '<pre class="wp-block-code"><code>a[0]\n[gallery]</code></pre>'), 'code'],
  file: [
    block(
      'file',
      '<div class="wp-block-file"><a href="https://a.example/x.pdf">Report</a><a href="https://a.example/x.pdf" class="wp-block-file__button" download>Download</a></div>',
    ),
    'paragraph(link text link)',
  ],
  audio: [
    block(
      'audio',
      '<figure class="wp-block-audio"><audio controls src="https://a.example/a.mp3"></audio></figure>',
    ),
    'figure(audio)',
  ],
  video: [
    block(
      'video',
      '<figure class="wp-block-video"><video controls src="https://a.example/a.mp4"></video></figure>',
    ),
    'figure(video)',
  ],
  spacer: [
    block('spacer', '<div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div>') +
      P,
    'paragraph(text)',
  ],
}

test.each(Object.entries(BLOCKS))('%s', (_name, [source, ...shape]) => {
  expect(shapeOf(source)).toEqual(shape)
})

test('boxes and columns are reported once, a spacer is not', () => {
  const [columns = ''] = BLOCKS.columns ?? []
  const [spacer = ''] = BLOCKS.spacer ?? []
  expect(codesOf(columns + columns + spacer)).toEqual(['import-layout-flattened'])
})

describe('blocks that the model does not know', () => {
  const poll =
    '<!-- wp:acme/poll {"id":3} --><div class="poll"><p>Calm?</p></div><!-- /wp:acme/poll -->'

  test('are kept with their words, and come back unchanged', () => {
    const { draft, issues } = fromWordPress(`${P}${poll}`)
    expect(draft.body.children[1]).toMatchObject({
      type: 'unknown',
      originalType: 'wordpress:acme/poll',
      value: poll,
      children: [{ type: 'paragraph', children: [{ value: 'Calm?' }] }],
    })
    expect(issues).toMatchObject([
      {
        code: 'import-unknown-block',
        path: '/body/children/1',
        source: { line: 5, column: 1, offset: P.length, block: 'acme/poll' },
      },
    ])
  })

  test('come back unchanged where shortcodes and embeds around them are rewritten', () => {
    const source = `[caption width="300"]${IMAGE} At six.[/caption]\n${poll}\n[gallery ids="1"]`
    const kept = fromWordPress(source).draft.body.children.find(({ type }) => type === 'unknown')
    expect(kept).toMatchObject({ value: poll })
  })

  test('without content are kept', () => {
    const latest = '<!-- wp:latest-posts {"postsToShow":3} /-->'
    expect(fromWordPress(latest).draft.body.children).toEqual([
      { type: 'unknown', originalType: 'wordpress:core/latest-posts', value: latest, children: [] },
    ])
  })

  test('inside others are kept with the outer one', () => {
    const source = block('acme/box', `<div>${poll}</div>`)
    expect(shapeOf(source)).toEqual(['unknown(paragraph)'])
  })

  test('may become their words', () => {
    const { draft, issues } = fromWordPress(poll, { unknown: 'text' })
    expect(draft.body.children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(issues.map(({ code, loss }) => [code, loss])).toEqual([
      ['import-unknown-block', 'degraded'],
    ])
  })

  test('may be dropped, with their words in the issue', () => {
    const { draft, issues } = fromWordPress(`${P}${poll}`, { unknown: 'drop' })
    expect(draft.body.children).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'import-unknown-block', loss: 'dropped', text: 'Calm?' }])
  })

  test('are read by a handler', () => {
    const { draft, issues } = fromWordPress(poll, {
      types: {
        'acme/poll': ({ attributes }, { flow }) => [
          { type: 'aside', role: 'qa', title: `Poll ${attributes.id}`, children: flow() },
        ],
      },
    })
    expect(draft.body.children).toMatchObject([
      { type: 'aside', title: 'Poll 3', children: [{ type: 'paragraph' }] },
    ])
    expect(issues).toEqual([])
  })

  test('are not closed: the words after them stay', () => {
    expect(shapeOf(`<!-- wp:acme/poll --><p>Calm?</p>${P}`)).toEqual([
      'unknown()',
      'paragraph(text)',
      'paragraph(text)',
    ])
  })
})

test('a synced pattern is put in its place, or reported', () => {
  const source = `${P}<!-- wp:block {"ref":12} /-->`
  expect(codesOf(source)).toEqual(['import-reference-unresolved'])
  const { draft, issues } = fromWordPress(source, {
    resolve: ({ kind, id }) => (kind === 'block' && id === '12' ? { content: P } : undefined),
  })
  expect(draft.body.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  expect(issues).toEqual([])
})

test('a pattern in itself ends', () => {
  const { draft } = fromWordPress('<!-- wp:block {"ref":1} /-->', {
    resolve: () => ({ content: `${P}<!-- wp:block {"ref":1} /-->` }),
  })
  expect(draft.body.children.length).toBeLessThan(10)
})

test('`more` is a paywall only if the caller says so', () => {
  const source = `${P}${block('more', '<!--more-->')}${P}`
  expect(shapeOf(source)).toEqual(['paragraph(text)', 'paragraph(text)'])
  expect(codesOf(source)).toEqual(['import-element-dropped'])
  const { draft } = fromWordPress(source, { types: { 'core/more': () => [{ type: 'paywall' }] } })
  expect(draft.body.children.map(({ type }) => type)).toEqual(['paragraph', 'paywall', 'paragraph'])
})

test('an empty alternative text says nothing; the one in the library is a suggestion', () => {
  const { draft, issues } = fromWordPress(
    '<!-- wp:image {"id":5} --><figure class="wp-block-image"><img src="https://a.example/1.jpg" alt="" class="wp-image-5"/></figure><!-- /wp:image -->',
    {
      resolve: ({ id }) =>
        id === '5' ? { url: 'https://a.example/1.jpg', alt: 'A ferry' } : undefined,
    },
  )
  expect(draft.body.children).toEqual([
    { type: 'figure', children: [{ type: 'image', url: 'https://a.example/1.jpg' }] },
  ])
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'import-image-alt-missing', suggestion: 'A ferry' }),
  )
})

describe('footnotes', () => {
  const text = block(
    'paragraph',
    '<p>Calm.<sup data-fn="a1" class="fn"><a id="a1-link" href="#a1">1</a></sup></p>',
  )
  const footnotes = [
    {
      type: 'paragraph',
      children: [{ value: 'Calm.' }, { type: 'footnoteReference', identifier: 'a1' }],
    },
    {
      type: 'footnoteDefinition',
      identifier: 'a1',
      children: [
        { type: 'paragraph', children: [{ value: 'By ' }, { type: 'emphasis' }, { value: '.' }] },
      ],
    },
  ]

  test('are read from the fields of a post', () => {
    const { draft, issues } = fromWordPress({
      content: { raw: `${text}<!-- wp:footnotes /-->` },
      meta: { footnotes: '[{"content":"By <em>noon</em>.","id":"a1"}]' },
    })
    expect(draft.body.children).toMatchObject(footnotes)
    expect(issues).toEqual([])
  })

  test('are read from rendered content', () => {
    const { draft } = fromWordPress({
      content: {
        rendered:
          '<p>Calm.<sup data-fn="a1" class="fn"><a id="a1-link" href="#a1">1</a></sup></p><ol class="wp-block-footnotes"><li id="a1">By <em>noon</em>. <a href="#a1-link" aria-label="Back">↩︎</a></li></ol>',
      },
    })
    expect(draft.body.children).toMatchObject(footnotes)
  })

  test('that are not given are reported, and their numbers stay', () => {
    const { draft, issues } = fromWordPress(`${text}<!-- wp:footnotes /-->`)
    expect(draft.body.children[0]).toMatchObject({
      children: [{ value: 'Calm.' }, { type: 'superscript' }],
    })
    expect(issues.map(({ code }) => code)).toContain('import-reference-unresolved')
  })
})

test('positions are those of the source, and name the block', () => {
  const { issues } = fromWordPress(
    `[embed]https://vimeo.com/76979871[/embed]\n${block('heading', '<h6>Calm</h6>')}`,
  )
  expect(issues).toMatchObject([
    {
      code: 'import-heading-level',
      source: { line: 3, column: 1, offset: 62, block: 'core/heading' },
    },
  ])
})

test.each([
  ['attributes that are no JSON', '<!-- wp:paragraph {"a": --><p>Calm.</p><!-- /wp:paragraph -->'],
  ['a block that is not closed', '<!-- wp:group --><div class="wp-block-group"><p>Calm.</p>'],
  ['an end without a start', '<p>Calm.</p><!-- /wp:paragraph -->'],
  [
    'blocks that overlap',
    '<!-- wp:a/b --><!-- wp:c/d --><p>Calm.</p><!-- /wp:a/b --><!-- /wp:c/d -->',
  ],
  ['an element that is not closed', '<!-- wp:a/b --><div><p>Calm.</p><!-- /wp:a/b -->'],
])('%s loses no words', (_name, source) => {
  expect(JSON.stringify(fromWordPress(source).draft)).toContain('Calm.')
})
