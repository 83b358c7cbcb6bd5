import type {ProblemId} from '../../model/document.ts'
import {loginLostEn, loginStepEn} from './login.en.ts'
import type {ProblemText} from './problems.nl.ts'

/** What each problem says in English. */
export const problemsEn: Readonly<Record<ProblemId, ProblemText>> = {
  missing: () => 'This file does not exist. Check the name and the folder.',
  unreadable: () => 'This file may not be read. Ask for access to it.',
  empty: () => 'This file is empty. There is nothing to check.',
  'too-large': ({size, limit}) => `This file is too large: ${size} MB. The limit is ${limit} MB. Split the file.`,
  'unknown-format': ({extension}) => `Testpanel does not read this kind of file${extension ? ` (${extension})` : ''}. Save the text as docx, odt, md, txt, html or eml.`,
  'not-what-it-says': ({expected, found}) => `The name says this is ${named(kinds, expected, `a ${expected} file`)}, but the content is ${named(kinds, found, 'something else')}. Save the file in the right format.`,
  encrypted: () => 'This file is protected with a password. Remove the protection and try again.',
  damaged: ({reason}) => `This file is damaged. ${named(damages, reason, '')} Open it in Word or LibreOffice and save it again.`.replace('  ', ' '),
  hostile: ({reason}) => `This file is not safe to read: ${named(dangers, reason, 'it is put together in a strange way')}. Ask the sender for a new file.`,
  'too-slow': ({seconds}) => `The check took more than ${seconds} seconds and was stopped. Split the file.`,
  'out-of-time': ({seconds}) => `There was no time left for this: Testpanel was given ${seconds} seconds. Give it more with --time-budget.`,
  'too-much-memory': () => 'The check needed too much memory and was stopped. Split the file.',
  crashed: ({reason}) => `The check of this file went wrong. Please tell the makers of Testpanel. (${reason})`,
  'no-documents': ({formats}) => `There are no files here that Testpanel reads. Testpanel reads ${formats}.`,
  'needs-libreoffice': ({extension}) => `A ${extension} file needs LibreOffice. Install LibreOffice, or save the letter as docx.`,
  'conversion-failed': ({reason}) => `LibreOffice could not convert this file. Save the letter as docx yourself.${reason ? ` (${reason})` : ''}`,
  'no-pdf-yet': () => 'This version of Testpanel does not read PDF yet. Check the file that the PDF was made from.',
  converted: ({extension}) => `This ${extension} file was converted with LibreOffice first. The language was checked; the layout may differ.`,
  'encoding-guessed': ({encoding}) => `The file does not say how its letters are stored. Testpanel read it as ${encoding}.`,
  'invalid-characters': ({count}) => `${count} ${count === 1 ? 'character' : 'characters'} could not be read. Save the file again as UTF-8.`,
  'no-text': () => 'There is no text in this file. Is the letter a picture or a scan? Then Testpanel cannot read it.',
  'part-skipped': ({name, part}) => `A part was not checked: ${name ?? part}. Check this part on its own.`,
  'findings-cut': ({most, each}) => `There are more than ${most} findings. So of each rule at most ${each} are shown. Solve those first and check the file again.`,
  'sentence-cut': ({words}) => `A sentence of more than ${words} words was checked in pieces.`,
  'tracked-changes': ({count}) => `This document has ${count} tracked ${count === 1 ? 'change' : 'changes'}. Testpanel read the new text. Accept or reject the changes before you send the letter.`,
  'comments-left': ({count}) => `This document still has ${count} ${count === 1 ? 'comment' : 'comments'}. Remove comments before you send the letter.`,
  'rule-crashed': ({rule, reason}) => `The rule ${rule} went wrong and was not checked. Please tell the makers of Testpanel. (${reason})`,
  'other-language': ({lang}) => `This text is not in Dutch (${lang}). The language rules were not used.`,
  'unknown-rule': ({rule}) => `There is no rule ${rule}. See "testpanel rules" for the rules there are.`,
  'ignore-expired': ({rule, until, owner}) => `The exception for ${rule} ran until ${until}. Ask ${owner} whether it is still needed.`,
  'ignore-without-reason': ({rules}) => `A comment "testpanel negeer"${rules ? ` for ${rules}` : ''} has no reason and does not count. Write why after a colon.`,
  'no-english': () => 'There is English in this. The part of Testpanel that reads English was not loaded.',
  'no-page': () => 'This rule looks at a web page. The part of Testpanel that does so was not loaded.',
  'needs-browser': ({rules}) => `${rules === undefined ? 'This rule needs' : rules === 1 ? '1 rule needs' : `${rules} rules need`} a browser, and there was none. So Testpanel did not see what the page looks like and what scripts do. Do you want that too? Add --browser to the command.`,
  'no-browser': ({path}) => path ? `There is no browser at ${path} that Testpanel can start. Check the path after --browser-path.` : 'This page takes a browser. Testpanel found no Chromium or Chrome on this computer. Install one, or say with --browser-path where your browser is.',
  'browser-failed': ({reason}) => `The browser did not start or kept stopping. See if you can open it yourself and try again. (${reason})`,
  'browser-sandbox': () => 'The browser can not turn its sandbox on: this system does not allow it. Without it Testpanel opens no pages. Ask your administrator to allow "user namespaces" for this user. A container often forbids them. Start it with the seccomp profile for Chrome then, or work as root there.',
  'page-address': () => 'This is no address of a web page. An address starts with https:// and then the name of the website.',
  'page-unknown-host': ({host}) => `The website ${host} does not exist or can not be found. Check the address and your internet connection.`,
  'page-unreachable': ({host, reason}) => `The website ${host} does not connect. Its server may be off. Try again later.${reason ? ` (${reason})` : ''}`,
  'page-private': ({host}) => `The page leads to ${host}. That is an address within a private network. Testpanel does not go there unless you name it yourself.`,
  'page-certificate': ({host, reason}) => `The certificate of ${host} is not right, so the connection is not safe. Have the administrator mend it. (${reason})`,
  'page-redirects': () => 'This address keeps sending to another address, without end. Have the administrator mend it.',
  'page-status': ({status}) => (status === 404 || status === 410 ? `This page does not exist (status ${status}). Check the address.` : status === 401 || status === 403 ? `Testpanel may not see this page (status ${status}). You may have to log in first.` : Number(status) >= 500 ? `The server gave an error instead of the page (status ${status}). Try again later.` : `The server gave no page but status ${status}. Check the address.`),
  'page-not-html': ({type}) => `There is no web page at this address, but a file of another kind (${type || 'unknown'}). Save the file and check that.`,
  'page-too-large': () => 'This page is too large. Testpanel reads up to 25 MB. Make the page smaller.',
  'page-no-answer': ({seconds}) => `The server did not send the page within ${seconds} seconds. Try again later.`,
  'page-busy': ({seconds}) => `After ${seconds} seconds this page no longer answered. A script on it probably never stops. Have a developer look at it.`,
  'page-crashed': () => 'The browser crashed twice on this page. The page was not checked. Have a developer look at it.',
  'page-incomplete': ({seconds}) => `The page was not fully loaded after ${seconds} seconds. Testpanel checked what was there by then.`,
  'page-moves': ({to}) => `This page sends its visitors on to ${to}. Testpanel stayed on this page. Check the other address separately.`,
  'page-part-too-large': () => 'A part of this page was too large and was not loaded. The rest was checked.',
  'page-part-untested': ({part}) => `A part of the check took too long on this page and was not done: ${part === 'own' ? 'Testpanel\'s own checks' : part}.`,
  'page-rule-stopped': ({rules}) => `${rules === undefined ? 'This rule' : rules === 1 ? '1 rule' : `${rules} rules`} could not look at all of the page: it is too large or keeps being busy. Make the page smaller, or check this yourself.`,
  'page-asks-password': () => 'This page asks for a password. You may not be logged in here. See whether this is the page that you meant to check.',
  'login-elsewhere': ({host}) => `This page is of ${host}. Your file for --login is for another address. Testpanel looked at the page without logging in.`,
  'record-damaged': () => 'This record of a page is damaged. Make a new one with: testpanel gather',
  'record-version': () => 'This record of a page was made with another version of Testpanel. Make a new one with: testpanel gather',
  'login-step': loginStepEn,
  'login-lost': loginLostEn,
  'page-elsewhere': ({to}) => `This address sends on to ${to}. That does not belong to this website. Check that address separately.`,
  'linked-from': ({from, more}) => `The link to this address is on: ${pagesIn(from, more)}.`,
  'workers-died': () => 'Every computer that looked at this page stopped before it was ready. The page was not checked. Check it by itself, without --site.',
  'dead-link': ({status, from, more}) => `There is no page at this address (status ${status}). ${from ? `There is a link to it on: ${pagesIn(from, more)}. Mend that link or take it away.` : 'The address is in the sitemap of the website. Take it out there.'}`,
  'robots-refuse': ({status}) => status ? `The server did not give robots.txt (status ${status}), which says what programs may do. So this page alone was checked. Have the administrator mend that.` : 'The website asks Testpanel in robots.txt to stay away. So this page alone was checked. Is it your website? Then put in robots.txt: "User-agent: Testpanel" and on the next line "Allow: /".',
  'no-model': () => 'This takes the language model of Testpanel, which was not loaded. Install Testpanel again.',
  'level-not-asked': () => 'None of the rules chosen is about plain language, so the reading level was not measured.',
  'level-crashed': ({reason}) => `Testpanel could not work out the reading level. That is a mistake of Testpanel: ${reason}`,
  'too-short': ({words, sentences}) => `This text has ${words} ${Number(words) === 1 ? 'word' : 'words'} in ${sentences} ${Number(sentences) === 1 ? 'sentence' : 'sentences'}. That is too little to say anything about the reading level. Testpanel does so from 100 words and 5 sentences.`
}

