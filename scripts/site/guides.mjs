import { readFileSync } from 'node:fs'

/** Returns the guides in the order of docs/guides/README.md, which comes first. */
export function guidesInOrder() {
  const index = readFileSync(new URL('../../docs/guides/README.md', import.meta.url), 'utf8')
  const names = [...index.matchAll(/^- \[[^\]]*\]\(([\w-]+\.md)\)/gm)].map(([, name]) => name)
  return ['README.md', ...names].map((name) => `docs/guides/${name}`)
}
