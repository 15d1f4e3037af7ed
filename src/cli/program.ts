import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { instantOf } from '../lint/instant.js'
import { ArticleError } from '../tree/issue.js'
import type { ImportFlags } from './commands/import.js'
import type { RenderFlags } from './commands/render.js'
import { targetNames } from './commands/target-names.js'
import type { ValidateFlags } from './commands/validate.js'
import { EXIT, type ExitCode, UsageError } from './exit.js'
import { importFormats } from './import/formats.js'
import type { Io } from './io.js'
import { escapeLines } from './output/escape-terminal.js'
import { reporterNames } from './output/reporters/reporter-names.js'

/**
 * Runs the command line.
 *
 * @param args The arguments after the name of the program.
 * @returns 0 for success, 1 for findings, 2 for an error in the call itself.
 */
export async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean
  const program = createProgram(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has already reported the error, or printed the requested help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
    const isExpected = error instanceof UsageError || error instanceof ArticleError
    const text = isExpected ? error.message : bugReport(error)
    io.err(`standfirst: ${escapeLines(text)}\n`)
    return EXIT.usage
  }
}

function bugReport(error: unknown): string {
  const { stack } = error instanceof Error ? error : new Error(String(error))
  return `This is a bug in standfirst. Please report it at https://github.com/standfirst/standfirst/issues:\n${stack}`
}

