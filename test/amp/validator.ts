import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

interface Validator {
  init(): Promise<void>
  validateString(html: string, format: 'AMP'): { status: string; errors: { severity: string }[] }
  renderErrorMessage(error: object): string
}

let loaded: Promise<Validator> | undefined

/**
 * The official AMP validator, which `scripts/fetch-amp-validator.mjs` has fetched.
 *
 * @returns For a document, `PASS` or each finding as a line. A warning is a finding.
 */
export async function validateAmp(html: string): Promise<string> {
  loaded ??= load()
  const validator = await loaded
  const { status, errors } = validator.validateString(html, 'AMP')
  const findings = errors.map((error) => `${error.severity} ${validator.renderErrorMessage(error)}`)
  return [...(status === 'PASS' && findings.length === 0 ? ['PASS'] : [status, ...findings])].join(
    '\n',
  )
}

async function load(): Promise<Validator> {
  const code = readFileSync(new URL('../../.cache/validator_wasm.js', import.meta.url), 'utf8')
  const context = createContext({
    TextDecoder,
    TextEncoder,
    WebAssembly,
    atob,
    console,
    crypto,
    performance,
    setTimeout,
  })
  runInContext('globalThis.self = globalThis', context)
  runInContext(code, context)
  const { validator } = runInContext('amp', context) as { validator: Validator }
  await validator.init()
  return validator
}
