import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../model/document.ts'
import type {Block} from '../model/facts.ts'

/**
 * Does the text tell what the term in this range means? Looks at brackets next to it, at words like "dat is" and "oftewel" behind it, at "wij noemen dat"
 * before it, and at a sentence that explains it among the two after it; `blocks[index]` is the block it stands in.
 */
export function isExplained(term: Range, text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block) return false
  const before = text.slice(block.at[0], term[0])
  const after = text.slice(term[1], block.at[1])
  const word = text.slice(...term)
  if (inBrackets(before, after) || isNamed(before, after) || isDefined(before, after)) return true
  return following(term, text, blocks, index).some((sentence) => tellsOf(sentence, word))
}

/** Is there no room to explain a word? A menu item, or what a picture or control is called, is read by itself and is no place for it. */
export function hasNoRoom({aside, spoken, at}: Block, text: string): boolean {
  return spoken === true || (aside === true && !/[.?!]\s*$/.test(text.slice(...at)))
}

const reference = /^\s*(?:zie|artikel|art\.|bijlage|lees|kijk|pagina|blz|€|\d)/i

// Few terms are explained, so a short pattern comes before a long one.

const glossed = pattern(String.raw`\p{L}{2,}[^()]*\((?:de|het|een|ook wel|dit heet|dat heet)?\s*$`, 'i')

/** "leges (kosten voor …)", or "kosten voor een dienst (leges)". */
function inBrackets(before: string, after: string): boolean {
  const gloss = /^\s*\(([^()]{4,})\)/.exec(after)?.[1]
  if (gloss && !reference.test(gloss)) return true
  return /^\s*\)/.test(after) && before.includes('(') && glossed.test(before)
}

const naming = pattern(String.raw`(?:^|[^\p{L}])(?:noemen (?:we|wij)|(?:we|wij) noemen|heet|heten|ook wel|oftewel|ofwel|het zogenaamde|de zogenaamde|een zogenaamde|genaamd)(?:[^\p{L}]+\p{L}+){0,5}\s*$`, 'i')
const named = pattern(String.raw`^[^.?!]{0,25}(?:genoemd|geheten)(?!\p{L})`, 'i')

/** "wij noemen dit leges", "ook wel leges genoemd". */
function isNamed(before: string, after: string): boolean {
  const clause = before.slice(/[.?!\n](?=[^.?!\n]*$)/.exec(before)?.index ?? 0)
  if (/noem|hee?t|ook wel|ofte|ofwel|genaamd/i.test(clause) && naming.test(clause)) return true
  return /^[^.?!]{0,25}ge(?:noemd|heten)/i.test(after) && named.test(after)
}

const means = String.raw`(?:is|zijn|betekent|betekenen|houdt in|wil zeggen)`

/** ": kosten", " zijn kosten", " verstaan wij": what stands behind a term that is told. */
const definition = pattern(String.raw`^["”’']?\s*(?::\s*\p{L}{2,}|(?:staat|staan) voor|${means}\s+(?:een|de|het|geld|kosten|iemand|mensen|hulp|regels|dat|wat|hoe|als|alle|uw|\p{L}+ (?:die|waar\p{L}*|op|voor|van|om|dat))(?!\p{L})|(?:bedoelen|verstaan) (?:we|wij))`, 'i')

const saidAgain = pattern(String.raw`^["”’']?\s*[,:–-]?\s*(?:\(?(?:dat|dit|en dat|en dit)\s+${means}|oftewel|ofwel|namelijk|met andere woorden|d\.w\.z\.)(?!\p{L})`, 'i')

/** "leges, dat zijn kosten", "Leges zijn kosten", "Leges: kosten", "Wat zijn leges?". */
function isDefined(before: string, after: string): boolean {
  if (/^["”’'\s,:–(-]*(?:dat|dit|en dat|en dit|ofte|ofwel|namelijk|met andere|d\.w\.z)/i.test(after) && saidAgain.test(after)) return true
  const opening = /(?:^|[.?!:\n]\s*)["“‘']?(?:wat (?:is|zijn|betekent|betekenen|houdt) )?(?:(?:met|onder) )?(?:de|het|een|uw|een eigen)?\s*["“‘']?$/i
  if (!opening.test(before)) return false
  if (/wat (?:is|zijn|betekent|betekenen|houdt) (?:de |het |een )?["“‘']?$/i.test(before)) return /^[^.!\n]{0,20}\?/.test(after)
  return definition.test(after)
}

/** The two sentences after the one with the term; after a heading those of the next block. */
function following([start]: Range, text: string, blocks: readonly Block[], index: number): readonly string[] {
  const own = blocks[index]?.sentences.filter(({at}) => at[0] > start) ?? []
  const next = blocks[index + 1]?.sentences ?? []
  return [...own, ...next].slice(0, 2).map(({at}) => text.slice(...at))
}

/** "Dat zijn kosten". */
const pointsBack = pattern(String.raw`^(?:dat|dit|deze|die) ${means}(?!\p{L})`, 'i')
/** What can stand before a term that opens its sentence, and what behind one that is told. */
const [beforeTerm, behindTerm] = [
  /^(?:met |in |zo'n |bij )?(?:de |het |een |deze |dit )?["“‘']?$/i,
  pattern(String.raw`^["”’']?,? (?:${means}|bedoelen|verstaan|staat|leest u|zeggen)(?!\p{L})`, 'i')
]

/** "Dat zijn kosten voor …", "Hiermee bedoelen wij …", "Een beschikking is …", "In een beschikking staat …". */
function tellsOf(sentence: string, word: string): boolean {
  if (pointsBack.test(sentence) || /^(?:hiermee|daarmee|hieronder|daaronder) (?:bedoel|versta)/i.test(sentence)) return true
  const at = sentence.toLowerCase().indexOf(word.toLowerCase())
  return at >= 0 && beforeTerm.test(sentence.slice(0, at)) && behindTerm.test(sentence.slice(at + word.length))
}
