export {Browser, type BrowserOptions} from './browser.ts'
export type {Serve} from './proxy/proxy.ts'
export type {Bounds} from './page/response.ts'
export type {Visit} from './page/visit.ts'
