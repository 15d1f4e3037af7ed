import { describe, expect, test } from 'vitest'
import type { Phrasing } from '../../src/schema/nodes.js'
import { renderExcerpt, renderSpeech, renderText, type TextOptions } from '../../src/text.js'
import { article, paragraph, text } from '../fixtures/article.js'

const url = 'https://harbour.example/'

function words(children: Phrasing[], options: TextOptions = {}): string {
  const input = article({}, { type: 'paragraph', children })
  return renderText(input, { links: 'footnotes', ...options }).split('\n')[3] ?? ''
}

const raised = (value: string): Phrasing => ({ type: 'superscript', children: [text(value)] })
const lowered = (value: string): Phrasing => ({ type: 'subscript', children: [text(value)] })
const linked = (value: string, to = url): Phrasing => ({
  type: 'link',
  url: to,
  children: [text(value)],
})

describe('superscript and subscript', () => {
  test.each<[Phrasing[], string]>([
    [[text('About 10'), raised('6'), text(' bacteria')], 'About 10⁶ bacteria'],
    [[text('10'), raised('−6'), text(' m')], '10⁻⁶ m'],
    [[{ type: 'strong', children: [text('10')] }, raised('6')], '10⁶'],
    [[text('١٠'), raised('٦')], '١٠^٦'],
    [[text('5 m'), raised('2')], '5 m²'],
    [[text('the report'), raised('12'), text(' says')], 'the report[12] says'],
    [[text('says.'), raised('12')], 'says.[12]'],
    [[text('据报道'), raised('12')], '据报道[12]'],
    [[text('der 1'), raised('er')], 'der 1er'],
    [[text('CO'), lowered('2')], 'CO2'],
    [[text('10'), lowered('2')], '10₂'],
    [[text('10'), raised('n+1'), text(' cells')], '10^(n+1) cells'],
    [[text('e'), raised('−x')], 'e^(−x)'],
    [[text('x'), lowered('n+1')], 'x_(n+1)'],
    [[text('CO₂'), raised('−')], 'CO₂−'],
    [[text('the 5'), raised('th')], 'the 5th'],
  ])('%j', (children, expected) => {
    expect(words(children)).toBe(expected)
  })
})

describe('links', () => {
  test.each<[Phrasing[], string]>([
    [[linked('D'), linked('ata')], 'Data [1]'],
    [[linked('Harbour '), linked('data')], 'Harbour data [1]'],
    [[linked('Calm'), text('er seas')], 'Calmer [1] seas'],
    [[linked('спокойн'), text('ый день')], 'спокойный [1] день'],
    [[linked('海'), text('面很平静')], '海 [1]面很平静'],
    [[linked('The quay', '#p1'), text(' is calm')], 'The quay is calm'],
  ])('%j', (children, expected) => {
    expect(words(children)).toBe(expected)
  })
})

test('deleted text is omitted where it cannot be marked', () => {
  const struck: Phrasing = { type: 'delete', children: [text('5')] }
  const input = article(
    {},
    {
      type: 'paragraph',
      children: [text('The price is '), struck, text(' 6 euros.')],
    },
  )
  expect(renderExcerpt(input)).toBe('The price is 6 euros.')
  expect(renderSpeech(input)).toContain('The price is 6 euros.')
  expect(renderText(input)).toContain('The price is ~~5~~ 6 euros.')
})

test.each(['quotation', 'emphasis', 'strong', 'span'] as const)(
  'a custom handler for %s is called in a paragraph with only text',
  (type) => {
    const node = { type, lang: 'en', children: [text('Calm')] } as Phrasing
    const handlers = { [type]: () => '<CALM>' }
    expect(words([text('It is '), node], { handlers })).toBe('It is <CALM>')
  },
)

test('an error of a custom handler reaches the caller', () => {
  const error = new TypeError('mine')
  const handlers = {
    paragraph: () => {
      throw error
    },
  }
  expect(() => renderText(article({}, paragraph('Calm')), { handlers })).toThrow(error)
})
