import {request} from 'node:http'
import {createServer, type AddressInfo} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {Names} from '../../src/browser/proxy/names.ts'
import {Proxy} from '../../src/browser/proxy/proxy.ts'

test('a server that ends a connection as it is used again: what only asks is asked once more, what sends something is not', async () => {
  const {origin, asked} = await onceAConnection()
  const proxy = new Proxy(new Names())
  const through = await proxy.start()
  onTestFinished(() => proxy.stop())
  proxy.beginPage(new URL(origin))
  expect(await ask(through, `${origin}/een`, 'GET')).toBe(200)
  expect(await ask(through, `${origin}/twee`, 'GET')).toBe(200)
  expect(await ask(through, `${origin}/drie`, 'POST')).toBe(502)
  expect(asked).toEqual(['GET /een', 'GET /twee', 'GET /twee', 'POST /drie'])
})

/** A server that answers one request on each connection, says that the connection may be used again, and breaks it when that is done. */
async function onceAConnection(): Promise<{readonly origin: string; readonly asked: readonly string[]}> {
  const asked: string[] = []
  const server = createServer((socket) => {
    let answered = false
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      asked.push(/^\S+ \S+/.exec(chunk.toString())?.[0] ?? '')
      if (answered) return void socket.destroy()
      answered = true
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\nok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked}
}

function ask(proxy: string, url: string, method: string): Promise<number | undefined> {
  const {hostname, port} = new URL(proxy)
  return new Promise((resolve, reject) => {
    const asked = request({host: hostname, port, path: url, method, agent: false}, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)))
    asked.on('error', reject)
    asked.end()
  })
}
