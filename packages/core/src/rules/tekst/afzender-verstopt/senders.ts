import type {ParsedWord} from '@testpanel/dutch'

const senders = new Set('gemeente college afdeling team dienst ondergetekende burgemeester'.split(' '))

/** Whether the subject is the organisation that writes: "de gemeente", "het college van B en W"; not "een andere gemeente" or "de gemeente Leiden". */
export function isSender(words: readonly ParsedWord[], subject: ParsedWord): boolean {
  if (subject.upos !== 'NOUN' || !senders.has(subject.lemma.toLowerCase()) || /Number=Plur/.test(subject.feats)) return false
  const own = words.filter(({head}) => head === subject.id)
  const article = own.find(({deprel}) => deprel === 'det')
  if (!/^(?:de|het|onze|ons)$/i.test(article?.form ?? '') || own.some(({deprel, id}) => deprel === 'amod' && id < subject.id)) return false
  return !own.some(({upos, id}) => upos === 'PROPN' && id === subject.id + 1)
}
