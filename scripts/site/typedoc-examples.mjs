// Warns about public names without an example, and properties of named types without a description.
// The example of a module covers all names in it.
import { Application, ReflectionKind } from 'typedoc'

export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const modules = project.children.filter((module) => !commentsOf(module).some(hasExample))
    for (const name of modules.flatMap((module) => module.children ?? [])) {
      if (name.isReference()) continue
      if (!commentsOf(name).some(hasExample)) {
        app.logger.validationWarning(`${name.getFullName()} has no @example.`)
      }
      for (const property of name.children ?? []) {
        if (!isClear(property) && !commentsOf(property).some(hasWords)) {
          app.logger.validationWarning(`${property.getFullName()} has no description.`)
        }
      }
    }
  })
}

/** A node’s `type` needs no description, nor do inherited members and the keys of content maps. */
function isClear(property) {
  const isOfError =
    property.kind === ReflectionKind.Constructor || property.inheritedFrom || property.overwrites
  const isOfContentMap = /^(?:Flow|Phrasing|Part)Map$/.test(property.parent?.name ?? '')
  return property.name === 'type' || isOfContentMap || Boolean(isOfError)
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
