import { FILE_CODES } from '../../src/cli/input/formats/source-format.js'
import { type Rule, rules } from '../../src/lint.js'
import { PARSE_CODES } from '../../src/parse/messages/codes.js'
import { LOSS_SUMMARIES } from '../../src/render/loss-summaries.js'
import { LOSSES } from '../../src/render/losses.js'

/** The page of one rule. */
export function rulePage({ code, severity, profiles, summary, why, examples }: Rule): string {
  const usual = severity === 'off' ? 'off unless you turn it on' : `a ${severity}`
  const names = profiles?.length === 1 ? 'profile' : 'profiles'
  const when = profiles ? `for the ${names} ${profiles.join(', ')}` : 'for every profile'
  return `# ${code}

${summary}

${why}

It is ${usual}, ${when}.

## It finds something in

${block(examples.bad)}

## It finds nothing in

${block(examples.good)}

## Settings

${fenced('json', JSON.stringify({ rules: { [code]: severity === 'off' ? 'warning' : 'off' } }, null, 2))}

in \`standfirst.config.json\`, or the same as an option of \`lintArticle\`.
`
}

/** The page with every code, which the others are linked from. */
export function indexPage(): string {
  const linked = rules.map(({ code, severity, profiles, summary }) => {
    const when = profiles ? ` (${profiles.join(', ')})` : ''
    return `| [${code}](${code}.md) | ${severity}${when} | ${summary} |`
  })
  return `# What can be found

Every finding has a code. \`standfirst validate\` and \`lintArticle\` tell of how an article is written
by these rules:

| code | severity | what it finds |
| --- | --- | --- |
${linked.join('\n')}

## Of files

What \`standfirst validate\` says of a file before it is an article. All are errors.

${sections(FILE_CODES)}
## Of articles

What \`parseArticle\` and \`safeParseArticle\` say. The message tells what was found and what to do.

${sections(PARSE_CODES)}
## Of renderings

What \`report\` and \`onIssue\` say of what a target can’t show. All are warnings.

${sections(
  Object.fromEntries(
    Object.entries(LOSS_SUMMARIES).map(([code, summary]) => [
      code,
      `${summary} The part is ${LOSSES[code as keyof typeof LOSSES]}.`,
    ]),
  ),
)}
### canonical-missing

An AMP document needs a canonical URL: the article’s \`url\`, or the option \`canonical\`.

### css-over-budget

AMP takes 75,000 bytes of CSS, and 1,000 in one \`style\` attribute.

### css-forbidden

AMP refuses some CSS, such as \`!important\` and nesting.

### invalid-option

An option has a value that it doesn’t take.
`
}

function sections(codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes)
    .map(([code, summary]) => `### ${code}\n\n${summary}\n`)
    .join('\n')
}

function block(example: string): string {
  return /^[{"]/.test(example) && !/ or |…$/.test(example) ? fenced('json', example) : example
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
