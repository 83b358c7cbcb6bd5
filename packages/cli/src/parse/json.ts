import {problemEntry} from '@testpanel/core/report'
import {TextMeasures, textLevel, type Measures, type ParsedSentence} from '@testpanel/dutch'
import {version} from '../version.ts'
import type {Writer, WriterOptions} from './writers.ts'

/** JSON, a sentence on each line; what holds for the text as a whole comes after the sentences. */
export function jsonWriter({path, lang}: Pick<WriterOptions, 'path' | 'lang'>): Writer {
  const text = new TextMeasures()
  let isFirst = true
  return {
    begin: () => `{"version":1,"tool":${JSON.stringify({name: 'testpanel', version})},"path":${JSON.stringify(path)},"sentences":[`,
    sentence({sentence}) {
      if (sentence.words.length === 0) return ''
      const line = JSON.stringify({...sentenceEntry(sentence), measures: measuresEntry(text.add(sentence.words))})
      const written = `${isFirst ? '' : ','}\n${line}`
      isFirst = false
      return written
    },
    end(problems) {
      const {measures} = text
      const rest = {measures: measuresEntry(measures), level: levelEntry(measures), problems: problems.map((problem) => problemEntry(problem, lang))}
      return `\n],${JSON.stringify(rest).slice(1)}\n`
    }
  }
}

function sentenceEntry({text, start, end, words}: ParsedSentence): object {
  return {text, start, end, words: words.map(({id, form, lemma, upos, feats, head, deprel, start, end, particle}) => ({id, form, lemma, upos, feats, head, deprel, start, end, ...particle !== undefined && {particle}}))}
}

/** Numbers with four decimals; where there is none, null with the reason beside it. */
function measuresEntry(measures: Measures): object {
  return Object.fromEntries(Object.entries(measures).map(([name, one]: [string, Measures[keyof Measures]]) => {
    if (typeof one === 'number') return [name, one]
    return [name, one.value === undefined ? {value: null, reason: one.reason} : {value: Math.round(one.value * 1e4) / 1e4}]
  }))
}

function levelEntry(measures: Measures): object {
  const {value, reason} = textLevel(measures)
  return value ? {lint: value.level, trouble: value.trouble} : {lint: null, reason}
}
