import type {Problem, ProblemId} from '../model/document.ts'
import type {Language} from '../model/rule.ts'

type Words = (data: Problem['data']) => string

/** A problem in one or two sentences: what happened and what the user can do. */
export function problemWords({id, data}: Problem, lang: Language): string {
  return (lang === 'nl' ? nl : en)[id](data)
}

const nl: Readonly<Record<ProblemId, Words>> = {
  missing: () => 'Dit bestand bestaat niet. Controleer de naam en de map.',
  unreadable: () => 'Dit bestand mag niet gelezen worden. Vraag toegang tot het bestand.',
  empty: () => 'Dit bestand is leeg. Er is niets om te controleren.',
  'too-large': ({size, limit}) => `Dit bestand is te groot: ${size} MB. De grens is ${limit} MB. Splits het bestand.`,
  'unknown-format': ({extension}) => `Testpanel leest dit soort bestand niet${extension ? ` (${extension})` : ''}. Sla de tekst op als docx, odt, md, txt, html of eml.`,
  'not-what-it-says': ({expected, found}) => `De naam zegt dat dit ${expected} is, maar de inhoud is ${found}. Sla het bestand op in het juiste formaat.`,
  encrypted: () => 'Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en probeer het opnieuw.',
  damaged: ({reason}) => `Dit bestand is beschadigd. Open het in Word of LibreOffice en sla het opnieuw op.${reason ? ` (${reason})` : ''}`,
  hostile: ({reason}) => `Dit bestand is niet veilig om te lezen${reason ? `: ${reason}` : ''}. Vraag de afzender om een nieuw bestand.`,
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
  'part-skipped': ({name}) => `Niet gecontroleerd: ${name}. Controleer dit onderdeel apart.`,
  'sentence-cut': ({words}) => `Een zin van meer dan ${words} woorden is in stukken gecontroleerd.`,
  'tracked-changes': ({count}) => `In dit document ${count === 1 ? 'staat 1 bijgehouden wijziging' : `staan ${count} bijgehouden wijzigingen`}. Testpanel las de nieuwe tekst. Verwerk de wijzigingen voordat u de brief verstuurt.`,
  'comments-left': ({count}) => `In dit document ${count === 1 ? 'staat nog 1 opmerking' : `staan nog ${count} opmerkingen`}. Haal opmerkingen weg voordat u de brief verstuurt.`,
  'rule-crashed': ({rule, reason}) => `De regel ${rule} is misgegaan en is niet gecontroleerd. Meld dit bij de makers van Testpanel. (${reason})`,
  'fact-missing': ({rule}) => `De regel ${rule} kon niet worden gecontroleerd: daarvoor ontbreken gegevens.`,
  'other-language': ({lang}) => `Deze tekst is niet in het Nederlands (${lang}). De taalregels zijn niet gebruikt.`,
  'unknown-rule': ({rule}) => `De regel ${rule} bestaat niet. Kijk met "testpanel rules" welke regels er zijn.`,
  'ignore-expired': ({rule, until, owner}) => `De uitzondering voor ${rule} gold tot en met ${until}. Vraag ${owner} of die nog nodig is.`,
  'ignore-unused': ({rule}) => `De uitzondering voor ${rule} is niet meer nodig. Haal haar weg.`,
  'ignore-without-reason': ({rules}) => `Een opmerking "testpanel negeer"${rules ? ` voor ${rules}` : ''} heeft geen reden en telt niet. Schrijf na een dubbele punt waarom.`,
  'not-measured': () => 'Deze versie van Testpanel meet nog geen leesniveau. Leg de tekst ook voor aan lezers.'
}

const en: Readonly<Record<ProblemId, Words>> = {
  missing: () => 'This file does not exist. Check the name and the folder.',
  unreadable: () => 'This file may not be read. Ask for access to it.',
  empty: () => 'This file is empty. There is nothing to check.',
  'too-large': ({size, limit}) => `This file is too large: ${size} MB. The limit is ${limit} MB. Split the file.`,
  'unknown-format': ({extension}) => `Testpanel does not read this kind of file${extension ? ` (${extension})` : ''}. Save the text as docx, odt, md, txt, html or eml.`,
  'not-what-it-says': ({expected, found}) => `The name says this is ${expected}, but the content is ${found}. Save the file in the right format.`,
  encrypted: () => 'This file is protected with a password. Remove the protection and try again.',
  damaged: ({reason}) => `This file is damaged. Open it in Word or LibreOffice and save it again.${reason ? ` (${reason})` : ''}`,
  hostile: ({reason}) => `This file is not safe to read${reason ? `: ${reason}` : ''}. Ask the sender for a new file.`,
  'too-slow': ({seconds}) => `The check took more than ${seconds} seconds and was stopped. Split the file.`,
  'too-much-memory': () => 'The check needed too much memory and was stopped. Split the file.',
  crashed: ({reason}) => `The check of this file went wrong. Please tell the makers of Testpanel. (${reason})`,
  'no-documents': ({formats}) => `There are no files here that Testpanel reads. Testpanel reads ${formats}.`,
  'needs-libreoffice': ({extension}) => `A ${extension} file needs LibreOffice. Install LibreOffice, or save the letter as docx.`,
  'conversion-failed': ({reason}) => `LibreOffice could not convert this file. Save the letter as docx yourself.${reason ? ` (${reason})` : ''}`,
  'no-pdf-yet': () => 'This version of Testpanel does not read PDF yet. Check the file that the PDF was made from.',
  'no-web-yet': () => 'This version of Testpanel does not fetch pages from the internet yet. Save the page as an html file.',
  converted: ({extension}) => `This ${extension} file was converted with LibreOffice first. The language was checked; the layout may differ.`,
  'encoding-guessed': ({encoding}) => `The file does not say how its letters are stored. Testpanel read it as ${encoding}.`,
  'invalid-characters': ({count}) => `${count} ${count === 1 ? 'character' : 'characters'} could not be read. Save the file again as UTF-8.`,
  'no-text': () => 'There is no text in this file. Is the letter a picture or a scan? Then Testpanel cannot read it.',
  'part-skipped': ({name}) => `Not checked: ${name}. Check this part on its own.`,
  'sentence-cut': ({words}) => `A sentence of more than ${words} words was checked in pieces.`,
  'tracked-changes': ({count}) => `This document has ${count} tracked ${count === 1 ? 'change' : 'changes'}. Testpanel read the new text. Accept or reject the changes before you send the letter.`,
  'comments-left': ({count}) => `This document still has ${count} ${count === 1 ? 'comment' : 'comments'}. Remove comments before you send the letter.`,
  'rule-crashed': ({rule, reason}) => `The rule ${rule} went wrong and was not checked. Please tell the makers of Testpanel. (${reason})`,
  'fact-missing': ({rule}) => `The rule ${rule} could not be checked: the facts it needs are missing.`,
  'other-language': ({lang}) => `This text is not in Dutch (${lang}). The language rules were not used.`,
  'unknown-rule': ({rule}) => `There is no rule ${rule}. See "testpanel rules" for the rules there are.`,
  'ignore-expired': ({rule, until, owner}) => `The exception for ${rule} ran until ${until}. Ask ${owner} whether it is still needed.`,
  'ignore-unused': ({rule}) => `The exception for ${rule} is no longer needed. Remove it.`,
  'ignore-without-reason': ({rules}) => `A comment "testpanel negeer"${rules ? ` for ${rules}` : ''} has no reason and does not count. Write why after a colon.`,
  'not-measured': () => 'This version of Testpanel does not measure the reading level yet. Have readers read the text too.'
}
