import type {Range} from '../model/document.ts'

/** A word with a capital that names a kind of law or rule: "Wet", "Participatiewet", "Huisvestingsverordening". */
const kind = /(?<!\p{L})(?=\p{Lu})\p{L}{0,60}?(?:wet|besluit|regeling|verordening|beleidsregels?|verdrag|wetboek|richtlijn|reglement|nota|convenant|protocol)(?!\p{L})/giu

/** Where a title can't go on: a mark, a year, or a word with which the sentence goes on. */
const stop =
  /[,;:()"“”.!?]|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:u|uw|wij|we|ik|hij|zij|ze|je|jij|is|zijn|was|wordt|worden|werd|kan|kunt|kunnen|moet|moeten|mag|mogen|heeft|hebt|hebben|had|krijgt|krijgen|staat|geldt|zegt|bepaalt|regelt|dient|dienen|zal|zult|zullen|gaat|blijft|hoeft|dat|die|waarin|waarmee|waarop|als|omdat)(?!\p{L})/iu

const longest = 160

/** The stretches of a sentence that are the title of a law: from its kind up to where the sentence goes on. */
export function titles(text: string, [start, end]: Range): readonly Range[] {
  return [...text.slice(start, end).matchAll(kind)].filter(({0: word}) => /^\p{Lu}/u.test(word)).map(({index, 0: word}): Range => {
    const from = start + index
    const rest = text.slice(from + word.length, Math.min(end, from + longest))
    return [from, from + word.length + (stop.exec(rest)?.index ?? rest.length)]
  })
}
