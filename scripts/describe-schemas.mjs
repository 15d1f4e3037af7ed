// Writes src/schema/descriptions.ts: the doc comments of the interfaces and unions in src/schema/,
// as data. They are the only prose about fields; the JSON Schema takes its descriptions from here.
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = 'src/schema/descriptions.ts'

const header = `// Generated from the doc comments in this folder by \`npm run describe\`: do not edit.

interface Description {
  /** What the interface or the union stands for. */
  readonly description: string
  /** What its fields mean. A node's \`type\` is not among them: it means what the node does. */
  readonly fields: Readonly<Record<string, string>>
}

/** The doc comments of the interfaces and unions, by their names. */
export const descriptions: Readonly<Record<string, Description>> = `

/** The doc comments of interfaces and unions, by name; a field's are among its interface's. */
export function describeSchemas() {
  return Object.fromEntries(
    publicTypes()
      .filter(({ hasSchema }) => hasSchema)
      .map(({ name, comment, fields }) => [
        name,
        { description: comment, fields: Object.fromEntries(fields) },
      ]),
  )
}

/** What has no doc comment: `Table`, or `Table.align`. */
export function findUndescribed() {
  return publicTypes().flatMap(({ name, comment, fields }) => [
    ...(comment === '' ? [name] : []),
    ...fields.filter(([, text]) => text === '').map(([field]) => `${name}.${field}`),
  ])
}

/** Each exported type, and the fields of each interface: inherited ones too. */
function publicTypes() {
  const files = readdirSync(`${root}src/schema`)
    .map((file) => `src/schema/${file}`)
    .filter(
      (file) =>
        file !== target && !file.endsWith('define-node.ts') && !file.endsWith('type-union.ts'),
    )
    .sort()
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    files.map((file) => root + file),
    options,
  )
  const checker = program.getTypeChecker()

  function commentOf(symbol) {
    return ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\{@link (\w+)\}/g, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .trim()
  }

  /** The one name that a node has for its type: the comment of the interface says what it means. */
  function isOwnName(property) {
    return property.name === 'type' && checker.getTypeOfSymbol(property).isStringLiteral()
  }

  return files
    .flatMap((file) => [...(program.getSourceFile(root + file)?.statements ?? [])])
    .filter((statement) => isExportedType(statement) && !statement.name.text.endsWith('Map'))
    .map((statement) => {
      const symbol = checker.getSymbolAtLocation(statement.name)
      const isInterface = ts.isInterfaceDeclaration(statement)
      // A union's own properties are those its members share: not fields of the union.
      const properties = isInterface ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : []
      return {
        name: symbol.name,
        comment: commentOf(symbol),
        hasSchema: isInterface || ts.isUnionTypeNode(statement.type) || isUnionOfMap(statement.type),
        fields: properties
          .filter((property) => !isOwnName(property))
          .map((property) => [property.name, commentOf(property)]),
      }
    })
}

/** `FlowMap[keyof FlowMap]` */
function isUnionOfMap(type) {
  return ts.isIndexedAccessTypeNode(type) && ts.isTypeOperatorNode(type.indexType)
}

function isExportedType(statement) {
  return (
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(root + target, `${header}${JSON.stringify(describeSchemas(), null, 2)}\n`)
  execFileSync('npx', ['biome', 'check', '--write', target], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const undescribed = findUndescribed()
  if (undescribed.length > 0) console.log(`Without a doc comment: ${undescribed.join(', ')}`)
}
