import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lemma} from './lemma.ts'

const [plural, participle, present, past] = ['Number=Plur', 'VerbForm=Part', 'Number=Sing|Tense=Pres|VerbForm=Fin', 'Number=Sing|Tense=Past|VerbForm=Fin']
const words: [word: string, upos: string, feats: string, lemma: string][] = [
  ...['bomen boom', 'brieven brief', 'huizen huis', "auto's auto", 'kinderen kind', 'eieren ei', 'steden stad', 'mogelijkheden mogelijkheid', 'musea museum',
    'zienswijzen zienswijze', 'bezwaarschriften bezwaarschrift', 'ambtenaren ambtenaar', 'raadsleden raadslid', 'kosten kosten', 'leges leges', 'huisjes huis',
    'ideeën idee', 'partijen partij', 'wegen weg', 'EU-burgers EU-burger', 'Wetten wet', 'Rotterdammers Rotterdammer', 'vergunninghouders vergunninghouder']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '']): [string, string, string, string] => [word, 'NOUN', plural, wanted]),
  ...['mannetje man', 'boompje boom', 'kettinkje ketting', 'meisje meisje', 'kopje kop', 'formuliertje formulier', 'huis huis', 'WK WK', 'Gemeente gemeente']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '']): [string, string, string, string] => [word, 'NOUN', 'Number=Sing', wanted]),
  ...['ingediend indienen', 'opgegeven opgeven', 'aangevraagd aanvragen', 'vastgesteld vaststellen', 'gebruikt gebruiken', 'toegekend toekennen',
    'betaald betalen', 'ontvangen ontvangen', 'verzonden verzenden', 'afgewezen afwijzen', 'teruggevorderd terugvorderen', 'geëerd eren',
    'beëindigd beëindigen', 'voortgezet voortzetten', 'gebeurd gebeuren', 'overleden overlijden', 'genomen nemen', 'komende komen', 'genoemde noemen',
    'geüpload uploaden', 'vergeten vergeten', 'geweest zijn', 'onderbroken onderbreken', 'gevangengehouden gevangenhouden', 'ondergebracht onderbrengen']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '']): [string, string, string, string] => [word, 'VERB', participle, wanted]),
  ...['vindt vinden', 'reist reizen', 'ontvangt ontvangen', 'betaalt betalen', 'heeft hebben', 'kan kunnen', 'geeft geven', 'loopt lopen', 'is zijn',
    'verandert veranderen', 'pakt pakken', 'verhuist verhuizen', 'wordt worden', 'bent zijn', 'moet moeten', 'creëert creëren', 'gaat gaan']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '']): [string, string, string, string] => [word, 'VERB', present, wanted]),
  ...['besloot besluiten', 'woonde wonen', 'werkte werken', 'zei zeggen', 'was zijn', 'begon beginnen', 'bezocht bezoeken', 'leefde leven', 'reisde reizen']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '']): [string, string, string, string] => [word, 'VERB', past, wanted]),
  ...['mooiere mooi Cmp', 'betere goed Cmp', 'grootste groot Sup', 'beste goed Sup', 'gemeentelijke gemeentelijk Pos', 'lieve lief Pos', 'dikke dik Pos',
    'grote groot Pos', 'financiële financieel Pos', 'Amsterdamse Amsterdams Pos', 'Schriftelijke schriftelijk Pos', 'duurdere duur Cmp', 'losse los Pos']
    .map((pair) => pair.split(' ')).map(([word = '', wanted = '', degree = '']): [string, string, string, string] => [word, 'ADJ', `Degree=${degree}`, wanted]),
  ['20ste', 'ADJ', '', '20'], ['tweede', 'ADJ', '', 'twee'], ['De', 'DET', 'Definite=Def', 'de'], ["'t", 'DET', '', 'het'], ['Amsterdam', 'PROPN', '', 'Amsterdam'],
  ['.', 'PUNCT', '', '.'], ['2024', 'NUM', '', '2024'], ['gemeente.nl', 'X', '', 'gemeente.nl']
]

describe('lemma', () => {
  it.each(words)('%s as %s %s is %s', (word, upos, feats, wanted) => { expect(lemma(word, upos, feats)).toBe(wanted) })

  it('joins the separated part of a verb', () => {
    expect(lemma('stelt', 'VERB', present, 'vast')).toBe('vaststellen')
    expect(lemma('Gaf', 'VERB', past, 'Op')).toBe('opgeven')
  })

  it('guesses from the ending where features are missing', () => {
    expect([lemma('vergunningen', 'NOUN'), lemma('ingediend', 'VERB'), lemma('werkte', 'VERB'), lemma('mooie', 'ADJ')]).toEqual(['vergunning', 'indienen', 'werken', 'mooi'])
  })

  it('gives some text for any text, and never an empty one for a word', () => {
    const classes = fc.constantFrom('NOUN', 'VERB', 'AUX', 'ADJ', 'PROPN', 'DET', 'NUM', 'X', 'PUNCT', 'nonsense')
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), classes, fc.option(fc.string(), {nil: undefined}), (word, upos, feats) =>
      (lemma(word, upos, feats) !== '') === (word !== '')), {numRuns: 2000})
  })
})
