// For users of unified: the subpath `@testpanel/core/unified`.
export {vfileMessages, type VFileOptions} from '../report/vfile.ts'
export {adapt} from './adapt.ts'
export {readEnglish} from './english.ts'
export {retextTestpanel, type RetextTestpanelOptions} from './retext-testpanel.ts'
