// Web pages in a real browser: `node bench/web.ts [pages] [presets…]`. Serves pages as a municipality has them and checks them all with one command.
import {testpanel} from './run.ts'
import {watch} from './web-process.ts'
import {openSite} from './web-site.ts'

const [pages = '50', ...presets] = process.argv.slice(2)
const site = await openSite(Number(pages))
for (const preset of presets.length > 0 ? presets : ['wcag', 'alles']) {
  const {code, output, seconds, cpuSeconds, megabytes} = await watch(testpanel, ['check', ...site.urls, '--preset', preset, '--format', 'json', '--fail-on', 'never'])
  const half = megabytes.length >> 1
  const {summary: {findings, notChecked}} = JSON.parse(output)
  console.log(JSON.stringify({
    preset, pages: site.urls.length, code, seconds: +seconds.toFixed(1), pagesPerSecond: +(site.urls.length / seconds).toFixed(2), cpuSeconds: +cpuSeconds.toFixed(1),
    megabytes: {firstHalf: Math.max(...megabytes.slice(0, half)), secondHalf: Math.max(...megabytes.slice(half))}, findings, notChecked
  }))
}
site.close()
