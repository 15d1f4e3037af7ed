import { readFileSync } from 'node:fs'
import type { NodeType } from '../../src/schema/nodes.js'
import { descriptions } from '../descriptions.js'
import { FAMILIES } from './families.js'
import { anchorOf, code, sectionLink, shortJson, table } from './markdown.js'
import { GROUPS, type Group, parentsOf, placesOf } from './places.js'
import {
  articleSection,
  everyNode,
  nodeSections,
  objectSections,
  type Row,
  type Section,
  sections,
} from './sections.js'
import { VOCABULARIES } from './source-terms.js'

const introduction = readFileSync(new URL('introduction.md', import.meta.url), 'utf8').trim()

const families = Object.entries<readonly NodeType[]>(FAMILIES)
const groups = Object.keys(GROUPS) as Group[]

/** The positions of the nodes in each group, after “Allowed”. */
const GROUP_PLACES: Record<Group, string> = {
  Flow: 'among blocks',
  Phrasing: 'within a line',
  FigureMedia: 'in a figure',
}

/** Renders docs/model.md, the page about the model. */
export function modelPage(): string {
  const blocks = [
    introduction,
    vocabularies(),
    '## Contents',
    contents(),
    '## Article',
    articleSection.description,
    fieldTable(articleSection.rows),
    '## Every node',
    everyNode.description,
    fieldTable(everyNode.rows),
    '## Where nodes are allowed',
    ...groups.flatMap(groupBlocks),
    ...families.flatMap(([family, types]) => [`## ${family}`, ...types.flatMap(nodeBlocks)]),
    '## Objects',
    ...objectSections.flatMap(objectBlocks),
  ]
  return `${blocks.join('\n\n')}\n`
}

function vocabularies(): string {
  const lines = Object.entries(VOCABULARIES).map(
    ([name, { about }]) => `  - **${name}**: ${about}.`,
  )
  return lines.join('\n')
}

function contents(): string {
  const lists: [heading: string, titles: readonly string[]][] = [
    ['Article', []],
    ['Every node', []],
    ['Where nodes are allowed', groups],
    ...families,
    ['Objects', objectSections.map(({ title }) => title)],
  ]
  const lines = lists.map(([heading, titles]) =>
    [`- ${sectionLink(heading, heading)}`, linksTo(titles)].filter(Boolean).join(': '),
  )
  return lines.join('\n')
}

function groupBlocks(group: Group): string[] {
  return [
    `### ${group}`,
    descriptions[group]?.description ?? '',
    `One of ${linksTo(GROUPS[group])}.`,
    `Allowed in ${[linksTo(parentsOf(group)), ...usesOf(group)].join(', ')}.`,
  ]
}

function nodeBlocks(type: NodeType): string[] {
  const section = nodeSections.get(type)
  if (!section) throw new Error(`No section found for \`${type}\`.`)
  const { groups, parents } = placesOf(type)
  const uses = usesOf(type)
  const places = [
    ...groups.map((group) => sectionLink(GROUP_PLACES[group], group)),
    ...(parents.length > 0 ? [`in ${linksTo(parents)}`] : []),
    ...(uses.length > 0 ? [`as ${uses.join(', ')}`] : []),
  ]
  const ownName = section.rows.find(({ name }) => name === 'type')
  const fields = section.rows.filter((row) => row !== ownName)
  return [
    `### ${type}`,
    section.description,
    `Allowed ${places.join('; ')}. Source: ${sourceLink(ownName?.source)}.`,
    fields.length > 0 ? fieldTable(fields) : 'No additional fields.',
  ]
}

function objectBlocks({ title, description, rows, choices }: Section): string[] {
  return [
    `### ${title}`,
    description,
    ...(choices.length > 0 ? [`One of ${linksTo(choices)}.`] : []),
    `Used as ${usesOf(title).join(', ')}.`,
    ...(rows.length > 0 ? [fieldTable(rows)] : []),
  ]
}

/** Returns the unions and fields that use a section, except the children of nodes. */
function usesOf(heading: string): string[] {
  return sections.flatMap(({ title, rows, choices }) => [
    ...(choices.includes(heading) ? [sectionLink(code(title), title)] : []),
    ...rows
      .filter(({ name }) => name !== 'children' || !nodeSections.has(title as NodeType))
      .filter(({ type }) => type.includes(`(${anchorOf(heading)})`))
      .map(({ name }) => sectionLink(code(`${title}.${name}`), title)),
  ])
}

function linksTo(headings: readonly string[]): string {
  return headings.map((heading) => sectionLink(code(heading), heading)).join(', ')
}

function fieldTable(rows: readonly Row[]): string {
  return table(
    ['field', 'type', 'meaning, with an example', 'source term'],
    rows.map(({ name, type, isRequired, meaning, source, example }) => [
      isRequired ? `${code(name)}<br>_required_` : code(name),
      type,
      `${meaning}<br>${code(shortJson(example))}`,
      sourceLink(source),
    ]),
  )
}

/** Formats a source term, with a link if it has its own page. */
function sourceLink(source = ''): string {
  const [vocabulary = '', term] = source.split(/ (?=\S+$)/)
  if (!term) return vocabulary
  const url = VOCABULARIES[vocabulary]?.url?.(term)
  return `${vocabulary} ${url ? `[${code(term)}](${url})` : code(term)}`
}
