// source: own patterns, written from municipal letters in the fixtures and from fixtures/letters-for-rules/ontwikkeling.brieven
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterFacts, LetterLine} from '../../model/letter.ts'
import {postcode} from './lines.ts'

const imperative = /^(?:(?:en|of|dan|graag|vermeld daarbij),? )?(?:betaal|stuur|vul|lever|kom|meld|neem|maak|geef|zorg|breng|zet|houd|laat|onderteken|upload|regel|haal|voeg|onderbouw|gelieve|reageer)\b/
const toReader = new RegExp([
  String.raw`\bu (?:moet|dient|bent (?:verplicht|gehouden|verschuldigd))\b|\b(?:moet|dient|bent) u\b(?!.*\?$)`,
  String.raw`\b(?:verzoek(?:en)?|vragen|vraag) (?:wij )?u\b|\bu\b.*\b(?:te verzoeken|verzoeken|vragen (?:om|deze|dit))\b|\bin de gelegenheid\b|\bu wordt verzocht\b|\b(?:ontvangen|zien|horen) wij graag\b|\bwij (?:ontvangen|zien|horen) (?:[a-zß-öø-ɏ]+ )?graag\b|\bwilt u\b(?!.*\bweten\b)`,
  String.raw`\b(?:nodigen|verwachten) (?:wij )?u\b|\bu (?:wordt verwacht|bent .*\bwelkom)|\bwij willen graag (?:weten|van u)\b`,
  String.raw`\bu kunt .*\b(?:uploaden|inleveren|opsturen|betalen|retourneren|invullen|aanmelden)\b|\bhebben wij .*\bvan u nodig\b|\bwij hebben .*\b(?:van u )?nodig\b|\bwij missen\b`
].join('|'))
const impersonal = /\bdien(?:t|en)\b.*\b(?:te (?:worden|zijn)|in ons bezit)\b|\bmoet(?:en)?\b.*\b(?:worden|zijn)\b.*(?:\bge[a-zß-öø-ɏ]+|\bin ons bezit)|\bte voldoen\b/

/** What the reader must do: told to the reader, or only said of things ("de stukken dienen te worden ingeleverd"). */
export interface Duty {
  readonly line: LetterLine
  readonly toReader: boolean
}

/** The duties in the body, in order. How to object is none. */
export function duties({parts}: Pick<LetterFacts, 'parts'>): readonly Duty[] {
  return parts.body.flatMap((line): Duty[] => {
    if (line.objection || line.heading) return []
    if (imperative.test(line.plain) || toReader.test(line.plain)) return [{line, toReader: true}]
    return impersonal.test(line.plain) && !/\bu\b/.test(line.plain) ? [{line, toReader: false}] : []
  })
}

const nothingToDo = /\bu hoeft (?:[a-zß-öø-ɏ]+ )?(?:niets|geen actie)\b/

/** The letter says that the reader need not do anything. */
export function saysNothingToDo({parts}: Pick<LetterFacts, 'parts'>): boolean {
  return parts.body.some(({plain}) => nothingToDo.test(plain))
}

