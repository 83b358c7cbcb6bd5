export {fix, type Fixes} from './choose.ts'
export {fixFile, type FixedFile} from './file.ts'
export type {Passage, Stretch} from './passages.ts'
export type {Fix, LeftFix, Protected} from './types.ts'
