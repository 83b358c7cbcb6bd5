// A process that works on a shared crawl, for tests that kill it. Its pages link to others by number: page n to 2n + 1 and 2n + 2, while there are so many.
import {openQueue} from '@testpanel/web/queue'
import {setTimeout as delay} from 'node:timers/promises'

const [database = '', role, name = '', pages = '0', pause = '0', deadly = ''] = process.argv.slice(2)
const site = 'https://www.voorbeeldstad.example/'
const lead = role === 'worker' ? undefined : {maxPages: 1000, resume: role === 'resume'}

const queue = await openQueue<{by: string; gaveUp?: boolean}>({
  database,
  start: site,
  settings: {preset: 'alles'},
  version: '1.0.0',
  lead,
  gaveUp: () => ({by: 'niemand', gaveUp: true}),
  patience: {heartbeat: 2, retries: deadly === '' ? 5 : 1, away: 20}
})
if (lead) await queue.announce({robots: {text: ''}, pace: 0, pictures: false})
if (lead && !queue.resumed) await queue.add([{url: `${site}0`, depth: 0}])
for (let address = await queue.next(); address; address = await queue.next()) {
  const {url, depth} = address
  process.stdout.write(`${url}\n`)
  await delay(Number(pause))
  if (url === `${site}${deadly}`) process.kill(process.pid, 'SIGKILL')
  const n = Number(url.slice(site.length))
  await queue.finish(address, {by: name}, [2 * n + 1, 2 * n + 2].filter((to) => to < Number(pages)).map((to) => ({url: `${site}${to}`, depth: depth + 1})))
}
if (lead) {
  for await (const done of queue.results()) process.stdout.write(`${JSON.stringify(done)}\n`)
  await queue.remove()
}
await queue.close()
