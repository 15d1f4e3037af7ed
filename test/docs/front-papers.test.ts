import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS, MAX_DEPTH } from '../../src/tree/limits.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the README gives a reason for each dependency, and lists no others', () => {
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
  }
  const [, section = ''] = /^## Dependencies\n([\s\S]*?)(?=^## )/m.exec(read('README.md')) ?? []
  const rows = [...section.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].slice(2)
  expect(rows.flatMap(([, names = '']) => names.split(', ')).sort()).toEqual(
    Object.keys(dependencies).sort(),
  )
  for (const [, , reason] of rows) expect(reason).toMatch(/\w/)
})

test('SECURITY.md lists the current limits', () => {
  const [, section = ''] = /^## Limits\n([\s\S]*?)(?=^## )/m.exec(read('SECURITY.md')) ?? []
  for (const limit of [...Object.values(DEFAULT_LIMITS), MAX_DEPTH]) {
    expect(section).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`))
  }
})

test('SECURITY.md names tests that exist', () => {
  const paths = [...read('SECURITY.md').matchAll(/`(test\/[^`]+\.\w+)`/g)].map(
    ([, path = '']) => path,
  )
  expect(paths.length).toBeGreaterThan(30)
  for (const path of paths) expect(() => read(path), path).not.toThrow()
})

test('links in the top-level documents lead to existing files', () => {
  for (const page of ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md']) {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    for (const path of links.filter((path) => !path.endsWith('/'))) {
      expect(() => read(path), `${page}: ${path}`).not.toThrow()
    }
  }
})
