import type {LeftFix, Refusal} from '@testpanel/core'
import type {Language} from '../words/index.ts'

/** What `testpanel fix` says in Dutch, at B1. The English words have the same keys. */
const nl = {
  line: (n: number) => `regel ${n}`,
  paragraph: (n: number) => `alinea ${n}`,
  made: (n: number, path: string) => `${n === 1 ? '1 verbetering' : `${n} verbeteringen`} in ${path}.`,
  possible: (n: number, path: string) => `${n === 1 ? '1 verbetering is' : `${n} verbeteringen zijn`} mogelijk in ${path}. Er is niets opgeslagen.`,
  saved: (path: string) => `De verbeterde tekst staat in ${path}. Uw eigen bestand is niet veranderd.`,
  tracked: 'De verbeteringen zijn bijgehouden wijzigingen. U ziet ze als u het bestand opent. Beslis zelf welke u aanvaardt.',
  reread: 'Lees de tekst na voordat u hem gebruikt.',
  nothing: (path: string) => `In ${path} staat niets dat Testpanel zonder u kan verbeteren. Er is geen kopie gemaakt.`,
  left: 'Bewust niet veranderd:',
  more: (n: number) => `en nog ${n}`,
  why: {
    variable: 'staat in een veld of in code',
    quotation: 'staat in een citaat',
    name: 'lijkt een naam',
    law: 'hoort bij een wet of artikel',
    number: 'hoort bij een nummer of adres',
    ignored: 'moet blijven staan: dat staat in het bestand',
    unread: 'staat niet in de lopende tekst',
    field: 'staat in een veld dat een programma invult',
    tracked: 'staat in een wijziging van iemand anders',
    box: 'staat in een tekstvak',
    page: 'staat in de koptekst of voettekst',
    note: 'staat in een noot',
    locked: 'staat in een vergrendeld deel',
    markup: 'heeft opmaak tussen de woorden',
    encoding: 'past niet bij de tekens van dit bestand',
    reading: 'kan niet zonder iets anders te veranderen'
  } satisfies Record<LeftFix['why'], string>,
  failed: (path: string, reason: string) => `${path} is niet verbeterd. ${reason}`,
  refused: {
    mail: 'Testpanel verandert geen e-mails: die kunnen ondertekend of versleuteld zijn. Plak de tekst in een txt-bestand.',
    signed: 'Het bestand is digitaal ondertekend. Na een verandering klopt de handtekening niet meer.',
    protected: 'Het bestand is beveiligd tegen veranderen. Haal de beveiliging eraf en probeer het opnieuw.',
    encoding: 'De tekst is opgeslagen op een manier die Testpanel niet kan schrijven. Sla het bestand opnieuw op als UTF-8.'
  } satisfies Record<Refusal, string>,
  convert: 'Sla de brief eerst op als docx. Dan kan Testpanel hem verbeteren.',
  folder: 'Dit is een map. Noem de bestanden die u wilt verbeteren.',
  exists: (path: string) => `${path} bestaat al. Testpanel schrijft er niet overheen. Haal dat bestand weg, of kies met -o een andere naam.`,
  otherKind: (path: string, extension: string) => `De kopie kan niet ${path} heten: die blijft een ${extension}-bestand. Kies een naam die eindigt op ${extension}.`,
  notSaved: (path: string, reason: string) => `De kopie kon niet worden opgeslagen als ${path}. Controleer de map en of u daar mag opslaan. (${reason})`
}

export type FixWords = typeof nl

const en: FixWords = {
  line: (n) => `line ${n}`,
  paragraph: (n) => `paragraph ${n}`,
  made: (n, path) => `${n === 1 ? '1 improvement' : `${n} improvements`} in ${path}.`,
  possible: (n, path) => `${n === 1 ? '1 improvement is' : `${n} improvements are`} possible in ${path}. Nothing was saved.`,
  saved: (path) => `The improved text is in ${path}. Your own file was not changed.`,
  tracked: 'The improvements are tracked changes: you see them when you open the file. Decide which to accept.',
  reread: 'Read the text before you use it.',
  nothing: (path) => `There is nothing in ${path} that Testpanel can improve without you. No copy was made.`,
  left: 'Left as it is on purpose:',
  more: (n) => `and ${n} more`,
  why: {
    variable: 'is in a field or in code',
    quotation: 'is in a quotation',
    name: 'looks like a name',
    law: 'belongs to a law or an article',
    number: 'belongs to a number or an address',
    ignored: 'must stay: the file says so',
    unread: 'is not in the running text',
    field: 'is in a field that a program fills in',
    tracked: 'is in a change of someone else',
    box: 'is in a text box',
    page: 'is in the header or footer',
    note: 'is in a note',
    locked: 'is in a locked part',
    markup: 'has markup between its words',
    encoding: 'does not fit the characters of this file',
    reading: 'cannot be done without changing something else'
  },
  failed: (path, reason) => `${path} was not improved. ${reason}`,
  refused: {
    mail: 'Testpanel does not change e-mails: they may be signed or encrypted. Paste the text in a txt file.',
    signed: 'The file is digitally signed. After a change the signature would be wrong.',
    protected: 'The file is protected against changes. Take the protection off and try again.',
    encoding: 'The text is stored in a way that Testpanel cannot write. Save the file again as UTF-8.'
  },
  convert: 'Save the letter as docx first. Then Testpanel can improve it.',
  folder: 'This is a folder. Name the files to improve.',
  exists: (path) => `${path} exists. Testpanel does not write over it. Take that file away, or choose another name with -o.`,
  otherKind: (path, extension) => `The copy cannot be called ${path}: it stays a ${extension} file. Choose a name that ends in ${extension}.`,
  notSaved: (path, reason) => `The copy could not be saved as ${path}. Check the folder and whether you may save there. (${reason})`
}

/** What `testpanel fix` says, in a language. */
export function fixWordsIn(lang: Language): FixWords {
  return lang === 'nl' ? nl : en
}
