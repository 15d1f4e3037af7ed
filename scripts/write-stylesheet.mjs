// Writes the default stylesheet to dist/style.css, for pages that link to it.
import { writeFileSync } from 'node:fs'
import { stylesheet } from 'standfirst/html'

writeFileSync(new URL('../dist/style.css', import.meta.url), stylesheet())