/** Addresses, one on a line, and how many there are besides. */
function pagesIn(from: string | number | undefined, more: string | number | undefined): string {
  return `${String(from).split('\n').join(', ')}${Number(more) > 0 ? ` and ${more} more ${Number(more) === 1 ? 'page' : 'pages'}` : ''}`
}

const dangers: Readonly<Record<string, string>> = {
  ratio: 'it becomes much too large when it is opened',
  'lying-size': 'it is larger than it says',
  'document-type': 'it holds commands that do not belong in a text',
  path: 'it wants to write outside its folder',
  depth: 'it is too complicated',
  elements: 'it is too complicated',
  parts: 'it has too many parts',
  entries: 'it has too many parts',
  markup: 'it is too complicated'
}

const damages: Readonly<Record<string, string>> = {
  truncated: 'The end is missing.',
  'missing-part': 'A part is missing.',
  'no-body': 'The text is missing.'
}

const kinds: Readonly<Record<string, string>> = {
  docx: 'a Word document', docm: 'a Word document', doc: 'an old Word document', rtf: 'an RTF document', odt: 'a LibreOffice document', pdf: 'a PDF',
  html: 'a web page', md: 'a text in Markdown', txt: 'plain text', eml: 'an e-mail', msg: 'an e-mail of Outlook', xlsx: 'an Excel file', ods: 'a spreadsheet',
  pptx: 'a presentation', odp: 'a presentation', zip: 'a zip file', epub: 'an e-book', png: 'a picture', jpeg: 'a picture', gif: 'a picture', office: 'an old Office file', unknown: 'something else'
}

function named(names: Readonly<Record<string, string>>, key: string | number | undefined, fallback: string): string {
  return names[String(key)] ?? fallback
}
