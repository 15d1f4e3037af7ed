import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { pretty } from './pretty.js'
import type { Reporter } from './reporter.js'
import type { ReporterName } from './reporter-names.js'
import { sarif } from './sarif.js'
import { vfile } from './vfile.js'

/** The reporters by their names on the command line. */
export const reporters: Readonly<Record<string, Reporter> & Record<ReporterName, Reporter>> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  vfile,
}
