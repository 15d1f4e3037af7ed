// The supported versions of Node: this one, and others from npm.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npm, root } from './project.mjs'

const VERSIONS = ['20.20.2', '22.23.3', '24.9.0']

/** Returns the path of `node` for each version. Reports and skips versions that can’t be installed. */
export function nodeBinaries() {
  const own = process.versions.node
  const others = VERSIONS.filter((version) => major(version) !== major(own))
  return [
    { version: own, binary: process.execPath },
    ...others.flatMap((version) => {
      const binary = fetchNode(version)
      if (binary) return [{ version, binary }]
      console.log(`Node ${version}: skipped, not available from npm for this platform.`)
      return []
    }),
  ]
}

function major(version) {
  return Number.parseInt(version, 10)
}

/** Installs Node from npm, which has one package per platform. */
function fetchNode(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  const folder = join(root, `.cache/node-${version}`)
  const binary = join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    try {
      mkdirSync(folder, { recursive: true })
      npm(
        [
          'install',
          '--prefix',
          folder,
          `${name}@${version}`,
          '--no-audit',
          '--no-save',
          '--silent',
        ],
        dirname(folder),
      )
    } catch {
      return undefined
    }
  }
  return existsSync(binary) ? binary : undefined
}
