import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type MarkdownOptions, readMarkdown } from '../markdown/from-markdown.js'
import { safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'

/**
 * Parses Markdown with front matter. The tree is the body of the article with positions, the
 * article is in `file.data.article`, and issues become messages of the file. An invalid article is
 * parsed too: check whether a message is fatal.
 *
 * @example
 * const file = new VFile(toMarkdown(article))
 * const tree = unified().use(articleParse).parse(file)
 * console.log(tree.type) // 'root'
 */
export const articleParse: Plugin<[MarkdownOptions?], string, Root> = function (options = {}) {
  this.parser = (source, file) => read(source, file, options)
}

function read(source: string, file: VFile, options: MarkdownOptions): Root {
  const { value, problems, locate, place } = readMarkdown(source, options.html)
  for (const problem of problems) addMessage(file, problem, problem)
  if (value) {
    const { issues } = safeParseArticle(value, options)
    for (const issue of issues) addMessage(file, issue, place(locate(issue.path)))
  }
  const article = (value ?? { body: { type: 'root', children: [] } }) as unknown as Article
  file.data.article = article
  return article.body as unknown as Root
}

function addMessage(
  file: VFile,
  { code, message, severity }: { code: string; message: string; severity: string },
  { line, column }: { line: number; column: number },
): void {
  const added = file.message(message, {
    place: { line, column },
    ruleId: code,
    source: 'standfirst',
  })
  added.fatal = severity === 'error'
}
