import { nodeSpec, noFields } from './define-node.js'

const paywall = nodeSpec({
  type: 'paywall',
  content: 'none',
  schema: noFields,
})

export const paywallNodes = { paywall }
