import { github } from './reporters/github.js'
import { json } from './reporters/json.js'
import { junit } from './reporters/junit.js'
import { pretty } from './reporters/pretty.js'
import type { Reporter } from './reporters/reporter.js'
import type { ReporterName } from './reporters/reporter-names.js'
import { sarif } from './reporters/sarif.js'
import { vfile } from './reporters/vfile.js'

/** Every format of a report, by its name on the command line. */
export const reporters: Readonly<Record<string, Reporter> & Record<ReporterName, Reporter>> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  vfile,
}
