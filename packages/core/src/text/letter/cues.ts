// source: own patterns, written from municipal letters in the fixtures and from fixtures/letters-for-rules/ontwikkeling.brieven
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterKind} from '../../model/letter.ts'

/** Where a cue is looked for. `first`: the first three sentences of the body; `body`: not in what is said of objecting. */
type Place = 'subject' | 'first' | 'body' | 'anywhere'

/** Words that speak for a kind of letter. Cues with the same name count once: they are not independent. */
export interface Cue {
  readonly kind: LetterKind
  readonly name: string
  readonly weight: number
  readonly where: Place
  readonly pattern: RegExp
}

const request = String.raw`(?:aanvraag|verzoek|bezwaar(?:schrift)?|melding|subsidie|vergunning|vergoeding|uitkering|bijstand)`
const papers = String.raw`(?:bewijs(?:stuk|stukken|zen)?|gegevens|stukken|papieren|documenten|formulier|bankafschriften|kopie(?:ën)?|[a-zß-öø-ɏ]*rapport|[a-zß-öø-ɏ]*akte|bescheiden|informatie|verklaring)`

/** A decision to give something, to stop it or to impose it. */
export const grants: readonly RegExp[] = [
  /\bverlenen? (?:wij|we|u|het college|de burgemeester)\b|\bte verlenen\b|\b(?:ken(?:t|nen)) .*\btoe\b|\btoe te kennen\b|\b(?:wordt|worden|is|zijn|hebben) .*\b(?:toegekend|verleend)\b|\b(?:toegekend|verleend) (?:wordt|is)\b/,
  /^(?:daarom |dus |ja[,:] )?u krijgt (?!(?:(?:bijstand|geld|hulp|een uitkering) van ons|deze brief|nu|hier|daar|geen|nog|dan|een (?:brief|rekening|reactie|bericht|uitnodiging|antwoord|factuur))\b)(?!.*\b(?:niet|geen|bericht|beslissing|besluit|brief|antwoord|reactie|uitnodiging)\b)|\bu moet\b[^.]*€[^.]*\bterugbetalen\b|\bu krijgt (?:die|deze) (?:[a-zß-öø-ɏ]+ )?(?:vergunning|hulp|kaart|vergoeding|subsidie|voorziening|uitkering|ondersteuning|bijstand|toeslag)\b(?! niet)|\bu (?:blijft|houdt) [^.]*\b(?:ontvangen|krijgen|houden)\b/,
  /(?<!\b(?:of|als|dat|wanneer|indien|mogelijk|misschien)\b.*)\b(?:(?:hebt|heeft) u|u (?:hebt|heeft)) (?!(?:[a-zß-öø-ɏ]+ )?(?:geen|misschien))(?:[a-zß-öø-ɏ]+ )?recht op\b/,
  /^wij (?:betalen|geven (?:aan )?u|vergoeden) (?!.*\b(?:niet|geen|deze brief)\b)|^wij maken € ?[\d.,]+ naar u over/,
  /^dat (?:doen wij|mag)\.$|^u mag (?:een|uw|de|het)\b(?!.*\bniet\b)/,
  /\b(?:uw|de|het|dat) [^.]{0,60}\b(?:stopt|eindigt|vervalt)\b (?:op|per|met ingang|vanaf)|\bwij (?:stoppen|beëindigen|verlagen|trekken) /,
  /\b(?:leggen|legt|opleggen van) .*\b(?:boete|dwangsom|maatregel)\b.*\bop\b|\bgelasten? (?:wij )?u\b|\bis in [a-zß-öø-ɏ]+(?: \d{4})? .*\blager\b/,
  /\bin te willigen\b|\b(?:hebben|heeft) (?:wij )?besloten (?=.*\buw?\b)(?!.*\b(?:niet|geen|af te wijzen|ongegrond|weiger))|\bgegrond\b/
]

