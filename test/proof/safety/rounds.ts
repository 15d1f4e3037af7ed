import type { Article } from '../../../src/schema/article.js'
import { runs } from '../../fixtures/runs.js'
import { handBuilt, mistyped, parsed, wholeArticles } from './hostile-articles.js'

type Make = (article: Article, round: number) => Article

/** How hostile strings get into articles. */
export const KINDS: readonly [name: string, make: Make, rounds: number][] = [
  ['articles that were parsed', parsed, runs(15)],
  ['articles that never were', handBuilt, runs(50)],
  ['articles with nodes of no type', mistyped, runs(20)],
]

/** Returns every article of one kind. */
export function* articlesOf(
  make: Make,
  rounds: number,
): Generator<[article: Article, round: number]> {
  for (let round = 0; round < rounds; round++) {
    for (const article of wholeArticles) yield [make(article, round), round]
  }
}
