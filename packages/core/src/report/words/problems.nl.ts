import type {Problem, ProblemId} from '../../model/document.ts'
import {loginLostNl, loginStepNl} from './login.nl.ts'

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
  'out-of-time': ({seconds}) => `Hiervoor was geen tijd meer: Testpanel mocht er ${seconds} seconden over doen. Geef meer tijd met --time-budget.`,
  'too-much-memory': () => 'De controle had te veel geheugen nodig en is gestopt. Splits het bestand.',
  crashed: ({reason}) => `De controle van dit bestand is misgegaan. Meld dit bij de makers van Testpanel. (${reason})`,
  'no-documents': ({formats}) => `Hier staan geen bestanden die Testpanel leest. Testpanel leest ${formats}.`,
  'needs-libreoffice': ({extension}) => `Voor een ${extension}-bestand is LibreOffice nodig. Installeer LibreOffice, of sla de brief op als docx.`,
  'conversion-failed': ({reason}) => `LibreOffice kon dit bestand niet omzetten. Sla de brief zelf op als docx.${reason ? ` (${reason})` : ''}`,
  'no-pdf-yet': () => 'Deze versie van Testpanel leest nog geen pdf. Controleer het bestand waar de pdf van gemaakt is.',
  converted: ({extension}) => `Dit ${extension}-bestand is eerst omgezet met LibreOffice. De taal is gecontroleerd; de opmaak kan anders zijn.`,
  'encoding-guessed': ({encoding}) => `Het bestand zegt niet hoe de letters zijn opgeslagen. Testpanel las het als ${encoding}.`,
  'invalid-characters': ({count}) => `${count} ${count === 1 ? 'teken kon' : 'tekens konden'} niet worden gelezen. Sla het bestand opnieuw op als UTF-8.`,
  'no-text': () => 'In dit bestand staat geen tekst. Is de brief een plaatje of een scan? Dan kan Testpanel hem niet lezen.',
  'part-skipped': ({name, part}) => `Een onderdeel is niet gecontroleerd: ${name ?? part}. Controleer dit onderdeel apart.`,
  'findings-cut': ({most, each}) => `Er zijn meer dan ${most} meldingen. Van elke regel ziet u er daarom hoogstens ${each}. Los die eerst op en controleer het bestand dan opnieuw.`,
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
  'needs-browser': ({rules}) => `${rules === undefined ? 'Deze regel heeft' : rules === 1 ? '1 regel heeft' : `${rules} regels hebben`} een browser nodig, en die was er niet. Testpanel zag dus niet hoe de pagina eruitziet en wat scripts doen. Wilt u dat ook? Zet --browser achter de opdracht.`,
  'no-browser': ({path}) => path ? `Op ${path} staat geen browser die Testpanel kan starten. Controleer het pad na --browser-path.` : 'Voor deze pagina is een browser nodig. Testpanel vond geen Chromium of Chrome op deze computer. Installeer er een, of zeg met --browser-path waar uw browser staat.',
  'browser-failed': ({reason}) => `De browser startte niet of stopte steeds. Kijk of u hem zelf kunt openen en probeer het opnieuw. (${reason})`,
  'browser-sandbox': () => 'De browser kan zijn afscherming (sandbox) niet aanzetten. Dit systeem staat dat niet toe. Vraag uw beheerder om "user namespaces" toe te staan voor deze gebruiker. In een container mag dat vaak niet. Start de container dan met het seccomp-profiel voor Chrome, of werk daar als beheerder (root).',
  'page-address': () => 'Dit is geen adres van een webpagina. Een adres begint met https:// en dan de naam van de website.',
  'page-unknown-host': ({host}) => `De website ${host} bestaat niet of is niet te vinden. Controleer het adres en uw internet.`,
  'page-unreachable': ({host, reason}) => `De website ${host} geeft geen verbinding. Misschien staat de server uit. Probeer het later opnieuw.${reason ? ` (${reason})` : ''}`,
  'page-private': ({host}) => `De pagina verwijst naar ${host}. Dat is een adres binnen een eigen netwerk. Testpanel gaat daar niet heen als u het niet zelf noemt.`,
  'page-certificate': ({host, reason}) => `Het certificaat van ${host} klopt niet, dus de verbinding is niet veilig. Laat de beheerder dat herstellen. (${reason})`,
  'page-redirects': () => 'Dit adres stuurt steeds door naar een ander adres, zonder einde. Laat de beheerder dat herstellen.',
  'page-status': ({status}) => (status === 404 || status === 410 ? `Deze pagina bestaat niet (melding ${status}). Controleer het adres.` : status === 401 || status === 403 ? `Deze pagina mag Testpanel niet zien (melding ${status}). Misschien moet u eerst inloggen.` : Number(status) >= 500 ? `De server gaf een fout in plaats van de pagina (melding ${status}). Probeer het later opnieuw.` : `De server gaf geen pagina, maar melding ${status}. Controleer het adres.`),
  'page-not-html': ({type}) => `Op dit adres staat geen webpagina, maar een bestand van een andere soort (${type || 'onbekend'}). Sla het bestand op en controleer dat.`,
  'page-too-large': () => 'Deze pagina is te groot. Testpanel leest tot 25 MB. Maak de pagina kleiner.',
  'page-no-answer': ({seconds}) => `De server stuurde de pagina niet binnen ${seconds} seconden. Probeer het later opnieuw.`,
  'page-busy': ({seconds}) => `Deze pagina reageerde na ${seconds} seconden niet meer. Waarschijnlijk blijft een script op de pagina steeds bezig. Laat een ontwikkelaar daarnaar kijken.`,
  'page-crashed': () => 'De browser liep op deze pagina twee keer vast. De pagina is niet gecontroleerd. Laat een ontwikkelaar daarnaar kijken.',
  'page-incomplete': ({seconds}) => `De pagina was na ${seconds} seconden nog niet helemaal geladen. Testpanel controleerde wat er toen stond.`,
  'page-moves': ({to}) => `Deze pagina stuurt bezoekers zelf door naar ${to}. Testpanel bleef op deze pagina. Controleer het andere adres apart.`,
  'page-part-too-large': () => 'Een deel van deze pagina was te groot en is niet geladen. De rest is wel gecontroleerd.',
  'page-part-untested': ({part}) => `Een deel van de controle duurde op deze pagina te lang en is niet gedaan: ${part === 'own' ? 'de eigen controles van Testpanel' : part}.`,
  'page-rule-stopped': ({rules}) => `${rules === undefined ? 'Deze regel kon' : rules === 1 ? '1 regel kon' : `${rules} regels konden`} de pagina niet helemaal bekijken: ze is te groot of blijft steeds bezig. Maak de pagina kleiner, of controleer dit zelf.`,
  'page-asks-password': () => 'Deze pagina vraagt om een wachtwoord. Misschien bent u hier niet ingelogd. Kijk of dit de pagina is die u wilde controleren.',
  'login-elsewhere': ({host}) => `Deze pagina is van ${host}. Uw bestand bij --login is voor een ander adres. Testpanel bekeek de pagina zonder in te loggen.`,
  'record-damaged': () => 'Deze opname van een pagina is beschadigd. Maak een nieuwe met: testpanel gather',
  'record-version': () => 'Deze opname van een pagina is gemaakt met een andere versie van Testpanel. Maak een nieuwe met: testpanel gather',
  'login-step': loginStepNl,
  'login-lost': loginLostNl,
  'page-elsewhere': ({to}) => `Dit adres stuurt door naar ${to}. Dat hoort niet bij deze website. Controleer dat adres apart.`,
  'linked-from': ({from, more}) => `De link naar dit adres staat op: ${pagesIn(from, more)}.`,
  'workers-died': () => 'Elke computer die deze pagina bekeek, stopte ermee voordat hij klaar was. De pagina is niet gecontroleerd. Controleer haar apart, zonder --site.',
  'dead-link': ({status, from, more}) => `Op dit adres staat geen pagina (melding ${status}). ${from ? `Er is een link naar dit adres op: ${pagesIn(from, more)}. Verbeter die link of haal hem weg.` : 'Het adres staat in de sitemap van de website. Haal het daar weg.'}`,
  'robots-refuse': ({status}) => status ? `De server gaf robots.txt niet (melding ${status}). Daarin staat wat programma's mogen. Daarom is alleen deze pagina gecontroleerd. Laat de beheerder dat herstellen.` : 'De website vraagt Testpanel in robots.txt om weg te blijven. Daarom is alleen deze pagina gecontroleerd. Is het uw website? Zet dan in robots.txt: "User-agent: Testpanel" en op de volgende regel "Allow: /".',
  'no-model': () => 'Hiervoor is het taalmodel van Testpanel nodig. Dat is niet geladen. Installeer Testpanel opnieuw.',
  'level-not-asked': () => 'Geen van de gekozen regels gaat over begrijpelijke taal. Daarom is het leesniveau niet gemeten.',
  'level-crashed': ({reason}) => `Testpanel kon het leesniveau niet berekenen. Dat is een fout van Testpanel: ${reason}`,
  'too-short': ({words, sentences}) => `Deze tekst heeft ${words} ${Number(words) === 1 ? 'woord' : 'woorden'} in ${sentences} ${Number(sentences) === 1 ? 'zin' : 'zinnen'}. Dat is te weinig om iets over het leesniveau te zeggen. Testpanel doet dat vanaf 100 woorden en 5 zinnen.`
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

/** Addresses, one on a line, and how many there are besides. */
function pagesIn(from: string | number | undefined, more: string | number | undefined): string {
  return `${String(from).split('\n').join(', ')}${Number(more) > 0 ? ` en nog ${more} ${Number(more) === 1 ? 'andere pagina' : "andere pagina's"}` : ''}`
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
