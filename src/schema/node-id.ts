/** The pattern of ids in an article: a letter, then letters, digits, `_` or `-`. */
export const NODE_ID = /^[A-Za-z][\w-]*$/
