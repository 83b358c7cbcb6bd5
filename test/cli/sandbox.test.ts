import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findBrowser} from '../../packages/web/src/browser/find.ts'
import {entries, folder, program, testpanel, type Ran} from './testpanel.ts'

// Numbers that Unix gives to `nobody`: a user who owns nothing here, not even a home.
const nobody = {uid: 65_534, gid: 65_534}
const page = '<!DOCTYPE html>\n<html lang="nl">\n<head><title>Afval | Gemeente</title></head>\n<body><main><h1>Afval</h1>\n<img src="/x.png">\n</main></body>\n</html>\n'
const asked = ['check', 'pagina.html', '--browser', '--preset', 'wcag', '--format', 'jsonl']

// What a user without any power may do, in a world where there are no namespaces to put a browser in.
const withoutNamespaces = ['-U', '--map-user=1000', '--map-group=1000', '--keep-caps', 'sh', '-c', 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$0" "$@"']
const canForbid = process.platform === 'linux' && spawnSync('unshare', [...withoutNamespaces, 'true']).status === 0

test.runIf(findBrowser() !== undefined && process.getuid?.() === 0)('another user than the administrator: the browser has its sandbox, and nothing is warned of', async () => {
  const ran = await testpanel(asked, {cwd: ownFolder(), ...nobody, env: {HOME: '/nonexistent'}})
  expect(ran.err).toBe('')
  expect(findings(ran)).toContain('afbeelding-zonder-tekst')
})

test.runIf(findBrowser() !== undefined && canForbid)('where the browser can not have its sandbox, it does not start, and the sentence says what to do', () => {
  const {stdout, status} = spawnSync('unshare', [...withoutNamespaces, process.execPath, program, ...asked], {cwd: ownFolder(), encoding: 'utf8'})
  expect(status).toBe(2)
  const [problem] = entries({out: stdout, err: '', code: status})[0]?.problems ?? []
  expect(problem).toMatchObject({id: 'browser-sandbox', fatal: true})
  expect(problem?.message).toContain('user namespaces')
})

function ownFolder(): string {
  const path = folder({'pagina.html': page})
  chmodSync(path, 0o755)
  return path
}

function findings(ran: Ran): readonly string[] {
  return entries(ran)[0]?.outcomes.filter(({findings}) => findings.length > 0).map(({ruleId}) => ruleId) ?? []
}
