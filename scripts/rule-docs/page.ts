import { FILE_CODES } from '../../src/cli/input/formats/source-format.js'
import { type Rule, rules } from '../../src/lint.js'
import { PARSE_CODES } from '../../src/parse/messages/codes.js'
import { LOSS_SUMMARIES } from '../../src/render/loss-summaries.js'
import { LOSSES } from '../../src/render/losses.js'

/** Renders the page of a rule. */
export function rulePage({
  code,
  severity,
  profiles,
  fixable,
  summary,
  why,
  examples,
}: Rule): string {
  const names = profiles?.length === 1 ? 'profile' : 'profiles'
  const when = profiles ? `the ${names} ${profiles.join(', ')}` : 'every profile'
  return `# ${code}

${summary}

${why}

Default severity: \`${severity}\`, in ${when}.${fixable ? ' `standfirst validate --fix` corrects it.' : ''}

## Incorrect

${block(examples.bad)}

## Correct

${block(examples.good)}

## Configuration

${fenced('json', JSON.stringify({ rules: { [code]: severity === 'off' ? 'warning' : 'off' } }, null, 2))}

Put this into \`standfirst.config.json\`, or pass it to \`lintArticle\`.
`
}

/** Renders the index page with every code. */
export function indexPage(): string {
  const linked = rules.map(({ code, severity, profiles, summary }) => {
    const when = profiles ? ` (${profiles.join(', ')})` : ''
    return `| [${code}](${code}.md) | ${severity}${when} | ${summary} |`
  })
  return `# Rules

Every issue has a code. \`standfirst validate\` and \`lintArticle\` check articles with these rules:

| code | severity | reports |
| --- | --- | --- |
${linked.join('\n')}

## File errors

\`standfirst validate\` reports these errors for files that can’t be read as an article.

${sections(FILE_CODES)}
## Article errors

\`parseArticle\` and \`safeParseArticle\` report these. The message says what was found and what to do.

${sections(PARSE_CODES)}
## Rendering losses

\`report\` and \`onIssue\` report what a target can’t show. All are warnings.

${sections(
  Object.fromEntries(
    Object.entries(LOSS_SUMMARIES).map(([code, summary]) => [
      code,
      `${summary} The part is ${LOSSES[code as keyof typeof LOSSES]}.`,
    ]),
  ),
)}
### canonical-missing

An AMP document needs a canonical URL: the article’s \`url\` or the option \`canonical\`.

### css-over-budget

AMP allows 75,000 bytes of CSS, and 1,000 bytes in one \`style\` attribute.

### css-forbidden

AMP forbids some CSS, such as \`!important\` and nesting.

### invalid-option

An option has an invalid value.
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
