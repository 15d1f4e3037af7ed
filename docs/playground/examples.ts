/// <reference types="vite/client" />
import liftBridge from '../../examples/lift-bridge-live.json?raw'
import nightTrams from '../../examples/night-trams.json?raw'
import quietCrossing from '../../examples/quiet-crossing-paid.json?raw'

const CALM_SEA = {
  schemaVersion: '1.0',
  id: 'calm-sea',
  type: 'newsArticle',
  inLanguage: 'en-GB',
  headline: 'A calm sea',
  url: 'https://harbour.example/calm-sea',
  speakers: { ana: { type: 'person', name: 'Ana Lindqvist', role: 'harbour master' } },
  body: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'quotation', speaker: 'ana', children: [{ type: 'text', value: '“Calm,”' }] },
          { type: 'text', value: ' she said.' },
        ],
      },
    ],
  },
}

/** An article with an error for most kinds of checks. */
const MISTAKES = {
  ...CALM_SEA,
  id: 'rough-draft',
  headline: 'A rough  draft',
  datePublished: '2026-02-30T06:00:00Z',
  body: {
    type: 'root',
    children: [
      { type: 'paragraf', children: [{ type: 'text', value: 'The name of this node is wrong.' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'quotation', speaker: 'anna', children: [{ type: 'text', value: '“Calm,”' }] },
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'here' }] },
        ],
      },
    ],
  },
}

/** The articles to start with. */
export const EXAMPLES: readonly { name: string; text: string }[] = [
  { name: 'A small one', text: tidy(CALM_SEA) },
  { name: 'Night trams', text: nightTrams },
  { name: 'A live blog', text: liftBridge },
  { name: 'Paid content', text: quietCrossing },
  { name: 'A draft with mistakes', text: tidy(MISTAKES) },
]

export function exampleText(index: number): string {
  return EXAMPLES[index]?.text ?? ''
}

function tidy(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