function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('standfirst')
    .description('Validate articles and render them to HTML, AMP and plain text.')
    .version(io.version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: (text) => io.err(escapeLines(text)) })
    .showHelpAfterError('(run with --help for usage)')

  const from = () =>
    new Option('--from <format>', 'format of standard input')
      .choices(['json', 'yaml', 'md'])
      .default('json')

  const config = () =>
    new Option(
      '-c, --config <file>',
      'configuration file (default: the nearest standfirst.config.json, .js or .mjs)',
    )

  program
    .command('validate')
    .description('check the syntax of files, the articles in them, and the rules')
    .argument('[files...]', 'files, folders and patterns; `-` for standard input')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(reporterNames).default('pretty'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      new Option('-p, --profile <name>', 'target of the articles; some rules need one').choices([
        'web',
        'amp',
        'text',
        'wire',
        'google',
      ]),
    )
    .option('--now <date>', 'current time (RFC 3339), to report dates in the future', readDate)
    .addOption(config())
    .option(
      '--ignore <pattern>',
      'ignore files, besides .standfirstignore; can be repeated',
      (pattern, before: string[] = []) => [...before, pattern],
    )
    .option('--max-warnings <count>', 'fail if there are more warnings', readCount)
    .option('--strict', 'fail on any warning')
    .option('--quiet', 'report errors only')
    .option('--fix', 'apply safe fixes to JSON files')
    .option('--fix-dry-run', 'apply safe fixes without writing; `--format json` has the output')
    .option('--watch', 'check again after each change')
    .option('--shard <n/count>', 'check one part of the files, such as 1/4', readShard)
    .option('--threads <count>', 'number of threads (default: by the number of files)', readCount)
    .option('--stdin-name <name>', 'file name of standard input', 'stdin.json')
    .addHelpText(
      'after',
      `
Examples:
  $ standfirst validate articles/
  $ standfirst validate "articles/**/*.json" --profile google --now "$(date -u +%FT%TZ)"
  $ standfirst validate --format sarif --output findings.sarif
  $ curl -s https://example.com/article.json | standfirst validate -

Exit codes: 0 success, 1 findings, 2 wrong usage or missing files.`,
    )
    .action(async (files: string[], flags: ValidateFlags) => {
      const { validate } = await import('./commands/validate.js')
      done(await validate(io, files, flags))
    })

  program
    .command('rules')
    .description('list the rules with severity, fixability and description')
    .option('--json', 'print JSON')
    .action(async (flags) => {
      const { rules } = await import('./commands/rules.js')
      done(rules(io, flags))
    })

  program
    .command('explain')
    .description('explain the code of a finding')
    .argument('<code>', 'such as spaces-doubled')
    .action(async (code) => {
      const { explain } = await import('./commands/explain.js')
      done(explain(io, code))
    })

  program
    .command('render')
    .description('render articles')
    .argument(
      '<files...>',
      'files; with --out-dir also folders and patterns; `-` for standard input',
    )
    .addOption(new Option('-t, --to <target>', 'target').choices(targetNames).default('html'))
    .option('-o, --output <file>', 'write to a file (default: standard output)')
    .option('-d, --out-dir <folder>', 'write each article to a file in a folder')
    .addOption(from())
    .addOption(config())
    .action(async (files: string[], flags: RenderFlags) => {
      const { render } = await import('./commands/render.js')
      done(await render(io, files, flags))
    })

  program
    .command('import')
    .description('import HTML pages, WordPress posts and WordPress exports as articles')
    .argument('<files...>', 'files; `-` for standard input')
    .requiredOption('-d, --out <folder>', 'write each article to a file in a folder')
    .addOption(
      new Option('--from <format>', 'format of the files')
        .choices(['auto', ...importFormats])
        .default('auto'),
    )
    .addOption(
      new Option('-f, --format <name>', 'format of the articles')
        .choices(['json', 'markdown'])
        .default('json'),
    )
    .option('--facts <file>', 'fields that all articles share, as YAML or JSON')
    .option('--url <url>', 'address of the page, to resolve relative URLs')
    .option('--time-zone <name>', 'zone of dates that have none, such as Europe/Lisbon')
    .option('--report <file>', 'write all issues to a file, as JSON')
    .addOption(
      new Option('--fail-on <loss>', 'fail if something was lost').choices(['degraded', 'dropped']),
    )
    .option('--overwrite', 'replace files that exist')
    .addHelpText(
      'after',
      `
Examples:
  $ standfirst import export.xml --facts facts.yaml --out articles
  $ standfirst import pages/*.html --out articles --format markdown --report losses.json

An import that is interrupted goes on where it stopped. Files that exist are kept.

Exit codes: 0 success, 1 incomplete articles, unreadable files or losses that --fail-on names, 2 wrong usage.`,
    )
    .action(async (files: string[], flags: ImportFlags) => {
      const { importFiles } = await import('./commands/import.js')
      done(await importFiles(io, files, flags))
    })

  program
    .command('quotes')
    .description('list the quotations of an article and their speakers')
    .argument('<file>', 'a file; `-` for standard input')
    .option('--json', 'print JSON')
    .addOption(from())
    .addOption(config())
    .action(async (file, flags) => {
      const { quotes } = await import('./commands/quotes.js')
      done(await quotes(io, file, flags))
    })

  program
    .command('report')
    .description('list the parts of an article that a target can’t show')
    .argument('<file>', 'a file; `-` for standard input')
    .addOption(
      new Option('-t, --target <target>', 'target').choices(['html', 'amp', 'text']).default('amp'),
    )
    .option('--json', 'print JSON')
    .addOption(from())
    .addOption(config())
    .action(async (file, flags) => {
      const { report } = await import('./commands/report.js')
      done(await report(io, file, flags))
    })

  program
    .command('schema')
    .description('print the JSON Schema of articles')
    .action(() => {
      const file = fileURLToPath(import.meta.resolve('standfirst/article.schema.json'))
      io.out(readFileSync(file, 'utf8'))
    })

  program
    .command('init')
    .description('create a configuration, editor settings, a CI workflow and a first article')
    .action(async () => {
      const { init } = await import('./commands/init.js')
      done(await init(io))
    })

  program
    .command('preview')
    .description('show an article as HTML, AMP, text and JSON-LD; reloads after changes')
    .argument('<file>', 'a file')
    .option('--port <number>', 'port, or the next free one; 0 for any', readPort, 4173)
    .addOption(config())
    .action(async (file, flags) => {
      const { preview } = await import('./commands/preview.js')
      done(await preview(io, file, flags))
    })

  return program
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Use a whole number.')
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Use a number from 0 to 65535.')
}

function readDate(text: string): string {
  try {
    instantOf(text)
    return text
  } catch {
    throw new InvalidArgumentError('Use a date and time such as 2026-03-03T06:00:00Z.')
  }
}

function readShard(text: string): { index: number; count: number } {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count) return { index, count }
  throw new InvalidArgumentError('Use a part and the number of parts, such as 1/4.')
}