const papersAsked = /\b(?:bewijs(?:stuk|stukken|zen)?|gegevens|stukken|papieren|documenten|bescheiden|informatie|bewijsmiddelen)\b/
const named = /\b(?:kopie(?:ën)?|bank(?:afschrift|rekening)[a-zß-öø-ɏ]*|loonstro[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]*contract[a-zß-öø-ɏ]*|identiteitsbewijs|legitimatiebewijs|paspoort|[a-zß-öø-ɏ]*formulier|[a-zß-öø-ɏ]*rapport|[a-zß-öø-ɏ]*akte|polis|jaaropgave[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]*specificatie|factuur|facturen|offerte|[a-zß-öø-ɏ]*tekening|foto's?|[a-zß-öø-ɏ]*verklaring|statuten|uittreksel|[a-zß-öø-ɏ]*afschrift[a-zß-öø-ɏ]*|[a-zß-öø-ɏ]*nota|beschikking|verslag|plan|vertaling|begroting)\b/
const asksFor = /\b(?:verzoeken|vragen|nodig|ontvangen|sturen|stuur|lever|overleg|aan te leveren|in te leveren|op te sturen|te beschikken|beschikken|dienen|missen)\b/

/** The line that asks for papers without one word on which: no list follows and no paper is named. */
export function vagueRequest({parts: {body}}: Pick<LetterFacts, 'parts'>): LetterLine | undefined {
  const own = body.filter(({objection}) => !objection)
  const asking = own.find(({plain, heading}) => !heading && papersAsked.test(plain) && asksFor.test(plain))
  const clear = own.some(({plain, item}) => (named.test(plain) && (asksFor.test(plain) || /\bzoals\b|\bdenk aan\b/.test(plain))) || (item && /[a-zß-öø-ɏ]{4}/.test(plain)))
  return asking && !clear ? asking : undefined
}

/** Items of the list of papers that the reader must hand in, in the longest such list. */
export function askedPapers({parts: {body}}: Pick<LetterFacts, 'parts'>): readonly LetterLine[] {
  let longest: readonly LetterLine[] = []
  let current: LetterLine[] = []
  let asking = false
  for (const line of body.filter(({objection}) => !objection)) {
    if (line.item) {
      if (asking) current.push(line)
      continue
    }
    if (current.length > longest.length) longest = current
    current = []
    asking = papersAsked.test(line.plain) || named.test(line.plain)
  }
  if (current.length > longest.length) longest = current
  return longest.filter(({plain}) => /[a-zß-öø-ɏ]{4}/.test(plain))
}

const way = new RegExp(String.raw`\bupload|\bmijn [a-zß-öø-ɏ]+|@|\bpostbus\b|\bper post\b|\b(?:naar|op|via|per)\b[^.]*\b(?:www\.|https?:|e-?mail|website|link|(?:dit|volgende) adres|digid|online|digitaal)|\bbalie\b|\benvelop(?:pe)?\b|\bpostzegel\b|\bdeze link\b|\b(?:op|naar|bij) het (?:gemeentehuis|stadhuis|stadskantoor|loket)\b|\bmail\b|\bafgeven bij\b|${postcode}`)

/** Says where or how to hand something in. Merge fields may say it. */
export function saysWhereToSend({parts: {body}}: Pick<LetterFacts, 'parts'>): boolean {
  return body.some(({plain, objection, variable}) => !objection && (way.test(plain) || (variable && /\b(?:via|naar|op)\b/.test(plain))))
}

const sends = /\b(?:stuur|opsturen|op te sturen|toesturen|inleveren|in te leveren|lever|aanleveren|aan te leveren|ontvangen wij|toezenden|te overleggen|overleggen|terugsturen|terug|aan te tonen|in ons bezit|wij .{0,60}hebben|nodig|missen)\b/

/** The line that asks the reader to hand something in. */
export function handIn(letter: Pick<LetterFacts, 'parts'>): LetterLine | undefined {
  return duties(letter).find(({line}) => sends.test(line.plain) && (papersAsked.test(line.plain) || named.test(line.plain)))?.line
}

const consequence = new RegExp([
  String.raw`\b(?:als|indien|wanneer|mocht)\b[^.]*\b(?:niet|geen|te laat)\b`,
  String.raw`^(?:doet|betaalt|reageert|stuurt|komt|levert|bent|vertelt|geeft|meldt|kunt|lukt|hebt|heeft|horen|ontvangen|krijgen|hebben|is)\b[^.]*\b(?:niet|niets|geen|te laat|verhinderd)\b`,
  String.raw`\bbij (?:niet[- ]|het uitblijven|gebreke|te late|overschrijding)|\bblijft\b[^.]*\b(?:uit|achterwege)\b|\buitblijft\b|\bzolang (?:wij|u)\b|\bzonder (?:deze|dit|uw)\b[^.]*\b(?:kunnen|kan|mag)\b|\bhoren wij niets\b|\bontvangen wij\b[^.]*\b(?:niet|geen)\b|\banders\b[^.]*\b(?:wij|u|krijgt|kan|kunnen|stopt)\b`,
  String.raw`\bverhinderd\b|\bniet (?:komen|verplicht)\b`
].join('|'))

/** Tells what happens when the reader does nothing, is late or can't come. */
export function saysWhatOtherwise({parts: {body}}: Pick<LetterFacts, 'parts'>): boolean {
  return body.some(({plain, objection}) => consequence.test(plain) && (!objection || /\bwij\b/.test(plain)) && !/\beens\b|\bals niet verzonden\b/.test(plain))
}
