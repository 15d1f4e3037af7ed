// The doc comments of the interfaces and unions in src/schema/ as data. The published JSON Schema
// and the documentation take the descriptions of fields from here.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { JsonSchema } from '../src/parse/json-schema.js'

interface Description {
  /** The doc comment of the interface or union. */
  readonly description: string
  /** The doc comments of its fields, except the `type` of a node, which the interface describes. */
  readonly fields: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('..', import.meta.url))

const types = publicTypes()

/** The doc comments by type name, including those of inherited fields. */
export const descriptions: Readonly<Record<string, Description>> = Object.fromEntries(
  types
    .filter(({ hasSchema }) => hasSchema)
    .map(({ name, comment, fields }) => [
      name,
      { description: comment, fields: Object.fromEntries(fields) },
    ]),
)

/** Types and fields without a doc comment: `Table`, or `Table.align`. */
export const undescribed: readonly string[] = types.flatMap(({ name, comment, fields }) => [
  ...(comment === '' ? [name] : []),
  ...fields.filter(([, text]) => text === '').map(([field]) => `${name}.${field}`),
])

/** Adds the descriptions to a JSON Schema of articles. */
export function withDescriptions(schema: JsonSchema): JsonSchema {
  const key = 'definitions' in schema ? 'definitions' : '$defs'
  const { [key]: named = {}, ...article } = schema
  const described = Object.entries(named as Record<string, JsonSchema>).map(
    ([name, definition]) => [name, describe(name, definition)],
  )
  return { ...describe('Article', article), [key]: Object.fromEntries(described) }
}

function describe(name: string, { title, ...schema }: JsonSchema): JsonSchema {
  const { description, fields = {} } = descriptions[name] ?? {}
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    // The `type` of a node has the description of the node. No interface has the fields that
    // parsing removes.
    const text =
      fields[field] ?? (field === 'type' ? description : descriptions.StrippedFields?.fields[field])
    return [field, text ? { ...Object(property), description: text } : property]
  })
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
  }
}

/** Returns each exported type, and the fields of each interface, including inherited ones. */
function publicTypes() {
  const files = readdirSync(`${root}src/schema`)
    .filter((file) => file !== 'define-node.ts' && file !== 'type-union.ts')
    .map((file) => `${root}src/schema/${file}`)
    .sort()
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()

  function commentOf(symbol: ts.Symbol): string {
    return ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\{@link (\w+)\}/g, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .trim()
  }

  /** Whether a field is the `type` of a node with a single name, which the interface describes. */
  function isOwnName(property: ts.Symbol): boolean {
    return property.name === 'type' && checker.getTypeOfSymbol(property).isStringLiteral()
  }

  return files
    .flatMap((file) => [...(program.getSourceFile(file)?.statements ?? [])])
    .filter(isExportedType)
    .filter(({ name }) => !name.text.endsWith('Map'))
    .map((statement) => {
      const symbol = checker.getSymbolAtLocation(statement.name) as ts.Symbol
      const isInterface = ts.isInterfaceDeclaration(statement)
      // The properties of a union are those that its members share, not fields of the union.
      const properties = isInterface ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : []
      return {
        name: symbol.name,
        comment: commentOf(symbol),
        hasSchema:
          isInterface || ts.isUnionTypeNode(statement.type) || isUnionOfMap(statement.type),
        fields: properties
          .filter((property) => !isOwnName(property))
          .map((property) => [property.name, commentOf(property)] as const),
      }
    })
}

/** Matches `FlowMap[keyof FlowMap]`. */
function isUnionOfMap(type: ts.TypeNode): boolean {
  return ts.isIndexedAccessTypeNode(type) && ts.isTypeOperatorNode(type.indexType)
}

function isExportedType(
  statement: ts.Statement,
): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return (
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  )
}
