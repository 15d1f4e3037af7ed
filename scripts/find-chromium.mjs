// Sees to it that there is a Chromium for the tests: the one that CHROMIUM names, one that is
// installed, or else Debian's.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is, if it is anywhere. */
export function findChromium() {
  return [process.env.CHROMIUM, ...USUAL].find((file) => file && existsSync(file))
}

function install() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...words) => {
    const [command, ...rest] = [...asRoot, ...words]
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  console.log('Installing Chromium for the tests …')
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
}

if (import.meta.url === `file://${process.argv[1]}` && !findChromium()) {
  try {
    install()
  } catch {
    console.error(
      'The tests need a Chromium. Install one (Debian: `apt-get install chromium`), or set CHROMIUM to its path.',
    )
    process.exit(1)
  }
}
