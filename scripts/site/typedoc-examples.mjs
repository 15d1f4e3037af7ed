// Asks for an example of every public name, and for words to every property of a named type.
import { Application, ReflectionKind } from 'typedoc'

export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const name of project.children.flatMap((module) => module.children ?? [])) {
      if (name.isReference()) continue
      if (!commentsOf(name).some(hasExample)) {
        app.logger.validationWarning(`${name.getFullName()} has no @example.`)
      }
      for (const property of name.children ?? []) {
        if (!isClear(property) && !commentsOf(property).some(hasWords)) {
          app.logger.validationWarning(
            `${property.getFullName()} has no words that say what it is.`,
          )
        }
      }
    }
  })
}

/** What a node is called says itself; what a class takes over is described where it is from. */
function isClear(property) {
  const isOfError =
    property.kind === ReflectionKind.Constructor || property.inheritedFrom || property.overwrites
  return property.name === 'type' || Boolean(isOfError)
}

function commentsOf({ comment, signatures = [] }) {
  return [comment, ...signatures.map((signature) => signature.comment)].filter(Boolean)
}

function hasExample({ blockTags }) {
  return blockTags.some(({ tag, content }) => tag === '@example' && content.length > 0)
}

function hasWords({ summary }) {
  return summary.length > 0
}
