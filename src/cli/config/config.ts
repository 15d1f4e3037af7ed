import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defined } from '../../tree/defined.js'
import type { CheckOptions } from '../check/check-text.js'
import { regionsOf } from '../check/region.js'
import { readText } from '../input/read-file.js'
import { MAX_BYTES } from '../input/text-of.js'
import { UsageError } from '../usage-error.js'
import type { Config } from './config-schema.js'

/** The names that a configuration file may have, in the order in which they are looked for. */
const NAMES = ['standfirst.config.json', 'standfirst.config.js', 'standfirst.config.mjs']

/**
 * Reads the configuration of a folder.
 *
 * @param file A file that the caller names. Default: the first of the usual names.
 * @throws {UsageError} If it can't be read, or says something that there isn't.
 */
export async function loadConfig(cwd: string, file: string | undefined): Promise<Config> {
  const path =
    file === undefined
      ? NAMES.map((name) => resolve(cwd, name)).find((name) => existsSync(name))
      : resolve(cwd, file)
  if (path === undefined) return {}
  const { configSchema } = await import('./config-schema.js')
  const config = await readConfig(path)
  const parsed = configSchema.safeParse(config)
  if (parsed.success) return parsed.data
  const { configProblems } = await import('./config-problems.js')
  const problems = configProblems(parsed.error.issues, config)
  throw new UsageError(`${path} is no configuration:\n  ${problems.join('\n  ')}`)
}

async function readConfig(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return await readJsonConfig(path)
    return (await import(pathToFileURL(path).href)).default
  } catch (error) {
    throw new UsageError(`${path} can’t be read: ${(error as Error).message}`)
  }
}

async function readJsonConfig(path: string): Promise<unknown> {
  const read = readText(path, MAX_BYTES)
  if ('code' in read) throw new Error(read.message)
  const { readJson } = await import('../input/formats/json.js')
  const { value, problems } = readJson(read.text)
  const [problem] = problems
  if (!problem) return value
  const { line, column } = regionsOf(read.text)(problem)
  throw new Error(`${line}:${column}: ${problem.message}`)
}

/**
 * The settings for one file: the later override goes before the earlier, and all before the top.
 * Files to which the same overrides apply have the same settings.
 */
export async function settingsFor(config: Config): Promise<(file: string) => CheckOptions> {
  if (!config.overrides?.length) {
    const settings = merge([config])
    return () => settings
  }
  const { default: picomatch } = await import('picomatch')
  const overrides = config.overrides.map(({ files, ...override }) => ({
    matches: picomatch(files),
    override,
  }))
  const known = new Map<string, CheckOptions>()
  return (file) => {
    const applied = overrides.map(({ matches }) => matches(file))
    const key = applied.join()
    const settings =
      known.get(key) ??
      merge([
        config,
        ...overrides.map(({ override }) => override).filter((_, index) => applied[index]),
      ])
    known.set(key, settings)
    return settings
  }
}

function merge(configs: readonly Config[]): CheckOptions {
  const { profile, unknown } = Object.assign({}, ...configs.map(defined))
  return { profile, unknown, rules: Object.assign({}, ...configs.map(({ rules }) => rules)) }
}
