/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact'
import * as runtime from 'preact/jsx-runtime'
import { parseArticle } from 'standfirst'
import { articleToJsx, type NodeProps } from 'standfirst/react'
import json from '../../examples/night-trams.json' with { type: 'json' }

function Quote({ node, children }: NodeProps<'quotation'>) {
  return <q title={node.speaker}>{children}</q>
}

const article = parseArticle(json)

export function Page(): VNode {
  return <main>{articleToJsx(article, runtime, { nodes: { quotation: Quote } })}</main>
}

export const node: ComponentChildren = articleToJsx(article, runtime)
