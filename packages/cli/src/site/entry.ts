import type {Problem} from '@testpanel/core'
import {passedOverEntry, problemEntry, uncheckedEntry, type FileEntry} from '@testpanel/core/report'
import type {Linked} from '@testpanel/web/site'
import {failure} from '../files/open.ts'
import type {Ready} from '../pool/protocol.ts'

/** The entry of a page or letter of a site; without one of its own, every rule that should have judged it is untested. */
export function entryFor(url: string, result: FileEntry | Problem, {active, lang}: Ready): FileEntry {
  return 'outcomes' in result ? result : uncheckedEntry(url, 'html', active['html'] ?? [], result, lang)
}

/** A PDF that pages of the site link to. */
export function pdfEntry(url: string, {lang}: Ready): FileEntry {
  return passedOverEntry(url, 'pdf', failure('no-pdf-yet'), lang)
}

/** The entry with the pages that link to it, when there is something the matter with the address itself. */
export function withLinks(entry: FileEntry, {pages, count}: Linked, {lang}: Ready): FileEntry {
  const from = {from: pages.join('\n'), more: count - pages.length}
  const dead = entry.problems.find(({id}) => id === 'dead-link')
  if (dead) return {...entry, problems: [problemEntry({...dead, data: {...dead.data, ...from}}, lang)]}
  const isAmiss = entry.problems.some(({id, fatal}) => fatal || id === 'no-pdf-yet')
  return isAmiss && count > 0 ? {...entry, problems: [...entry.problems, problemEntry({id: 'linked-from', data: from, fatal: false}, lang)]} : entry
}
