// source: WCAG 2.2 technique F84 and failures found on Dutch municipal pages, own selection
// licence: EUPL-1.2
// date: 2026-11-22

const dutch = [
  'hier', 'klik', 'klik hier', 'klik dan hier', 'klikt u hier', 'klik op deze link', 'hier klikken', 'kijk hier', 'bekijk hier', 'lees hier', 'lees hier meer', 'lees hier verder',
  'druk hier', 'ga hier naartoe', 'via deze link', 'deze link', 'de link', 'link', 'linkje', 'deze pagina', 'de pagina', 'pagina', 'op deze pagina', 'deze website', 'de website',
  'onze website', 'website', 'webpagina', 'webversie', 'site', 'deze site', 'onze site', 'lees meer', 'lees verder', 'meer lezen', 'verder lezen', 'lees', 'meer', 'meer info',
  'meer informatie', 'voor meer informatie', 'informatie', 'info', 'meer weten', 'meer details', 'details', 'bekijk', 'bekijken', 'bekijk meer', 'toon meer', 'meer tonen',
  'download', 'downloaden', 'download hier', 'download document', 'download bestand', 'download pdf', 'download de pdf', 'download het document', 'download het bestand', 'download deze pdf', 'pdf', 'document', 'bestand', 'openen', 'open', 'ga verder', 'verder', 'ga naar',
  'ga naar website', 'ga naar de website', 'naar de website', 'naar website', 'ga naar pagina', 'ga naar de pagina', 'naar de pagina', 'bezoek website', 'bezoek de website',
  'bekijk website', 'bekijk pagina', 'deze', 'dit', 'daar', 'hieronder'
]
const english = [
  'here', 'click', 'click here', 'tap here', 'press here', 'see here', 'this link', 'this page', 'this website', 'page', 'more', 'read more', 'read', 'learn more', 'find out more',
  'more info', 'more information', 'more details', 'see more', 'view more', 'view', 'go', 'go to website', 'visit website', 'continue', 'continue reading', 'download here', 'download now', 'download file'
]
const vague = new Set([...dutch, ...english])

/** Does the name say nothing about where the link goes? What a page puts around it ("›", "(pdf, 2 MB)") is no help. */
export function isVague(name: string): boolean {
  const bare = name.toLowerCase().replace(/\((?:pdf|docx?|xlsx?|odt|\d)[^)]*\)|\(opent[^)]*\)|\((?:externe link|verwijst naar)[^)]*\)/g, ' ')
  return vague.has(bare.replace(/[^\p{L}\p{N}' -]+/gu, ' ').replace(/\s+/g, ' ').replace(/^[- ]+|[- ]+$/g, ''))
}

