import {isWorse, type Baseline, type FileMarks, type Kind, type Mark} from './baseline.ts'

/** What a baseline knows of the templates of a site, whatever page each was found on. */
export class KnownTemplates {
  readonly #kinds = new Map<string, Kind>()

  constructor({files}: Pick<Baseline, 'files'>) {
    for (const rules of files.values()) {
      for (const [ruleId, marks] of rules) for (const mark of marks.values()) this.#add(ruleId, mark)
    }
  }

  /** How serious what a rule found in a template was at most; undefined when it is not in the baseline. */
  kindOf(ruleId: string, template: string): Kind | undefined {
    return this.#kinds.get(`${ruleId} ${template}`)
  }

  #add(ruleId: string, {kind, templates = []}: Mark): void {
    for (const template of templates) {
      const before = this.kindOf(ruleId, template)
      if (before === undefined || isWorse(kind, before)) this.#kinds.set(`${ruleId} ${template}`, kind)
    }
  }
}

/** Of a page in the baseline all findings were counted: one more of a template is new there, unless the baseline told of the template's many pages. */
export function isCounted(marks: FileMarks | undefined, ruleId: string, template: string): boolean {
  return [...(marks?.get(ruleId)?.values() ?? [])].some(({templates = [], pages}) => pages === undefined && templates.includes(template))
}
