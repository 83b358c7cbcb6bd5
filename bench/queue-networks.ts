import {execFileSync} from 'node:child_process'

const bridge = 'testpanel0'
const prefix = '10.199.77'
const names = ['site', 'lead', 'worker'] as const

/** Three networks of their own, as three computers have them, and this machine between them. */
export interface Networks {
  /** The address of this machine, for all three. */
  readonly here: string
  addressOf(name: (typeof names)[number]): string
  /** What runs a program in one of the networks. */
  within(name: (typeof names)[number]): readonly string[]
  remove(): void
}

/** Makes the networks (Linux, as administrator). */
export function makeNetworks(): Networks {
  removeNetworks()
  ip('link', 'add', bridge, 'type', 'bridge')
  ip('addr', 'add', `${prefix}.1/24`, 'dev', bridge)
  ip('link', 'set', bridge, 'up')
  names.forEach((name, n) => {
    const space = spaceOf(name)
    ip('netns', 'add', space)
    ip('link', 'add', `tp-${name}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
    ip('link', 'set', `tp-${name}`, 'master', bridge, 'up')
    ip('-n', space, 'addr', 'add', `${prefix}.${n + 2}/24`, 'dev', 'eth0')
    for (const device of ['eth0', 'lo']) ip('-n', space, 'link', 'set', device, 'up')
  })
  return {here: `${prefix}.1`, addressOf: (name) => `${prefix}.${names.indexOf(name) + 2}`, within: (name) => ['ip', 'netns', 'exec', spaceOf(name)], remove: removeNetworks}
}

function removeNetworks(): void {
  for (const name of names) quietly('netns', 'del', spaceOf(name))
  quietly('link', 'del', bridge)
}

function spaceOf(name: string): string {
  return `testpanel-${name}`
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, {stdio: ['ignore', 'ignore', 'inherit']})
}

/** What is not there need not go. */
function quietly(...args: readonly string[]): void {
  try {
    execFileSync('ip', args, {stdio: 'ignore'})
  } catch {
    // It was not there.
  }
}
