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
  readonly description?: string
  /** What its fields mean: those that have a comment. */
  readonly fields: Readonly<Record<string, string>>
}

/** The doc comments of the interfaces and unions, by their names. */
export const descriptions: Readonly<Record<string, Description>> = `

/** The doc comments of all that is exported, by name; a field's are among its interface's. */
export function describeSchemas() {
  return Object.fromEntries(
    publicTypes().map(({ name, comment, fields }) => [
      name,
      {
        ...(comment && { description: comment }),
        fields: Object.fromEntries(fields.filter(([, text]) => text !== '')),
      },
    ]),
  )
}

/** What has no doc comment: `Table`, or `Table.align`. `type` and `children` need none. */
export function findUndescribed() {
  return publicTypes().flatMap(({ name, comment, fields }) => [
    ...(comment === '' ? [name] : []),
    ...fields
      .filter(([field, text]) => text === '' && !['type', 'children'].includes(field))
      .map(([field]) => `${name}.${field}`),
  ])
}

/** Each exported interface with its fields, inherited ones too, and each exported union. */
function publicTypes() {
  const files = readdirSync(`${root}src/schema`)
    .map((file) => `src/schema/${file}`)
    .filter((file) => file !== target)
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

  return files
    .flatMap((file) => [...(program.getSourceFile(root + file)?.statements ?? [])])
    .filter(isPublicType)
    .map((statement) => {
      const symbol = checker.getSymbolAtLocation(statement.name)
      // A union's own properties are those its members share: not fields of the union.
      const properties = ts.isInterfaceDeclaration(statement)
        ? checker.getDeclaredTypeOfSymbol(symbol).getProperties()
        : []
      return {
        name: symbol.name,
        comment: commentOf(symbol),
        fields: properties.map((property) => [property.name, commentOf(property)]),
      }
    })
}

function isPublicType(statement) {
  const isType =
    ts.isInterfaceDeclaration(statement) ||
    (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type))
  return (
    isType && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
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
