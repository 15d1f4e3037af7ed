import type { ImageKind } from '../schema/nodes.js'
import { lineOf } from './text.js'

/** A credit that was found at the end of a caption. */
export interface CreditSplit {
  /** The caption without the credit. */
  caption: string
  /** The label before the credit, such as `Photograph: `. */
  label: string
  credit: string
  kind: ImageKind | undefined
}

/** The labels of credits by kind of image. */
const LABELS: Record<ImageKind | 'any', string> = {
  photograph:
    'photograph|photographs|photo|photos|photographed|pic|picture|pictures|photographie|photographies|crédit photo|crédits photo|photo credit|picture credit|foto|fotos|fotografía|fotografia|fotografie|fotocredit|fotocrédito|crédito da foto|fotó|kuva|valokuva|bild|zdjęcie|zdj|fot|фото|фотография|снимка|φωτογραφία|φωτο|fotoğraf|תצלום|צילום|صورة|الصورة|تصوير|عکس|फोटो|तस्वीर|ছবি|ภาพ|ảnh|图|图片|圖|圖片|摄影|攝影|摄|攝|写真|撮影|사진',
  illustration:
    'illustration|illustrations|artwork|ilustración|ilustração|illustrazione|illustratie|ilustracja|иллюстрация|رسم توضيحي|插图|插圖|イラスト|일러스트',
  graphic:
    'graphic|graphics|infographie|infographic|grafik|gráfico|grafica|графика|رسم بياني|图表|圖表|図版|그래픽',
  screenshot:
    "screenshot|screengrab|capture d’écran|capture d'écran|captura de pantalla|captura de ecrã|schermata|скриншот|لقطة شاشة|截图|截圖|画面|スクリーンショット",
  map: 'map|carte|karte|mapa|карта|خريطة|地图|地圖|地図|지도',
  composite:
    'photomontage|montage|fotomontage|fotomontaje|fotomontagem|fotomontaggio|composite|photo illustration|photo composite|коллаж|合成图片|合成圖片|合成写真|합성 사진',
  cartoon:
    'cartoon|karikatur|caricature|karikatura|viñeta|vignetta|карикатура|漫画|漫畫|風刺画|만평|كاريكاتير',
  any: 'image source|picture source|credit|credits|image credit|image|images|courtesy of|courtesy|source|crédit|crédits|crédito|créditos|credito|crediti|quelle|fuente|fonte|источник|المصدر|来源|來源|出典|ที่มา|स्रोत|출처',
}

const KINDS = new Map(
  (Object.entries(LABELS) as [ImageKind | 'any', string][]).flatMap(([kind, labels]) =>
    labels
      .split('|')
      .map((label): [string, ImageKind | undefined] => [label, kind === 'any' ? undefined : kind]),
  ),
)

/** The maximum length of a credit: one or two names, not a sentence. */
const MAX_CREDIT = 120

/** The maximum length of a label, including a word such as `by` and spaces. */
const MAX_LABEL = 32

/**
 * Splits a credit such as “Photograph: Rui Prado/The Harbour Post” from the end of a caption. Only a
 * known word before a colon makes a credit, in the languages of the table.
 *
 * @example
 * splitCredit('The ferry at dawn. Photograph: Rui Prado')?.credit // 'Rui Prado'
 */
export function splitCredit(text: string): CreditSplit | undefined {
  const from = Math.max(0, text.length - MAX_CREDIT - MAX_LABEL)
  for (let at = text.length - 1; at >= from; at--) {
    const character = text[at]
    if (character !== ':' && character !== '：' && character !== '/' && character !== '／') continue
    const isSlash = character === '/' || character === '／'
    const found = labelBefore(text, at, isSlash)
    if (!found) continue
    const credit = text.slice(at + 1).trim()
    if (lineOf(credit) === undefined || credit.length > MAX_CREDIT) return undefined
    return {
      caption: text.slice(0, found.start),
      label: text.slice(found.start, at + 1),
      credit,
      kind: found.kind,
    }
  }
  return undefined
}

/** Whether a text has a character that separates labels from credits. */
export function mayHaveCredit(text: string): boolean {
  return SEPARATOR.test(text)
}

const SEPARATOR = /[:：/／]/

/** Returns the label that ends at a position, if a caption or nothing precedes it. */
function labelBefore(
  text: string,
  end: number,
  isSlash: boolean,
): { start: number; kind: ImageKind | undefined } | undefined {
  const head = text.slice(Math.max(0, end - MAX_LABEL), end)
  const offset = end - head.length
  // Slashes only separate CJK credits: “図/A” is a credit, “photo/A” is part of a name.
  const words = isSlash ? /(?:^|[\s（(【[。．.])([\u3400-\u9fff\u30a0-\u30ff]+)\s*$/u : null
  if (words) {
    const label = words.exec(head)?.[1]
    if (label === undefined || !KINDS.has(label)) return undefined
    return { start: offset + head.lastIndexOf(label), kind: KINDS.get(label) }
  }
  const trimmed = head.trimEnd().replace(/\s(?:by|par|von|por|di|da|door|av|af)$/i, '')
  for (let start = 0; start < trimmed.length; start++) {
    const before = trimmed[start - 1]
    const isStart = start === 0 ? offset === 0 : before !== undefined && BOUNDARY.test(before)
    if (!isStart) continue
    const label = trimmed
      .slice(start)
      .toLowerCase()
      .replace(/^[(（[【«]\s*/, '')
    const kind = KINDS.get(label.normalize('NFC'))
    if (kind !== undefined || KINDS.has(label)) return { start: offset + start, kind }
  }
  return undefined
}

/** The characters that may precede a label. */
const BOUNDARY = /[\s.!?…。．！？|•·–—(（[【»”"'’|/]/u

/** Whether a text consists of a credit label, and of which kind of image. */
export function creditLabel(text: string): { kind: ImageKind | undefined } | undefined {
  const label = text
    .trim()
    .replace(/(?<![\s.…,:：])[\s.…,:：]+$/, '')
    .toLowerCase()
  return KINDS.has(label) ? { kind: KINDS.get(label) } : undefined
}
