export {fix, type Fixes} from './choose.ts'
export {fixFile, type FixedFile} from './file.ts'
export type {Passage} from './passages.ts'
export type {Fix, LeftFix} from './types.ts'
