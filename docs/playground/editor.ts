import { autocompletion } from '@codemirror/autocomplete'
import { indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { basicSetup } from 'codemirror'
import type { Finding } from './check.js'
import { completeArticle } from './completion.js'
import { colours, look } from './editor-look.js'

/** The article editor. */
export interface Editor {
  text(): string
  setText(text: string): void
  /** Marks the findings in the text. */
  mark(findings: readonly Finding[]): void
  /** Moves the cursor to a finding. */
  goTo(finding: Finding): void
  /** Formats the JSON. Returns `false` if it is invalid. */
  tidy(): boolean
}

/** Creates the editor in a shadow root, because the page's policy allows no other styles. */
export function createEditor(place: HTMLElement, onChange: () => void): Editor {
  const root = place.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        basicSetup,
        json(),
        autocompletion({ override: [completeArticle], icons: false }),
        lintGutter(),
        keymap.of([indentWithTab]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'The article as JSON', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange()
        }),
        look,
        colours,
      ],
    }),
  })

  const replace = (text: string): void => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
  }

  return {
    text: () => view.state.doc.toString(),
    setText: replace,
    mark(findings) {
      const end = view.state.doc.length
      const diagnostics = findings.map(
        ({ start, end: last, severity, code, message }): Diagnostic => ({
          from: Math.min(start, end),
          to: Math.min(last, end),
          severity,
          source: code,
          message,
        }),
      )
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    goTo({ start, end }) {
      const length = view.state.doc.length
      const from = Math.min(start, length)
      view.dispatch({
        selection: { anchor: from, head: Math.min(end, length) },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
    tidy() {
      try {
        replace(`${JSON.stringify(JSON.parse(view.state.doc.toString()), null, 2)}\n`)
        return true
      } catch {
        return false
      }
    },
  }
}
