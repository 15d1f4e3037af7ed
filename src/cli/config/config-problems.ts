import type * as z from 'zod'
import { didYouMean } from '../../parse/messages/suggest.js'
import { fromZodIssues } from '../../parse/messages/zod-issues.js'
import { show } from '../../tree/issue.js'
import { toPointer } from '../../tree/pointer.js'
import { isObject } from '../../tree/visit.js'
import { codes, configSchema, isAlwaysError, settingNames } from './config-schema.js'

/** What is wrong with a configuration: a line for each place. */
export function configProblems(issues: readonly z.core.$ZodIssue[], config: unknown): string[] {
  if (!isObject(config)) return ['/: It is an object.']
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path))
      : fromZodIssues([issue], config, { schema: configSchema, name: 'the configuration' }).map(
          ({ path, message }) => `${path || '/'}: ${message}`,
        ),
  )
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const isRule = path.at(-1) === 'rules'
  if (isRule && isAlwaysError(key)) {
    return `${toPointer([...path, key])}: What is found so is no article, and always an error. Remove it.`
  }
  const near = didYouMean(key, isRule ? codes : settingNames)
  return `${toPointer([...path, key])}: There is no ${isRule ? 'rule' : 'setting'} ${show(key)}.${near || ' Remove it.'}`
}
