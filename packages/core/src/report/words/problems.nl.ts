import type {Problem, ProblemId} from '../../model/document.ts'

/** A problem in one or two sentences. */
export type ProblemText = (data: Problem['data']) => string

/** What each problem says in Dutch, at B1: what happened and what the user can do. */
export const problemsNl: Readonly<Record<ProblemId, ProblemText>> = {
  missing: () => 'Dit bestand bestaat niet. Controleer de naam en de map.',
  unreadable: () => 'Dit bestand mag niet gelezen worden. Vraag toegang tot het bestand.',
  empty: () => 'Dit bestand is leeg. Er is niets om te controleren.',
  'too-large': ({size, limit}) => `Dit bestand is te groot: ${size} MB. De grens is ${limit} MB. Splits het bestand.`,
  'unknown-format': ({extension}) => `Testpanel leest dit soort bestand niet${extension ? ` (${extension})` : ''}. Sla de tekst op als docx, odt, md, txt, html of eml.`,
  'not-what-it-says': ({expected, found}) => `De naam zegt dat dit ${named(kinds, expected, `een ${expected}-bestand`)} is, maar de inhoud is ${named(kinds, found, 'iets anders')}. Sla het bestand op in het juiste formaat.`,
  encrypted: () => 'Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en probeer het opnieuw.',
  damaged: ({reason}) => `Dit bestand is beschadigd. ${named(damages, reason, '')} Open het in Word of LibreOffice en sla het opnieuw op.`.replace('  ', ' '),
  hostile: ({reason}) => `Dit bestand is niet veilig om te lezen: ${named(dangers, reason, 'het is vreemd in elkaar gezet')}. Vraag de afzender om een nieuw bestand.`,
  'too-slow': ({seconds}) => `De controle duurde langer dan ${seconds} seconden en is gestopt. Splits het bestand.`,
  'too-much-memory': () => 'De controle had te veel geheugen nodig en is gestopt. Splits het bestand.',
  crashed: ({reason}) => `De controle van dit bestand is misgegaan. Meld dit bij de makers van Testpanel. (${reason})`,
  'no-documents': ({formats}) => `Hier staan geen bestanden die Testpanel leest. Testpanel leest ${formats}.`,
  'needs-libreoffice': ({extension}) => `Voor een ${extension}-bestand is LibreOffice nodig. Installeer LibreOffice, of sla de brief op als docx.`,
  'conversion-failed': ({reason}) => `LibreOffice kon dit bestand niet omzetten. Sla de brief zelf op als docx.${reason ? ` (${reason})` : ''}`,
  'no-pdf-yet': () => 'Deze versie van Testpanel leest nog geen pdf. Controleer het bestand waar de pdf van gemaakt is.',
  'no-web-yet': () => 'Deze versie van Testpanel haalt nog geen pagina’s op van internet. Sla de pagina op als html-bestand.',
  converted: ({extension}) => `Dit ${extension}-bestand is eerst omgezet met LibreOffice. De taal is gecontroleerd; de opmaak kan anders zijn.`,
  'encoding-guessed': ({encoding}) => `Het bestand zegt niet hoe de letters zijn opgeslagen. Testpanel las het als ${encoding}.`,
  'invalid-characters': ({count}) => `${count} ${count === 1 ? 'teken kon' : 'tekens konden'} niet worden gelezen. Sla het bestand opnieuw op als UTF-8.`,
  'no-text': () => 'In dit bestand staat geen tekst. Is de brief een plaatje of een scan? Dan kan Testpanel hem niet lezen.',
  'part-skipped': ({name, part}) => `Een onderdeel is niet gecontroleerd: ${name ?? part}. Controleer dit onderdeel apart.`,
  'sentence-cut': ({words}) => `Een zin van meer dan ${words} woorden is in stukken gecontroleerd.`,
  'tracked-changes': ({count}) => `In dit document ${count === 1 ? 'staat 1 bijgehouden wijziging' : `staan ${count} bijgehouden wijzigingen`}. Testpanel las de nieuwe tekst. Verwerk de wijzigingen voordat u de brief verstuurt.`,
  'comments-left': ({count}) => `In dit document ${count === 1 ? 'staat nog 1 opmerking' : `staan nog ${count} opmerkingen`}. Haal opmerkingen weg voordat u de brief verstuurt.`,
  'rule-crashed': ({rule, reason}) => `De regel ${rule} is misgegaan en is niet gecontroleerd. Meld dit bij de makers van Testpanel. (${reason})`,
  'other-language': ({lang}) => `Deze tekst is niet in het Nederlands (${lang}). De taalregels zijn niet gebruikt.`,
  'unknown-rule': ({rule}) => `De regel ${rule} bestaat niet. Kijk met "testpanel rules" welke regels er zijn.`,
  'ignore-expired': ({rule, until, owner}) => `De uitzondering voor ${rule} gold tot en met ${until}. Vraag ${owner} of die nog nodig is.`,
  'ignore-without-reason': ({rules}) => `Een opmerking "testpanel negeer"${rules ? ` voor ${rules}` : ''} heeft geen reden en telt niet. Schrijf na een dubbele punt waarom.`,
  'no-english': () => 'Hierin staat Engels. Het deel van Testpanel dat Engels leest, is niet geladen.',
  'no-page': () => 'Deze regel kijkt naar een webpagina. Het deel van Testpanel dat dat doet, is niet geladen.',
  'needs-browser': () => 'Hiervoor is een browser nodig. Zonder browser is niet te zien hoe de pagina eruitziet en wat scripts doen.',
  'no-model': () => 'Hiervoor is het taalmodel van Testpanel nodig. Dat is niet geladen. Installeer Testpanel opnieuw.',
  'level-crashed': ({reason}) => `Testpanel kon het leesniveau niet berekenen. Dat is een fout van Testpanel: ${reason}`,
  'too-short': ({words, sentences}) => `Deze tekst heeft ${words} woorden in ${sentences} zinnen. Dat is te weinig om iets over het leesniveau te zeggen. Testpanel doet dat vanaf 100 woorden en 5 zinnen.`
}

