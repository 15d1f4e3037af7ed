import { containment } from '../../src/parse/schemas.js'
import { FIGURE_MEDIA, FLOW, type NodeType, PHRASING } from '../../src/schema/nodes.js'

type Types = readonly NodeType[]

/** Groups of nodes that are allowed in the same positions, by the name of their type. */
export const GROUPS = {
  Flow: FLOW,
  Phrasing: PHRASING,
  FigureMedia: FIGURE_MEDIA,
} as const satisfies Record<string, Types>

export type Group = keyof typeof GROUPS

/** Returns where a node type is allowed: its groups, and the parents that list it. */
export function placesOf(type: NodeType): { groups: Group[]; parents: NodeType[] } {
  return {
    groups: groupNames.filter((group) => (GROUPS[group] as Types).includes(type)),
    parents: parentTypes.filter((parent) => besidesGroups(containment[parent]).includes(type)),
  }
}

/** Returns the nodes whose children may be any node of the group. */
export function parentsOf(group: Group): NodeType[] {
  return parentTypes.filter((parent) => hasGroup(containment[parent], group))
}

const groupNames = Object.keys(GROUPS) as Group[]
const parentTypes = Object.keys(containment) as (keyof typeof containment)[]

function hasGroup(types: Types, group: Group): boolean {
  return GROUPS[group].every((type) => types.includes(type))
}

function besidesGroups(types: Types): Types {
  const grouped = groupNames.filter((group) => hasGroup(types, group)).flatMap((g) => GROUPS[g])
  return types.filter((type) => !(grouped as Types).includes(type))
}
