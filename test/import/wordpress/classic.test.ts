import { describe, expect, test } from 'vitest'
import { fromWordPress, type ImportResult } from '../../../src/from-wordpress.js'

/** The paragraphs of a draft as text, with `/` for a break. */
function linesOf({ draft }: ImportResult): string[] {
  return draft.body.children.map((node) => {
    if (node.type !== 'paragraph') return `<${node.type}>`
    return node.children
      .map((child) => (child.type === 'break' ? '/' : 'value' in child ? child.value : '…'))
      .join('')
  })
}

describe('content of the classic editor', () => {
  test.each([
    ['blank lines part paragraphs', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['a line end is a break', 'One,\ntwo.\r\nThree.', ['One,/two./Three.']],
    ['a break at a line end is one break', 'One,<br />\ntwo.', ['One,/two.']],
    ['blocks end paragraphs', 'One.\n<h2>Head</h2>\nTwo.', ['One.', '<heading>', 'Two.']],
    [
      'white space around blocks is nothing',
      '\n\n<hr />\n\n\n<p>One.</p>\n',
      ['<thematicBreak>', 'One.'],
    ],
    ['lines in Arabic', 'بحر هادئ\n\nالعبارة', ['بحر هادئ', 'العبارة']],
    ['lines in Japanese', '静かだ。\n\n海。', ['静かだ。', '海。']],
  ])('%s', (_name, source, lines) => {
    expect(linesOf(fromWordPress(source))).toEqual(lines)
  })

  test('marks go on over a blank line', () => {
    const { draft } = fromWordPress('<em>One.\n\nTwo.</em>')
    expect(draft.body.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'emphasis' }] },
      { type: 'paragraph', children: [{ type: 'emphasis' }] },
    ])
  })

  test('lines in code stay', () => {
    expect(fromWordPress('One.\n\n<pre>a\n\nb</pre>').draft.body.children[1]).toEqual({
      type: 'code',
      value: 'a\n\nb',
    })
  })

  test('lines of rendered content are only white space', () => {
    const source = '<p>One,\ntwo.</p>\n\n<p>Three.</p>'
    expect(linesOf(fromWordPress(source))).toEqual(['One, two.', 'Three.'])
    expect(linesOf(fromWordPress({ content: { rendered: source } }))).toEqual([
      'One, two.',
      'Three.',
    ])
    expect(linesOf(fromWordPress({ content: { raw: source } }))).toEqual(['One,/two.', 'Three.'])
  })

  test('words between blocks have lines too', () => {
    const source = 'One.\n\nTwo.\n<!-- wp:paragraph --><p>Three,\nfour.</p><!-- /wp:paragraph -->'
    expect(linesOf(fromWordPress(source))).toEqual(['One.', 'Two.', 'Three, four.'])
  })

  test('a URL of a provider that is alone on its line is an embed', () => {
    const source =
      'Look:\n\nhttps://youtu.be/dQw4w9WgXcQ\n\nSee https://youtu.be/dQw4w9WgXcQ here.\n\nhttps://a.example/'
    expect(linesOf(fromWordPress(source))).toEqual([
      'Look:',
      '<figure>',
      'See https://youtu.be/dQw4w9WgXcQ here.',
      'https://a.example/',
    ])
  })
})

const IMAGE = '<img src="https://a.example/1.jpg" alt="A ferry" width="300" height="200" />'

