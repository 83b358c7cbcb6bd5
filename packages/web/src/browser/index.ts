export {Browser, type BrowserOptions} from './browser.ts'
export type {Serve} from './proxy/proxy.ts'
export type {Visit} from './page/visit.ts'
