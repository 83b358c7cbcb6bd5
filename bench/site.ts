// A whole site: `node bench/site.ts [pages]`. Walks it at one go, then stops halfway and goes on, and compares the reports.
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {testpanel} from './run.ts'
import {watch} from './web-process.ts'
import {openSite} from './web-site.ts'

const site = await openSite(Number(process.argv[2] ?? 60))
process.env['XDG_STATE_HOME'] = join(site.folder, 'state')
const args = ['check', site.urls[0] ?? '', '--site', '--max-pages', '50000', '--preset', 'wcag', '--format', 'json', '--fail-on', 'never']

const {code, output, seconds, cpuSeconds, megabytes} = await watch(testpanel, args)
const quarter = Math.ceil(megabytes.length / 4)
const {summary: {files, checked, notChecked, passedOver, findings, site: counts}} = JSON.parse(output)
console.log(JSON.stringify({code, files, checked, notChecked, passedOver, findings, site: counts, seconds: Math.round(seconds), cpuSeconds: Math.round(cpuSeconds), megabytes: [0, 1, 2, 3].map((n) => Math.max(0, ...megabytes.slice(n * quarter, (n + 1) * quarter)))}))

console.log(JSON.stringify(await stopAfter(seconds / 2)))
const resumed = await watch(testpanel, [...args, '--resume'])
console.log(JSON.stringify({resumed: {code: resumed.code, seconds: Math.round(resumed.seconds)}, isSame: resumed.output === output}))
site.close()

/** Presses Ctrl+C, so to say, after so many seconds. */
function stopAfter(seconds: number): Promise<{readonly stopped: number | null; readonly said: string | undefined}> {
  const child = spawn(testpanel, args, {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  setTimeout(() => child.kill('SIGINT'), seconds * 1000)
  return new Promise((resolve) => child.on('close', (stopped) => resolve({stopped, said: said.trim().split('\n').at(-1)})))
}
