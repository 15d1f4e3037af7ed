import { readFileSync } from 'node:fs'

/** The guides in the order in which docs/guides/README.md names them, itself first. */
export function guidesInOrder() {
  const index = readFileSync(new URL('../../docs/guides/README.md', import.meta.url), 'utf8')
  const names = [...index.matchAll(/^- \[[^\]]*\]\(([\w-]+\.md)\)/gm)].map(([, name]) => name)
  return ['README.md', ...names].map((name) => `docs/guides/${name}`)
}