/** A decision to refuse. */
export const refusals: readonly RegExp[] = [
  /\bwij(?:zen|st) (?:wij )?.*\baf\b|\baf te wijzen\b|\bafgewezen\b|\bafwijzen\b/,
  /\b(?:weigeren|weigert|geweigerd)\b|\bbuiten behandeling\b.*\b(?:gelaten|laten wij)\b/,
  /\bongegrond\b|\bverklaren .*\bniet[- ]ontvankelijk\b|\bniet[- ]ontvankelijk verklaren\b|\buw (?:verzoek|aanvraag) niet (?:[a-zß-öø-ɏ]+ )?behandelen\b/,
  /\bu krijgt (?:deze|die|dit|dat|de|het) [^.]{0,50}\bniet\b|\bu krijgt (?:van ons )?geen (?!(?:brief|bericht|post|reactie|rekening))|\bwij geven u [^.]{0,60}\b(?:niet|geen)\b|\bwij (?:geven|betalen|vergoeden) [^.]{0,60}\b(?:niet|geen)\b/,
  /\bu (?:hebt|heeft) (?:[a-zß-öø-ɏ]+ )?geen recht op\b|\b(?:hebt|heeft) u (?:[a-zß-öø-ɏ]+ )?geen recht op\b/,
  /^(?:maar )?dat (?:doen wij|kan|mag) (?:helaas )?niet\.$/,
  /\bbesloten (?:om )?[^.]{0,40}\b(?:niet|geen)\b|\b(?:niet|geen) [^.]{0,60}\b(?:toe te kennen|toegekend|te verlenen|verleend|te geven)\b/
]

/** The reader's request that a letter answers. */
const asked = new RegExp(String.raw`\bu vroeg\b|\bvroeg u\b|\bu (?:hebt|heeft) .*\b(?:gevraagd|aangevraagd|ingediend)\b|\b(?:hebt|heeft) u .*\b(?:gevraagd|aangevraagd|ingediend|gemeld)\b|\buw ${request}\b|\bdiende u\b|\bmaakte .*\bbezwaar\b`)

function each(kind: LetterKind, name: string, weight: number, where: Place, patterns: readonly RegExp[]): readonly Cue[] {
  return patterns.map((pattern) => ({kind, name, weight, where, pattern}))
}

function one(kind: LetterKind, name: string, weight: number, where: Place, pattern: RegExp): Cue {
  return {kind, name, weight, where, pattern}
}

const decided = /\b(?:tegen|met) (?:dit|ons|het|deze) (?:besluit|beslissing|beschikking)\b|\bniet eens met (?:dit|ons|het|deze) (?:besluit|beslissing)\b/
const canObject = /\b(?:kunt u|u kunt|kan) [^.]*\b(?:bezwaar|beroep)\b|\bmaak (?:dan )?[^.]*\bbezwaar\b|\bbezwaar (?:maken|aantekenen)\b|\bbezwaarschrift (?:indienen|sturen)/

const asksForMoney = /\bu (?:moet|dient)\b[^.]*€[^.]*\b(?:betalen|voldoen|terugbetalen)\b|\bmoet u\b[^.]*€[^.]*\bbetalen\b|\b(?:betaal|maak)\b[^.]*(?:€|\bbedrag\b)|\bbetaalt u\b[^.]*€|\bde aanslag bedraagt\b|\bte voldoen\b|\bte worden voldaan\b|\bopenstaande (?:bedrag|facturen)\b/

