// Finds the Chromium for the browser tests. As a script, prints its path, or how to install it.
import { existsSync } from 'node:fs'
import { argv, env, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Returns the path in `CHROMIUM`, or else that of an installed Chromium or Chrome, if there is one. */
export function findChromium() {
  return [env.CHROMIUM, ...PATHS].find((file) => file && existsSync(file))
}

/** Returns the path of a Chromium. Throws with instructions if there is none. */
export function requireChromium() {
  const file = findChromium()
  if (file) return file
  throw new Error(
    'The browser tests need Chromium. On Debian or Ubuntu, run `node scripts/install-chromium.mjs`. ' +
      'Otherwise install Chromium or Chrome, and set CHROMIUM to its path if it is not found.',
  )
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(requireChromium())
  } catch (error) {
    console.error(error.message)
    exit(1)
  }
}
