import type {ReportWords} from './nl.ts'
import {longDate} from './date.ts'

/** The words of the reports in English. */
export const en: ReportWords = {
  levels: {error: 'error', warning: 'warning', advice: 'advice', unsure: 'check yourself'},
  counts: {
    error: (n) => (n === 1 ? '1 error' : `${n} errors`),
    warning: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    advice: (n) => (n === 1 ? '1 piece of advice' : `${n} pieces of advice`),
    unsure: (n) => (n === 1 ? '1 point to check yourself' : `${n} points to check yourself`)
  },
  line: (line, column) => `line ${line}, column ${column}`,
  paragraph: (n) => `paragraph ${n}`,
  parts: {header: 'page header', footer: 'page footer', footnotes: 'footnotes', endnotes: 'endnotes'},
  inPart: (paragraph, part) => `${paragraph} of the ${part}`,
  whole: 'whole text',
  why: 'Why:',
  todo: 'What you can do:',
  better: 'You can write:',
  remark: 'Note:',
  unread: 'Not checked:',
  summary: 'Summary',
  level: 'Can the text be understood?',
  leaveOut: '(leave out)',
  onlyFile: 'this file',
  files: (n) => (n === 1 ? '1 file' : `${n} files`),
  found: (findings, isNew, files) => `Testpanel found ${points(findings, isNew)} in ${files}.`,
  foundOnSite: (findings, isNew, pages, files) =>
    `Testpanel found ${points(findings, isNew)} on ${pages === 1 ? '1 page' : `${pages} pages`}${files === 0 ? '' : files === 1 ? ' and in 1 file' : ` and in ${files} files`}.`,
  onMorePages: 'On more pages',
  shared: (findings, places) =>
    `${findings === 1 ? '1 point stands' : `${findings} points stand`} on more than 1 page, ${places} times together. The cause is often in a template of your site. Mend it there, and it is gone everywhere.`,
  onPages: (pages, all) => `On ${pages} of the ${all} pages`,
  pagesWithIt: (pages) => `This stands on ${pages} pages.`,
  areas: {header: 'at the top of the page', nav: 'in a menu', main: 'in the text', aside: 'beside the text', footer: 'at the bottom of the page', dialog: 'in a window'},
  placesTogether: (places) => `${places} places together.`,
  forInstance: 'For instance:',
  element: 'Place on the page:',
  alsoHere: (points) => `On this page ${points === 1 ? 'stands 1 more point that is' : `stand ${points} more points that are`} found on more pages.`,
  toldAt: (page) => `This point is told at ${page}, because it is found on more pages.`,
  noFiles: 'There were no files to check.',
  nothingChecked: (files, only) => `Testpanel could not check ${files === 1 ? only : files === 2 ? 'either file' : `any of the ${files} files`}.`,
  alsoUnread: (files) => `${files === 1 ? '1 file was' : `${files} files were`} not or not completely checked:`,
  andMore: (n) => `and ${n} more`,
  suppressed: (n) => `${n === 1 ? '1 point was' : `${n} points were`} left out, because someone gave a reason for it.`,
  checkYourself: 'Check yourself:',
  baseline: (date, known, mended) => `This is new since the baseline of ${longDate(date, 'en')}. ${known === 1 ? '1 point was' : `${known} points were`} there already. ${mended === 1 ? '1 point was' : `${mended} points were`} mended.`,
  allKnown: (date, known, mended) => `There is nothing new since the baseline of ${longDate(date, 'en')}. ${known === 1 ? '1 point was' : `${known} points were`} there already. ${mended === 1 ? '1 point was' : `${mended} points were`} mended.`,
  shortened: (left) => `This report was shortened. ${left === 1 ? '1 point is' : `${left} points are`} left out. The report made with "--format html" has everything.`,
  unsureMeans: 'Check yourself: Testpanel is not sure that this is hard to read. You decide.',
  limits: 'Testpanel does not see everything. It does not see whether what you explain is right and complete. Of the requirements for accessibility a program sees about half.',
  explain: (rule) => `More about a point? Type: testpanel explain ${rule} (in Dutch)`,
  columns: {pages: 'Pages', firstPage: 'For instance on', place: 'Place', level: 'Kind', rule: 'Point', text: 'Text', what: 'What is the matter?', count: 'Number'},
  explanation: 'Why, and what can you do?'
}

function points(n: number, isNew: boolean): string {
  return `${n === 0 ? 'no' : n} ${isNew ? 'new ' : ''}${n === 1 ? 'point' : 'points'}`
}
