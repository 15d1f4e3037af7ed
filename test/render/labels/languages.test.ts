import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml } from '../../../src/html.js'
import { allLanguages, type Labels, nb, ru, uk } from '../../../src/labels.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import { labelsFor } from '../../../src/render/labels/labels-for.js'
import type { Article } from '../../../src/schema/article.js'
import { renderText } from '../../../src/text.js'
import { article } from '../../fixtures/article.js'

const dates = {
  datePublished: '2026-03-03T06:00:00+01:00',
  dateModified: '2026-03-04T07:00:00+01:00',
}
const authors: Article['authors'] = [
  { type: 'person', name: 'Ana' },
  { type: 'person', name: 'Rui' },
]
const example = (inLanguage: string, fields: Partial<Article> = {}): Article =>
  parseArticle(article({ inLanguage, authors, ...dates, ...fields }))

/** Each label by its path. */
function flat(labels: object, path = ''): [string, string][] {
  return Object.entries(labels).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
}

test('there are at least 30 languages, each once', () => {
  const tags = allLanguages.map(({ language }) => language)
  expect(tags).toHaveLength(new Set(tags).size)
  const wanted =
    'en fr de es pt it ar zh ja ru uk pl nl sv nb da fi cs tr ko hi bn id vi th he fa ur ro el hu zh-Hant'
  expect([...tags].sort()).toEqual(wanted.split(' ').sort())
})

describe.each(allLanguages.map((labels): [string, Labels] => [labels.language, labels]))(
  '%s',
  (language, labels) => {
    test('has every label, in its own script', () => {
      const english = flat(labelsFor('en'))
      const own = flat(labels)
      expect(own.map(([path]) => path)).toEqual(english.map(([path]) => path))
      for (const [path, words] of own) {
        expect([path, words.trim()]).not.toEqual([path, ''])
        expect([path, words.normalize('NFC')]).toEqual([path, words])
        if (path === 'embed.show') expect(words).toContain('{provider}')
        if (/^pagination\.page/.test(path)) expect(words).toContain('{page}')
        if (path === 'pagination.pageOf') expect(words).toContain('{pages}')
      }
      const { script } = new Intl.Locale(language).maximize()
      const letters = { Jpan: 'Hiragana|Katakana|Han', Kore: 'Hangul', Hans: 'Han', Hant: 'Han' }
      const names = (letters[script as 'Kore'] ?? (script as string)).split('|')
      const inScript = new RegExp(
        `^(?:\\{(?:provider|pages?|number)\\}|(?=.)(?:${names.map((name) => `\\p{Script_Extensions=${name}}`).join('|')}|\\P{L}))+$`,
        'u',
      )
      for (const [path, words] of own) {
        if (path === 'language' || words === '') continue
        const loan = words.replace(/email|e-mail/gi, '')
        expect([path, inScript.test(loan)]).toEqual([path, true])
      }
    })

    test('labels an article in its language, without English', () => {
      const html = renderHtml(example(language), { languages: [labels] })
      expect(html).toContain(labels.updated)
      expect(html).not.toContain('<bdi lang="en">')
      expect(renderText(example(language), { languages: [labels] })).toContain(labels.updated)
    })
  },
)

test('built-in languages work without the option `languages`', () => {
  expect(renderText(example('ru'), { languages: [uk, ru] })).toContain('Текст: Ana и Rui')
  expect(renderText(example('ru-RU'), { languages: allLanguages })).toContain('Обновлено: ')
  expect(renderText(example('fr'))).toContain('Par Ana et Rui')
})

test('all labels of a language can also replace the default ones', () => {
  expect(renderText(example('ru'), { labels: ru })).toContain('Текст: Ana и Rui')
  expect(renderHtml(example('ru'), { labels: ru })).not.toContain('lang="en"')
})

test.each(['zh-Hant', 'zh-TW', 'zh-HK', 'zh-hant-mo', 'yue'])(
  '%s has Traditional labels',
  (tag) => {
    expect(renderHtml(example(tag))).toContain('更新於')
  },
)

test.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK'])('%s has Simplified labels', (tag) => {
  expect(renderHtml(example(tag))).toContain('更新于')
})

test('Norwegian is found by each of its tags, and the labels for Nynorsk are marked as Bokmål', () => {
  for (const tag of ['nb', 'no', 'nb-NO']) {
    expect(renderHtml(example(tag), { languages: [nb] })).not.toContain('<bdi')
  }
  expect(renderHtml(example('nn'), { languages: [nb] })).toContain('<bdi lang="nb">Av </bdi>')
})

test.each(['sr-Latn', 'ka', 'am', 'sw'])('%s has English labels, marked', (tag) => {
  const html = renderHtml(example(tag))
  expect(html).toContain('<bdi lang="en">By </bdi>')
  expect(html.replace(/<[^>]*>/g, '')).toContain('By Ana and Rui')
  expect(html).toContain('<bdi lang="en">Updated: </bdi>')
  expect(renderText(example(tag))).toContain('By Ana and Rui')
})

test('labels of a script are not used for another', () => {
  const latin: Labels = { ...ru, language: 'sr-Latn', by: 'Piše ' }
  expect(renderText(example('sr-Cyrl'), { languages: [latin] })).toContain('By Ana')
  expect(renderText(example('sr-Latn-RS'), { languages: [latin] })).toContain('Piše Ana')
})

test.each([
  ['fa', 'HTML', renderHtml],
  ['ur', 'HTML', renderHtml],
  ['ar', 'AMP', renderAmp],
  ['ckb', 'AMP', renderAmp],
])('%s: labels and times are isolated in %s', (tag, _target, render) => {
  const html = render(example(tag), { languages: allLanguages })
  const [updated = ''] = /<span class="sf-updated">.*?<\/span>/.exec(html) ?? []
  expect(updated).toMatch(/<bdi[^>]*>[^<]*<\/bdi><time[^>]* dir="auto">/)
})

test('right-to-left text is isolated because of its `dir` alone', () => {
  expect(renderHtml(example('en', { dir: 'rtl' }))).toContain('<bdi>Updated: </bdi>')
  expect(renderHtml(example('en'))).not.toContain('<bdi')
})

test.each<[string, unknown]>([
  ['no list', ru],
  ['null', [null]],
  ['labels without a language', [{}]],
])('%s in `languages` is an error', (_name, languages) => {
  const options = { languages } as Parameters<typeof renderHtml>[1]
  expect(() => renderHtml(example('ru'), options)).toThrow(/languages/)
})
