import { expect, test } from 'vitest'
import { github } from '../../../../src/cli/output/reporters/github.js'
import { facts, finding } from './finding.js'

test('writes a finding as a workflow command of GitHub', () => {
  expect(github([{ file: 'x', findings: [finding, finding] }], facts)).toBe(
    '::error file=a%2Cb%3Ac.json,line=1,col=2,endLine=3,endColumn=4,title=x::50%25%0D%0A<"&>\\u0009\\u001b\\u202e\ufffe\ud800\\u0023#[x\n'.repeat(
      2,
    ),
  )
  expect(github([{ file: 'x', findings: [] }], facts)).toBe('')
})
