import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, shell } from '../run-cli.js'
import { actionErrors, workflowErrors } from './github-parser.js'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const filesIn = (folder: string) =>
  readdirSync(new URL(`../../../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`)

interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { steps: Step[] }>
}

const stepsOf = (source: string) =>
  Object.values((parse(source) as Workflow).jobs).flatMap(({ steps }) => steps)

const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>
  runs: { steps: Step[] }
}
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe.each(filesIn('.github/workflows'))('%s', (path) => {
  const source = read(path)

  test('is a valid workflow', () => {
    expect(workflowErrors(source)).toEqual([])
  })

  test('has read permissions only', () => {
    expect((parse(source) as Workflow).permissions).toEqual({ contents: 'read' })
  })

  test('runs scripts that exist, and never a value of an event', () => {
    const commands = stepsOf(source).flatMap(({ run }) => run ?? [])
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      expect(command).not.toContain('${{')
      for (const [, name = ''] of command.matchAll(/npm run ([\w:-]+)/g)) {
        expect(scripts).toHaveProperty([name])
      }
    }
  })
})

test('the parsers report invalid workflows and actions', () => {
  expect(workflowErrors('on: [push]\njobs:\n  a:\n    runs: x\n')).not.toEqual([])
  expect(actionErrors(read('action.yml').replace('shell:', 'shel:'))).not.toEqual([])
})

test('action.yml is a valid action, and no input is part of a command', () => {
  expect(actionErrors(read('action.yml'))).toEqual([])
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{')
})

describe('workflows that use the action have valid inputs', () => {
  const project = folderWith({})
  shell(project, 'standfirst init')
  const written = readFileSync(`${project}/.github/workflows/articles.yml`, 'utf8')
  const guide = /```yaml\n(name:[\s\S]*?)```/.exec(read('docs/guides/checking-in-ci.md'))?.[1] ?? ''

  test.each([
    ['init', written],
    ['the guide', guide],
  ])('%s', (_name, workflow) => {
    expect(workflowErrors(workflow)).toEqual([])
    const step = stepsOf(workflow).find(({ uses }) => uses === 'standfirst/standfirst@v0')
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(step?.with ?? { none: '' })),
    )
  })
})

test('Dependabot updates every lockfile and the workflows', () => {
  const { version, updates } = parse(read('.github/dependabot.yml')) as {
    version: number
    updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[]
  }
  expect(version).toBe(2)
  expect(updates.map((update) => [update['package-ecosystem'], update.directory])).toEqual([
    ['npm', '/'],
    ['npm', '/bench/peers'],
    ['github-actions', '/'],
  ])
  for (const { schedule } of updates)
    expect(schedule.interval).toMatch(/^(?:daily|weekly|monthly)$/)
})

describe('issue forms', () => {
  const forms = filesIn('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'))

  test.each(forms)('%s', (path) => {
    const form = parse(read(path)) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[]
    }
    expect(form.name && form.description).toBeTruthy()
    expect(form.body.length).toBeGreaterThan(1)
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : id && attributes.label).toBeTruthy()
    }
  })
})
