import * as z from 'zod'
import { check } from './check.js'
import { createEditor } from './editor.js'
import { EXAMPLES, exampleText } from './examples.js'
import { showFindings } from './findings.js'
import { byId } from './page.js'
import { createPanels } from './panels.js'
import { readFragment, toFragment } from './share.js'
import { followTheme } from './theme.js'

// The page's policy forbids `unsafe-eval`, which zod would otherwise try to use.
z.config({ jitless: true })

/** How long to wait after a key press, in milliseconds. */
const PAUSE = 120

const status = byId('status', HTMLElement)
const examples = byId('example', HTMLSelectElement)
const panels = createPanels()
const editor = createEditor(byId('editor', HTMLElement), schedule)
let timer: ReturnType<typeof setTimeout> | undefined

followTheme(byId('theme', HTMLSelectElement))
for (const { name } of EXAMPLES) examples.append(new Option(name))
examples.addEventListener('change', () => {
  editor.setText(exampleText(examples.selectedIndex))
  forgetFragment()
})
byId('format', HTMLButtonElement).addEventListener('click', () => {
  if (!editor.tidy()) say('This is not valid JSON. Correct it first, then format it.')
})
byId('share', HTMLButtonElement).addEventListener('click', () => void share())
addEventListener('hashchange', () => void open())
void open()

function schedule(): void {
  clearTimeout(timer)
  timer = setTimeout(update, PAUSE)
}

function update(): void {
  const checked = check(editor.text())
  editor.mark(checked.findings)
  showFindings(checked.findings, editor.goTo)
  panels.show(checked.article)
}

/** Loads the article in the URL fragment, or the first example. */
async function open(): Promise<void> {
  if (location.hash.length <= 1) {
    if (editor.text() === '') editor.setText(exampleText(0))
    return
  }
  const read = await readFragment(location.hash)
  if (read.text !== undefined) editor.setText(read.text)
  else {
    say(read.problem)
    if (editor.text() === '') editor.setText(exampleText(0))
  }
}

async function share(): Promise<void> {
  const made = await toFragment(editor.text())
  if (made === undefined) return say('The article is too long for a link.')
  history.replaceState(null, '', made)
  try {
    await navigator.clipboard.writeText(location.href)
    say('Link copied.')
  } catch {
    say('The link is in the address bar.')
  }
}

function forgetFragment(): void {
  history.replaceState(null, '', location.pathname + location.search)
}

function say(words: string): void {
  status.textContent = words
}
