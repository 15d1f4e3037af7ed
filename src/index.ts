export * from './amp.js'
export * from './html.js'
export * from './schema.js'
export * from './text.js'
