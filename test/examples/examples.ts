import ts from 'typescript'
import { expect } from 'vitest'

/** The code of every `@example` in the doc comments of a source. */
export function examplesOf(source: string): string[] {
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.flatMap((comment) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const start = lines.indexOf('@example')
    if (start === -1) return []
    const rest = lines.slice(start + 1)
    const end = rest.findIndex((line) => line.startsWith('@') || line === '/')
    return [rest.slice(0, end).join('\n').trim()]
  })
}

/**
 * Runs a piece of JavaScript or TypeScript with some names in scope. A `// value` behind an
 * expression or a `console.log` is what it must give; prose behind two slashes is let be.
 *
 * @returns What the constants at its top level hold.
 */
export function runWith(code: string, scope: Record<string, unknown>): Record<string, unknown> {
  const checked = code
    .replace(/^import [^;]*? from '[^']+'\n/gm, '')
    .replace(
      /^(.*?)(console\.log\((.*)\)|[\w.]+\(.*\)[\w.?[\]]*(?:\.\w+\(.*?\))*(?: [<>]=? \d+)?) \/\/ (\[.*\]|\{.*\}|'.*'|-?\d+|true|false|undefined)$/gm,
      (_line, before: string, expression: string, logged: string | undefined, value: string) =>
        `${before}check(${logged ?? expression}, ${value})`,
    )
  let checks = 0
  const check = (actual: unknown, expected: unknown): void => {
    checks += 1
    expect(actual).toEqual(expected)
  }
  const constants = [...code.matchAll(/^const (\w+)/gm)].map(([, name]) => name)
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const names = { ...scope, check }
  const body = `{ ${outputText}\nreturn { ${constants.join(', ')} } }`
  const held = new Function(...Object.keys(names), body)(...Object.values(names))
  const expected = code.match(/ \/\/ (?:[['{\d]|true$|false$|undefined$)/gm)?.length ?? 0
  expect(checks, 'every value is checked').toBe(expected)
  return held
}
