// What pages of one site have in common: the subpath `@testpanel/core/site`.
export {withTemplates} from './signature.ts'
export {Templates} from './templates.ts'