/** Why a file is not safe, in words that say enough; the exact reason is in the data. */
const dangers: Readonly<Record<string, string>> = {
  ratio: 'het wordt bij het openen veel te groot',
  'lying-size': 'het is groter dan het zegt',
  'document-type': 'er staan opdrachten in die niet in een tekst horen',
  path: 'het wil buiten zijn map schrijven',
  depth: 'het is te ingewikkeld opgebouwd',
  elements: 'het is te ingewikkeld opgebouwd',
  parts: 'het heeft te veel onderdelen',
  entries: 'het heeft te veel onderdelen',
  markup: 'het is te ingewikkeld opgebouwd'
}

const damages: Readonly<Record<string, string>> = {
  truncated: 'Het einde ontbreekt.',
  'missing-part': 'Er ontbreekt een onderdeel.',
  'no-body': 'De tekst ontbreekt.'
}

const kinds: Readonly<Record<string, string>> = {
  docx: 'een Word-document', docm: 'een Word-document', doc: 'een oud Word-document', rtf: 'een rtf-document', odt: 'een LibreOffice-document', pdf: 'een pdf',
  html: 'een webpagina', md: 'een tekst in Markdown', txt: 'gewone tekst', eml: 'een e-mail', msg: 'een e-mail uit Outlook', xlsx: 'een Excel-bestand', ods: 'een rekenblad',
  pptx: 'een presentatie', odp: 'een presentatie', zip: 'een zip-bestand', epub: 'een e-boek', png: 'een plaatje', jpeg: 'een plaatje', gif: 'een plaatje', office: 'een oud Office-bestand', unknown: 'iets anders'
}

function named(names: Readonly<Record<string, string>>, key: string | number | undefined, fallback: string): string {
  return names[String(key)] ?? fallback
}
