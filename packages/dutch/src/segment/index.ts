// Sentences, words and patterns of letters without model or tables: the subpath `@testpanel/dutch/segment`, for who needs no more and wants to start fast.
export {blocks, type Block} from './blocks.ts'
export {segment} from './segment.ts'
export {longestSentence} from './sentences.ts'
export {isWordLike, type Sentence, type Span, type Token, type TokenKind} from './types.ts'
export {pattern} from '../words/pattern.ts'
