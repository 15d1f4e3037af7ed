import { showable } from '../render/characters.js'

/** A name of the model as a class has it: `newsArticle` is `news-article`. */
export function kebabCase(name: string): string {
  return showable(name)
    .replace(/[^a-zA-Z]/g, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
