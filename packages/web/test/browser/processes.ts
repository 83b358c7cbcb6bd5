import {execFileSync} from 'node:child_process'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** The processes that this one started, and those that they started, whose command has these words. */
export function ownProcesses(words: string): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], {encoding: 'utf8'}).split('\n').flatMap((line): Process[] => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return command === undefined ? [] : [{pid: Number(pid), parent: Number(parent), command}]
  })
  const own = new Set([process.pid])
  for (let before = 0; before !== own.size; ) {
    before = own.size
    for (const {pid, parent} of all) if (own.has(parent)) own.add(pid)
  }
  return all.filter(({pid, command}) => own.has(pid) && command.includes(words)).map(({pid}) => pid)
}
