import type * as z from 'zod'
import { didYouMean } from '../../parse/messages/suggest.js'
import { fromZodIssues } from '../../parse/messages/zod-issues.js'
import { show } from '../../tree/issue.js'
import { toPointer } from '../../tree/pointer.js'
import { isObject } from '../../tree/visit.js'
import { codes, configSchema, isAlwaysError, settingNames } from './config-schema.js'

/** Describes the problems of a configuration, one line each. */
export function configProblems(issues: readonly z.core.$ZodIssue[], config: unknown): string[] {
  if (!isObject(config)) return ['/: The configuration must be an object.']
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path))
      : fromZodIssues([issue], config, { schema: configSchema, name: 'the configuration' }).map(
          ({ path, message }) => `${path || '/'}: ${message}`,
        ),
  )
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const pointer = toPointer([...path, key])
  const isRule = path.at(-1) === 'rules'
  if (isRule && isAlwaysError(key)) {
    return `${pointer}: This problem is always an error, since the file is not an article. Remove the setting.`
  }
  const near = didYouMean(key, isRule ? codes : settingNames)
  const next = isRule
    ? ' Remove it. `standfirst rules` lists the rules.'
    : ` Remove it. Settings: ${settingNames.join(', ')}.`
  return `${pointer}: Unknown ${isRule ? 'rule' : 'setting'} ${show(key)}.${near || next}`
}
