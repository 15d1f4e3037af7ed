// Installs Debian's Chromium for the browser tests, unless Chromium is already installed.
import { execFileSync } from 'node:child_process'
import { env, getuid } from 'node:process'
import { findChromium } from './find-chromium.mjs'

if (!findChromium()) {
  console.log('Installing Chromium …')
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium')
}

function aptGet(...args) {
  const [command, ...rest] = [...(getuid() === 0 ? [] : ['sudo', '-n']), 'apt-get', ...args]
  execFileSync(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