describe('shortcodes', () => {
  test.each([
    ['caption', `[caption id="a" width="300"]${IMAGE} At <em>six</em>.[/caption]`],
    [
      'caption with a link',
      `[caption]<a href="https://a.example/1.jpg">${IMAGE}</a> At six.[/caption]`,
    ],
    ['caption as an attribute', `[caption caption="At &lt;b&gt;six."]${IMAGE}[/caption]`],
    ['caption in a paragraph', `<p>[wp_caption]${IMAGE} At six.[/wp_caption]</p>`],
  ])('%s', (_name, source) => {
    const { draft, issues } = fromWordPress(source)
    expect(draft.body.children).toMatchObject([
      { type: 'figure', children: [{ type: 'image', alt: 'A ferry' }, { type: 'caption' }] },
    ])
    expect(issues.map(({ code }) => code)).toEqual([])
  })

  test.each([
    ['[embed width="300"]https://vimeo.com/76979871[/embed]', { type: 'video', provider: 'vimeo' }],
    ['[youtube https://youtu.be/dQw4w9WgXcQ]', { type: 'video', provider: 'youtube' }],
    ['[youtube=https://youtu.be/dQw4w9WgXcQ]', { type: 'video', provider: 'youtube' }],
    ['[audio mp3="https://a.example/a.mp3"][/audio]', { type: 'audio' }],
    [
      '[video mp4="https://a.example/a.mp4" poster="https://a.example/p.jpg" width="640" height="360"][/video]',
      { type: 'video', width: 640, poster: { url: 'https://a.example/p.jpg' } },
    ],
    ['[audio src=&#8221;https://a.example/a.mp3&#8221;]', { type: 'audio' }],
  ])('%s', (source, media) => {
    const { draft, issues } = fromWordPress(source)
    expect(draft.body.children).toMatchObject([{ type: 'figure', children: [media] }])
    expect(issues).toEqual([])
  })

  test('a gallery has the pictures that the caller knows', () => {
    const { draft, issues } = fromWordPress('[gallery ids="1,2,3"]', {
      resolve: ({ kind, id }) =>
        kind === 'image' && id !== '3'
          ? { url: `https://a.example/${id}.jpg`, alt: 'A ferry', caption: 'At <b>six</b>.' }
          : undefined,
    })
    expect(draft.body.children).toMatchObject([
      { type: 'gallery', children: [{ type: 'figure' }, { type: 'figure' }] },
    ])
    expect(issues).toMatchObject([
      { code: 'import-reference-unresolved', source: { line: 1, column: 1, block: '[gallery]' } },
    ])
  })

  test('others are kept', () => {
    const { draft, issues } = fromWordPress('Write to us: [contact-form id="3"] now.\n\n[my_poll]')
    expect(draft.body.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { value: 'Write to us: ' },
          {
            type: 'unknown',
            originalType: 'wordpress:[contact-form]',
            value: '[contact-form id="3"]',
          },
          { value: ' now.' },
        ],
      },
      { type: 'unknown', value: '[my_poll]', children: [] },
    ])
    expect(issues.map(({ code }) => code)).toEqual(['import-shortcode', 'import-shortcode'])
  })

  test('what they enclose stays', () => {
    const { draft, issues } = fromWordPress('[row]\n\n[col width="1/2"]Calm.[/col]\n\n[/row]')
    expect(draft.body.children).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Calm.' }] },
    ])
    expect(issues.map(({ text }) => text)).toEqual([
      '[row]',
      '[col width="1/2"]',
      '[/col]',
      '[/row]',
    ])
  })

  test('words in brackets are none', () => {
    const source = '“The sea [sic] was [co-author] calm” [1] [Ana Prado said] [x = 3] [[gallery]]'
    const { draft, issues } = fromWordPress(source)
    expect(linesOf({ draft } as ImportResult)).toEqual([source.replace('[[gallery]]', '[gallery]')])
    expect(issues).toEqual([])
  })

  test('are not looked for in tags and code', () => {
    const source = '<a href="https://a.example/?x=[my_id]">Calm</a> <code>[gallery ids="1"]</code>'
    expect(fromWordPress(source).issues).toEqual([])
  })

  test('are read by a handler', () => {
    const { draft } = fromWordPress('[pullquote author="Ana" text="Calm."]', {
      types: {
        '[pullquote]': ({ attributes }) => [
          { type: 'pullquote', children: [{ type: 'text', value: String(attributes.text) }] },
        ],
      },
    })
    expect(draft.body.children).toMatchObject([{ type: 'pullquote' }])
  })

  test('an element with the name of theirs is an element', () => {
    const { draft } = fromWordPress('<wp-shortcode n="0">Calm.</wp-shortcode>\n\n[my_poll]')
    expect(draft.body.children).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Calm.' }] },
      { type: 'unknown', value: '[my_poll]' },
    ])
  })
})
