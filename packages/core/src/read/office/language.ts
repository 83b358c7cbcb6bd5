import {detectLanguage} from '../../text/language/detect.ts'

/**
 * Very common words of Dutch, without those that English, German or French share. In Dutch prose about every third word is
 * one of these; in another language hardly any.
 */
const dutchWords = new Set((
  'aan alle als bent bij binnen dan dat deze dit door een eerst er geen geldt gemeente hebben hebt heeft het hier hij hoe iets ik jaar je jij jouw ' +
  'kan krijgt kunt kunnen maar met mijn moet moeten mogen naar niet nog nu of om ons onze ook op over staat te tot tussen u uit uw van vanaf veel ' +
  'voor vragen waar waarom wanneer want wat welke werd wie wij wilt worden wordt ze zich zij zijn zo zoals zodat zonder'
).split(' '))

const sampleWords = 200
const shareOfDutch = 0.15
/** Fewer words than this say nothing about their language. */
const tellingWords = 4
/** Natural logarithm of how many times likelier one language must be than any other: a hundred and fifty times. */
const clearMargin = 5

/** True when enough of the words are typically Dutch. */
export function looksDutch(text: string): boolean {
  const words = wordsOf(text).slice(0, sampleWords)
  const dutch = words.filter((word) => dutchWords.has(word)).length
  return words.length > 0 && dutch >= words.length * shareOfDutch
}

/** Is it beyond doubt that the text is in this language? */
function isClearly(tag: string, text: string): boolean {
  const {tongue, margin} = detectLanguage(text)
  return tongue === primary(tag) && margin >= clearMargin
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag
}

/** What a document says of its languages, corrected: office programs often call Dutch text English by accident. */
export class Languages {
  readonly document: string
  readonly #stated: string | undefined
  /** Letters of text by the language they say they are in; '' where they say nothing. */
  readonly #letters = new Map<string, number>()

  /** `stated`: the default language that the file names. `sample`: how its text begins. */
  constructor(stated: string | undefined, sample: () => string) {
    const tag = normal(stated)
    this.#stated = tag
    this.document = tag === undefined || (primary(tag) !== 'nl' && looksDutch(sample())) ? 'nl' : tag
  }

  /** The language that most of the text says it is in, whether that is so or not; '' where it says nothing. Asked when all text has been read. */
  get declared(): string {
    return [...this.#letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? this.#stated ?? ''
  }

  /** The language to mark on a stretch of text that says it is in `tag`; undefined where that is no news or not believable. */
  foreign(tag: string | undefined, text: string): string | undefined {
    const stated = normal(tag)
    this.#letters.set(stated ?? '', (this.#letters.get(stated ?? '') ?? 0) + (text.match(/\p{L}/gu)?.length ?? 0))
    if (stated === undefined || (stated === this.#stated && !isClearly(stated, text)) || primary(stated) === primary(this.document)) return undefined
    if (wordsOf(text).length < tellingWords) return undefined
    return looksDutch(text) === (primary(stated) === 'nl') ? stated : undefined
  }
}

/** A language tag as BCP 47 has it, in lower case; undefined for "no language". */
function normal(tag: string | undefined): string | undefined {
  const lower = tag?.trim().toLowerCase().replaceAll('_', '-')
  return lower === undefined || !/^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(lower) || /^(?:zxx|und|mul)\b/.test(lower) ? undefined : lower
}
