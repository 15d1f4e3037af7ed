import type { ReactElement, ReactNode } from 'react'
import * as runtime from 'react/jsx-runtime'
import { parseArticle } from 'standfirst'
import { articleToJsx, type NodeProps } from 'standfirst/react'
import json from '../../examples/night-trams.json' with { type: 'json' }

// What a page of React or Next.js writes: `next build` checks its types.

function Quote({ node, children }: NodeProps<'quotation'>) {
  return <q title={node.speaker}>{children}</q>
}

/** A framework's link, which insists on its `href`. */
function Link({ href, children }: { href: string; children?: ReactNode }) {
  return (
    <a href={href} data-prefetch="true">
      {children}
    </a>
  )
}

const article = parseArticle(json)

export function Page(): ReactElement {
  return (
    <main>
      {articleToJsx(article, runtime, {
        nodes: { quotation: Quote, thematicBreak: () => <hr />, adSlot: () => null },
        elements: { a: Link, h2: 'h3', p: ({ children }) => <p lang="en">{children}</p> },
      })}
    </main>
  )
}

export const Bare = () => articleToJsx(article, runtime)
export const node: ReactNode = articleToJsx(article, runtime, { classes: false })
