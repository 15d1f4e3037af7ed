import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defined } from '../../tree/defined.js'
import type { CheckOptions } from '../check/check-text.js'
import { regionsOf } from '../check/position.js'
import { UsageError } from '../exit.js'
import { findUp } from '../input/find-files.js'
import { relativePath } from '../input/paths.js'
import { readText } from '../input/read-file.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import type { Config } from './config-schema.js'

/** The possible names of a configuration file, in order of preference. */
export const CONFIG_FILES = [
  'standfirst.config.json',
  'standfirst.config.js',
  'standfirst.config.mjs',
]

/** A configuration and the base folder of its patterns. */
export interface LoadedConfig {
  config: Config
  folder: string
}

/**
 * Loads the configuration of a folder, or of the nearest parent that has one.
 *
 * @param file An explicit configuration file.
 * @throws {UsageError} If the file cannot be read or is invalid.
 */
export async function loadConfig(cwd: string, file: string | undefined): Promise<LoadedConfig> {
  const path = file === undefined ? findUp(cwd, CONFIG_FILES) : resolve(cwd, file)
  if (path === undefined) return { config: {}, folder: cwd }
  const value = await readConfig(path)
  const { configSchema } = await import('./config-schema.js')
  const parsed = configSchema.safeParse(value)
  // An explicit file may be anywhere, so its patterns are relative to the working directory.
  if (parsed.success)
    return { config: parsed.data, folder: file === undefined ? dirname(path) : cwd }
  const { configProblems } = await import('./config-problems.js')
  const problems = configProblems(parsed.error.issues, value).map(escapeTerminal)
  throw new UsageError(
    `${escapeTerminal(path)} is not a valid configuration:\n  ${problems.join('\n  ')}`,
  )
}

async function readConfig(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return await readJsonConfig(path)
    // The modification time is part of the URL, so that a watching process reloads a changed file.
    const { mtimeMs } = statSync(path)
    return (await import(`${pathToFileURL(path).href}?${mtimeMs}`)).default
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Could not read ${escapeTerminal(path)}: ${escapeTerminal(reason)}`)
  }
}

async function readJsonConfig(path: string): Promise<unknown> {
  const read = readText(path)
  if ('code' in read) throw new Error(read.message)
  const { readJson } = await import('../input/formats/json.js')
  const { value, problems } = readJson(read.text)
  const [problem] = problems
  if (!problem) return value
  const { line, column } = regionsOf(read.text)(problem)
  throw new Error(`${line}:${column}: ${problem.message}`)
}

/**
 * Returns a function that looks up the settings of a file. Later overrides win over earlier ones,
 * and all win over the top level. Files with the same overrides share one object.
 */
export async function settingsFor(
  { config, folder }: LoadedConfig,
  cwd: string,
): Promise<(file: string) => CheckOptions> {
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
    const name = relativePath(folder, resolve(cwd, file))
    const applied = overrides.filter(({ matches }) => matches(name))
    const key = overrides.map((override) => applied.includes(override)).join()
    const settings = known.get(key) ?? merge([config, ...applied.map(({ override }) => override)])
    known.set(key, settings)
    return settings
  }
}

function merge(configs: readonly Config[]): CheckOptions {
  const { profile, unknown } = Object.assign({}, ...configs.map(defined))
  return { profile, unknown, rules: Object.assign({}, ...configs.map(({ rules }) => rules)) }
}
