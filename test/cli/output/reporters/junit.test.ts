import { expect, test } from 'vitest'
import { junit } from '../../../../src/cli/output/reporters/junit.js'
import { facts, finding } from './finding.js'

test('writes findings as JUnit XML', () => {
  const message = '50%&#13;&#10;&#60;&#34;&#38;&#62;&#9;\ufffd&#8238;\ufffd\ufffd&#35;#[x'
  const warning = { ...finding, severity: 'warning', message: 'w' } as const
  expect(
    junit(
      [
        { file: 'x', findings: [finding, warning] },
        { file: '<y', findings: [] },
      ],
      facts,
    ),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="standfirst" failures="2">
  <testsuite name="x" tests="2" failures="2">
    <testcase name="x at 1:2" classname="a,b:c.json"><failure type="error" message="${message}">a,b:c.json:1:2</failure></testcase>
    <testcase name="x at 1:2" classname="a,b:c.json"><failure type="warning" message="w">a,b:c.json:1:2</failure></testcase>
  </testsuite>
  <testsuite name="&#60;y" tests="1" failures="0">
    <testcase name="valid" classname="&#60;y"/>
  </testsuite>
</testsuites>
`)
})
