import type { Figure } from '../../schema/figure.js'
import type { Image } from '../../schema/image.js'
import { toPlainString } from '../../tree/plain-text.js'
import { haveSameLetters } from '../../tree/quotes/letters.js'
import { forLanguage } from '../for-language.js'
import type { Found, Rule } from '../rule.js'

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$|^(?:img|dsc|image|photo)[-_ ]?\d+$/i

/** What says that it is a picture, by the language of the article. */
const PREFACES: Readonly<Record<string, RegExp>> = {
  en: /^(?:an? )?(?:image|photo|photograph|picture|graphic)(?: of\b|:)/i,
  fr: /^(?:une? )?(?:image|photo|photographie|graphique)(?: (?:de|du|des)\b| d[’']|\s?:)/i,
  de: /^(?:ein(?:e)? )?(?:bild|foto|fotografie|grafik)(?: (?:von|vom|der|des|eine[rs])\b|:)/i,
  es: /^(?:una? )?(?:imagen|foto|fotografía|gráfico)(?: (?:de|del)\b|:)/i,
  pt: /^(?:uma? )?(?:imagem|foto|fotografia|gráfico)(?: (?:de|do|da|dos|das)\b|:)/i,
  it: /^(?:un[ao]? |un[’'])?(?:immagine|foto|fotografia|grafico)(?: (?:di|del|della|dei|delle)\b| d[’']|:)/i,
  ar: /^(?:صورة|صورةٌ)(?: لـ|\s|:)/,
  zh: /^(?:图片|照片|圖片|图为|圖為)[：:，]?/,
  ja: /^(?:写真|画像)(?:は|：|:)|の(?:写真|画像)$/,
}

/** An alternative text that says nothing that a reader without the picture needs. */
export const altPoor: Rule = {
  code: 'alt-poor',
  severity: 'warning',
  summary: 'An alternative text that says nothing that a reader without the picture needs.',
  why: 'Whoever hears the page is told that it is a picture, and hears the caption anyway. A file name tells nothing at all.',
  examples: {
    bad: '`"alt": "IMG_2041.jpg"`, or `"Photo of a ferry"`, or the caption once more',
    good: '"alt": "A ferry leaves the harbour at dawn"',
  },
  check({ article, nodes }) {
    const preface = forLanguage(PREFACES, article.inLanguage)
    const figures = new Map(nodes('figure').map((figure) => [figure.children[0], figure]))
    return nodes('image').flatMap((image): Found[] => {
      const message = complaint(image, figures.get(image), preface)
      return message === undefined ? [] : [{ at: image, field: '/alt', message }]
    })
  },
}

function complaint(
  { alt, decorative }: Image,
  figure: Figure | undefined,
  preface: RegExp | undefined,
): string | undefined {
  if (decorative === true) return undefined
  const words = alt.trim()
  if (FILE_NAME.test(words)) return 'The `alt` is a file name. Say in words what the picture shows.'
  if (preface?.test(words)) return 'Everybody knows that it is a picture. Begin with what it shows.'
  const caption = toPlainString(figure?.children[1] ?? {})
  if (caption !== '' && haveSameLetters(alt, caption)) {
    return 'The `alt` repeats the caption, so it is heard twice. Say what the picture shows.'
  }
  return undefined
}
