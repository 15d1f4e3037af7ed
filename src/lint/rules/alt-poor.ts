import type { Figure, Image } from '../../schema/nodes.js'
import { toPlainString } from '../../tree/plain-text.js'
import { haveSameLetters } from '../../tree/quotes/letters.js'
import { forLanguage } from '../for-language.js'
import type { Found, Rule } from '../rule.js'

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$|^(?:img|dsc|image|photo)[-_ ]?\d+$/i

/** Phrases such as “photo of” by language. */
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

/** An alternative text that does not describe the image. */
export const altPoor: Rule = {
  code: 'alt-poor',
  severity: 'warning',
  summary: 'An alternative text that does not describe the image.',
  why: 'Screen readers announce that it is an image, and read its caption too, so neither belongs in the alternative text. A file name describes nothing.',
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
  if (alt === undefined || decorative === true) return undefined
  const words = alt.trim()
  if (FILE_NAME.test(words)) return '`alt` is a file name. Describe what the image shows.'
  if (preface?.test(words))
    return '`alt` begins with words such as “photo of”, which screen readers announce anyway. Begin with what the image shows.'
  const caption = toPlainString(figure?.children[1] ?? {})
  if (caption !== '' && haveSameLetters(alt, caption)) {
    return '`alt` repeats the caption, so screen readers read it twice. Describe what the image shows.'
  }
  return undefined
}