/** All cues. A weight of 3 nearly says it, 1 only helps. */
export const cues: readonly Cue[] = [
  ...each('afwijzing', 'weigert', 3, 'body', refusals),
  ...each('afwijzing', 'weigert', 3, 'subject', refusals),
  one('afwijzing', 'onderwerp', 2, 'subject', /\bafwijzing\b|\bweigering\b|\bongegrond\b|\b(?:krijgt|kunt|mag) (?:[a-zß-öø-ɏ]+ ){0,3}(?:geen|niet)\b|\bgeen\b/),
  one('afwijzing', 'vraag van de lezer', 1, 'first', asked),
  one('afwijzing', 'bezwaar', 1.5, 'anywhere', canObject),
  one('afwijzing', 'voldoet niet', 1, 'body', /\bvoldoet (?:u |uw aanvraag )?(?:[a-zß-öø-ɏ]+ )?niet (?:aan|meer)\b|\bniet (?:wordt )?voldaan\b|\bkomt (?:u )?niet in aanmerking\b/),

  ...each('besluit', 'beslist', 2.5, 'body', grants),
  ...each('besluit', 'beslist', 2.5, 'subject', grants),
  one('besluit', 'onderwerp', 2, 'subject', /\bbesluit\b|\bbeschikking\b|\btoekenning\b|\b(?:stopt|eindigt)\b|\bvergunning\b|subsidie\b|^u (?:krijgt|mag)\b(?!.*\b(?:geen|niet)\b)|\blast onder dwangsom\b|\bboete\b|\bmaatregel\b|^wij (?:betalen|maken)\b|\blager\b/),
  one('besluit', 'vraag van de lezer', 1, 'first', asked),
  one('besluit', 'bezwaar', 1.5, 'anywhere', canObject),
  one('besluit', 'dit besluit', 1, 'anywhere', decided),

  one('verzoek', 'vraagt stukken', 3, 'body', new RegExp(String.raw`\b(?:verzoek(?:en)?|vragen|missen|hebben [^.]*\bnodig|ontvangen (?:wij )?(?:deze |dit )?graag|sturen|stuur|lever|vul|overleg|dienen|nodig|wilt u|moet u|u moet)\b[^.]*\b${papers}(?![a-zß-öø-ɏ])|\b${papers}\b[^.]*\b(?:nodig|inleveren|opsturen|uploaden|toesturen|overleggen|in ons bezit|aan te leveren|aan te tonen)\b`)),
  one('verzoek', 'stuurt terug', 1.5, 'body', /^(?:stuur|lever|vul|upload|wilt u)\b|\b(?:terug ?te ?sturen|terugsturen|te retourneren|in te leveren|inleveren|aan te leveren|toezending van|op te sturen|(?:stuur|zend)t? [^.]*\bterug)\b/),
  one('verzoek', 'niet compleet', 2.5, 'anywhere', /\b(?:niet|nog niet) (?:compleet|volledig)\b|\bonvolledig\b|\bontbre(?:ekt|ken|kende)\b|\baanvullende gegevens\b|\b(?:wij missen|missen wij)\b|\baan te vullen\b|\bvoldoet aan alle daaraan\b/),
  one('verzoek', 'onderwerp', 2, 'subject', /\b(?:ontbrekende|aanvullende|gegevens|compleet|missen|(?<!\btijd )nodig|ontbreekt)\b|^(?:stuur|vul|lever|wilt u)\b|\bcontrole\b|\bwij willen (?:graag )?weten\b/),
  one('verzoek', 'eerst dit', 1.5, 'body', /\bom [^.]*\bte (?:kunnen )?(?:beoordelen|behandelen|beslissen)\b|\bkunnen wij (?:[a-zß-öø-ɏ]+ ){0,8}niet (?:[a-zß-öø-ɏ]+ ){0,2}(?:behandel[a-zß-öø-ɏ]+|beslissen|vaststellen|verwerken|helpen|nemen|beoordelen)\b|\bopnieuw in te dienen\b|\bwilt u dit formulier\b|\bwillen (?:wij )?graag weten\b/),
  one('verzoek', 'twijfel', 1.5, 'first', /\bwij twijfelen\b|\btwijfel ontstaan\b/),
  one('verzoek', 'reageer', 1.5, 'body', /\bin de gelegenheid\b[^.]*\b(?:binnen|zienswijze|uiterlijk)|\bontvangen wij geen reactie\b|\bhoren wij niets\b/),

  one('uitnodiging', 'nodigt uit', 3, 'body', /\bnodig(?:en|t)? (?:wij )?(?:u|jullie)\b|\bu (?:bent|wordt) [^.]*\b(?:welkom|verwacht|uitgenodigd)\b|\bwij verwachten u\b|\bafspraak (?:gemaakt )?met (?:de |dokter|uw|u)\b|\bkomt bij u thuis\b|\buitnodiging\b/),
  one('uitnodiging', 'dag en tijd', 2, 'body', /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|\d{1,2} [a-zß-öø-ɏ]+)\b[^.]*\b\d{1,2}[.:]\d{2}(?: uur)?\b|^tijd: /),
  one('uitnodiging', 'onderwerp', 2.5, 'subject', /\buitnodiging\b|\bafspraak\b|\bgesprek\b|\bhoorzitting\b|\b[a-zß-öø-ɏ]*avond\b|^praat mee\b|^kom\b/),
  one('uitnodiging', 'plaats', 1, 'body', /^(?:plaats|waar): |\b(?:gesprek|bijeenkomst|toets|hoorzitting|afspraak|avond)\b[^.]*\b(?:is|vindt)\b[^.]*\b(?:in|op|bij)\b/),

  one('aanslag', 'vraagt geld', 2.5, 'body', asksForMoney),
  one('aanslag', 'aanslag', 2.5, 'first', /\baanslag(?:biljet|nummer|en)?\b|\bleges\b|\bfactuur\b|\bnota\b|\bterugbetalen\b/),
  one('aanslag', 'onderwerp', 2.5, 'subject', /\baanslag[a-zß-öø-ɏ]*\b|\bleges\b|\bfactuur\b|\bnota\b|\brekening\b|\bu betaalt\b|\bterugbetal/),
  one('aanslag', 'rekening', 1.5, 'body', /\bnl\d\d [a-z]{4}\b|\bautomatische incasso\b|\brekeningnummer\b|\bvan uw rekening\b/),
  one('aanslag', 'aanslagnummer', 1, 'anywhere', /^aanslagnummer\b/),

  one('herinnering', 'nog niet', 3, 'body', /\bnog (?:niet|geen)\b[^.]*\b(?:betaald|betaling|voldaan|gereageerd|reactie|ontvangen)\b|\b(?:niet|geen) [^.]*\bbetaling (?:van u )?ontvangen\b/),
  one('herinnering', 'eerder', 2, 'body', /\b(?:stuurden|hebben) (?:wij )?u (?:al|eerder|op)\b[^.]*\b(?:herinnering|brief|gestuurd|aangeschreven)\b|\bwij stuurden u\b|\balsnog\b/),
  one('herinnering', 'herinnering', 2, 'body', /\b(?:al|reeds|eerste|tweede|eerdere) (?:[a-zß-öø-ɏ]+ ){0,3}(?:herinnering|aanmaning)(?:en)?\b|\bdeze herinnering\b|\bbetalingstermijn\b[^.]*\bverstreken\b|\blaatste aanmaning\b/),
  one('herinnering', 'vraagt geld', 1.5, 'body', asksForMoney),
  one('herinnering', 'onderwerp', 3, 'subject', /\bherinnering\b|\baanmaning\b|\blaatste waarschuwing\b/),

  one('informatie', 'kondigt aan', 2, 'first', /\b(?:vanaf|van|in de week van|op) \d{1,2} [a-zß-öø-ɏ]+\b[^.]*\b(?:wij|we)\b|\bin deze (?:brief|e-mail) leest u\b|\bbedankt voor\b|\bbij ons is een plan\b|\bhierbij bevestigen wij\b|\bgoed nieuws\b|\bbij deze brief zit\b/),
  one('informatie', 'voor iedereen', 1.5, 'anywhere', /^aan de (?:bewoners?|inwoners?|ondernemers) |^beste (?:buurt)?bewoners?\b|^beste inwoners?\b/),
  one('informatie', 'onderwerp', 1.5, 'subject', /\b(?:informatie|vanaf|nieuwe?|plan|gratis|ontvangst|wij hebben uw)\b/),
  one('informatie', 'niets te doen', 1, 'body', /\bu hoeft (?:zelf |nu )*niets\b/)
]
