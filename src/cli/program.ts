import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { instantOf } from '../lint/instant.js'
import { ArticleError } from '../tree/issue.js'
import { targetNames } from './commands/target-names.js'
import type { ValidateFlags } from './commands/validate.js'
import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { escapeTerminal } from './output/escape-terminal.js'
import { reporterNames } from './output/reporters/reporter-names.js'
import { UsageError } from './usage-error.js'

/**
 * Runs the command line.
 *
 * @param words What stands behind the name of the program.
 * @returns 0 if all is well, 1 for findings, 2 for what is wrong with the call itself.
 */
export async function run(io: Io, words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean
  const program = createProgram(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has told what is wrong, or was asked for help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
    const isOurs = error instanceof UsageError || error instanceof ArticleError
    const text = isOurs ? error.message : mistakeOf(error)
    io.err(`standfirst: ${text.split('\n').map(escapeTerminal).join('\n')}\n`)
    return EXIT.usage
  }
}

/** What nobody has thought of. */
function mistakeOf(error: unknown): string {
  const { stack } = error instanceof Error ? error : new Error(String(error))
  return `This is a mistake of standfirst. Please tell of it at https://github.com/standfirst/standfirst/issues:\n${stack}`
}

function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('standfirst')
    .description('Checks articles and renders them to HTML, AMP and plain text.')
    .version(io.version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(add --help for what there is)')

  const from = () =>
    new Option('--from <format>', 'what standard input is')
      .choices(['json', 'yaml', 'md'])
      .default('json')

  const config = () =>
    new Option(
      '-c, --config <file>',
      'the configuration; default: standfirst.config.json, .js or .mjs',
    )

  program
    .command('validate')
    .description('check files: their format, the article in them, and how it is written')
    .argument('[files...]', 'files, folders and patterns; `-` for standard input')
    .addOption(
      new Option('-f, --format <name>', 'how findings are written')
        .choices(reporterNames)
        .default('pretty'),
    )
    .option('-o, --output <file>', 'where to; default: standard output')
    .addOption(
      new Option('-p, --profile <name>', 'what the articles are for').choices([
        'web',
        'amp',
        'text',
        'wire',
        'google',
      ]),
    )
    .option('--now <date>', 'when now is (RFC 3339), to find dates in the future', readDate)
    .addOption(config())
    .option(
      '--ignore <pattern>',
      'what not to check, besides .standfirstignore; once for each pattern',
      (pattern, before: string[]) => [...before, pattern],
      [],
    )
    .option('--max-warnings <count>', 'how many warnings are still fine', readCount)
    .option('--strict', 'fail on any warning')
    .option('--quiet', 'tell of errors alone')
    .option('--fix', 'mend what is certain, in JSON files; nothing else in the file changes')
    .option('--shard <n/count>', 'check one part of the files, such as 1/4', readShard)
    .option('--cache', 'skip files that have not changed')
    .option('--cache-file <file>', 'where to remember them', '.standfirstcache')
    .option('--threads <count>', 'how many threads; default: as many as pay', readCount)
    .option('--stdin-name <name>', 'the name of standard input', 'stdin.json')
    .addHelpText(
      'after',
      `
Examples:
  $ standfirst validate articles/
  $ standfirst validate "articles/**/*.json" --profile google --now "$(date -u +%FT%TZ)"
  $ standfirst validate --format sarif --output findings.sarif
  $ curl -s https://example.com/article.json | standfirst validate -

It exits with 0 if all is well, 1 for findings, and 2 if it could not do what was asked.`,
    )
    .action(async (files: string[], flags: ValidateFlags) => {
      const { validate } = await import('./commands/validate.js')
      done(await validate(io, files, flags))
    })

  program
    .command('render')
    .description('render an article')
    .argument('<file>', 'a file; `-` for standard input')
    .addOption(new Option('-t, --to <target>', 'what to').choices(targetNames).default('html'))
    .option('-o, --output <file>', 'where to; default: standard output')
    .addOption(from())
    .addOption(config())
    .action(async (file, flags) => {
      const { render } = await import('./commands/render.js')
      done(await render(io, file, flags))
    })

  program
    .command('quotes')
    .description('list who said what')
    .argument('<file>', 'a file; `-` for standard input')
    .option('--json', 'for programs')
    .addOption(from())
    .addOption(config())
    .action(async (file, flags) => {
      const { quotes } = await import('./commands/quotes.js')
      done(await quotes(io, file, flags))
    })

  program
    .command('report')
    .description('tell what a target can’t show, and why')
    .argument('<file>', 'a file; `-` for standard input')
    .addOption(
      new Option('-t, --target <target>', 'which').choices(['html', 'amp', 'text']).default('amp'),
    )
    .option('--json', 'for programs')
    .addOption(from())
    .addOption(config())
    .action(async (file, flags) => {
      const { report } = await import('./commands/report.js')
      done(await report(io, file, flags))
    })

  program
    .command('schema')
    .description('print the JSON Schema of articles, for editors')
    .action(async () => {
      const { toJsonSchema } = await import('../parse/json-schema.js')
      io.out(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
    })

  program
    .command('init')
    .description(
      'write a configuration, the schema’s place for an editor, a workflow for CI, and a first article',
    )
    .action(async () => {
      const { init } = await import('./commands/init.js')
      done(init(io))
    })

  program
    .command('preview')
    .description('show an article as HTML, AMP, text and JSON-LD, anew whenever the file changes')
    .argument('<file>', 'a file')
    .option('--port <number>', 'where to listen; 0 for any free port', readPort, 4173)
    .addOption(config())
    .action(async (file, flags) => {
      const { preview } = await import('./commands/preview.js')
      done(await preview(io, file, flags))
    })

  return program
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number.')
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}

function readDate(text: string): string {
  try {
    instantOf(text)
    return text
  } catch {
    throw new InvalidArgumentError('Give a date and time, such as 2026-03-03T06:00:00Z.')
  }
}

function readShard(text: string): { index: number; count: number } {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count) return { index, count }
  throw new InvalidArgumentError('Give a part and how many there are, such as 1/4.')
}
