import {parseArgs} from 'node:util'
import {readCorpus, type Corpus, type GoldSentence, type Sentence} from './corpus.ts'
import {evaluate} from './evaluate.ts'
import type {Example} from './example.ts'
import {makeExample} from './examples.ts'
import {fit, type Plan} from './fit.ts'
import type {Network, Sizes} from './network.ts'
import {lessons, type Lesson} from './teach.ts'
import {makeVocabulary, treebanks, type Vocabulary} from './vocabulary.ts'
import {writeModel} from './write-model.ts'

// Trains the model in ../model/nl.bin; TRAINING.md says how and why.
const here = import.meta.dirname
const {values: options} = parseArgs({options: {
  ud: {type: 'string', default: `${here}/../../../../shared/data/ud`},
  cache: {type: 'string', default: `${here}/../../../.cache/dutch`},
  out: {type: 'string', default: `${here}/../model/nl.bin`},
  name: {type: 'string', default: 'student'}, // of the network in the cache
  all: {type: 'boolean', default: false}, // the student learns from the held-out part too
  teachers: {type: 'string', default: '1'}, // 0: the converter teaches
  epochs: {type: 'string', default: '13'}, hidden: {type: 'string', default: '96'}, layers: {type: 'string', default: '3'}, embedding: {type: 'string', default: '64'},
  drop: {type: 'string', default: '0.17'}, least: {type: 'string', default: '12'} // how often a feature must occur
}})
const corpus = readCorpus(options.ud, `${options.cache}/frog`)
const seed = 7
const strong: Omit<Plan, 'name' | 'sizes' | 'seed'> = {drop: {form: 0.15, input: 0.3, layer: 0.3, head: 0.3}, epochs: 7, rate: 0.003, batch: 300}

const converted = convert(corpus)
const taught = teach(corpus, converted)
learnAll(corpus, converted, taught)

/** The converter, with what it makes of the sentences of 2017. */
interface Converted { readonly network: Network; readonly vocabulary: Vocabulary; readonly lessons: readonly Lesson[] }

/** What the sentences of 2017 are in the present conventions, by a network that sees how the annotation of 2017 and Frog's go with the present one. */
function convert({current, old}: Corpus): Converted {
  const plain = old.map(withoutOld)
  const vocabulary = withTags(makeVocabulary([...current, ...old], 3, true), current)
  const examples = [...current, ...current.filter(({old: parallel}) => parallel).map(withoutOld), ...plain].map((one) => makeExample(vocabulary, one, true))
  const network = fit({...strong, name: 'converter', sizes: teacherSizes(vocabulary), seed}, options.cache, () => [...examples], tell(vocabulary, true))
  return {network, vocabulary, lessons: lessons([network], vocabulary, old)}
}

/** What teachers, who see Frog's analysis, say of the open text; without teachers the converter, which can do it too. */
function teach({current, old, text}: Corpus, converted: Converted): Lesson[] {
  if (!Number(options.teachers)) return lessons([converted.network], converted.vocabulary, text)
  const plainCurrent = current.map(withoutOld), plainOld = old.map(withoutOld)
  const vocabulary = withTags(makeVocabulary([...plainCurrent, ...plainOld], 3, true), current)
  const examples = [...plainCurrent.map((one) => makeExample(vocabulary, one, true)), ...plainOld.map((one, at) => softExample(vocabulary, one, converted.lessons[at], true))]
  const networks = Array.from({length: Number(options.teachers)}, (_, at): Network =>
    fit({...strong, name: `teacher${at}`, sizes: teacherSizes(vocabulary), seed: seed + at + 1}, options.cache, () => [...examples], tell(vocabulary, true)))
  return lessons(networks, vocabulary, text)
}

/** The network that is shipped: it sees only words, and learns from gold, from the converted trees and from the teachers; in the end once more from gold alone. */
function learnAll({current: most, held, old, text}: Corpus, converted: Converted, taught: readonly Lesson[]): void {
  const current = options.all ? [...most, ...held.lassy, ...held.alpino] : most
  const vocabulary = withTags(makeVocabulary([...current, ...current, ...old, ...text], Number(options.least), false), most)
  const sizes: Sizes = {...teacherSizes(vocabulary), embedding: Number(options.embedding), hidden: Number(options.hidden), layers: Number(options.layers), hints: 0}
  const share = Number(options.drop)
  const gold = current.map((one) => makeExample(vocabulary, one, false))
  const examples = [
    ...gold, ...old.map((one, at) => softExample(vocabulary, one, converted.lessons[at], false)),
    ...text.map((one, at) => softExample(vocabulary, one, taught[at], false))
  ]
  const plan: Plan = {name: options.name, sizes, drop: {form: 0.1, input: share, layer: share, head: share}, seed, epochs: Number(options.epochs), rate: 0.003, batch: 300}
  fit(plan, options.cache, () => [...examples], tell(vocabulary, false))
  const last: Plan = {...plan, name: `${plan.name}-tuned`, from: plan.name, epochs: 4, rate: 0.001, drop: {form: 0.05, input: 0.2, layer: 0.2, head: 0.2}, seed: seed + 5}
  const network = fit(last, options.cache, () => [...gold], tell(vocabulary, false))
  writeModel(options.out, network, vocabulary, treebanks.lassy)
}

function teacherSizes(vocabulary: Vocabulary): Sizes {
  return {
    rows: vocabulary.rows.size + Object.keys(treebanks).length, embedding: 96, hidden: 96, layers: 3, arc: 96, label: 64,
    tags: vocabulary.tags.length, labels: vocabulary.labels.length, hints: 2
  }
}

/** The same features with only the tags and labels of present trees, so that all networks give chances of the same classes. */
function withTags(vocabulary: Vocabulary, current: readonly Sentence[]): Vocabulary {
  const {tags, labels} = makeVocabulary(current, 3, false)
  return {...vocabulary, tags, labels}
}

/** The same sentence, for a network that may not see its tree of 2017. */
function withoutOld<T extends Sentence>(sentence: T): T & {old: undefined} {
  return {...sentence, old: undefined}
}

function softExample(vocabulary: Vocabulary, sentence: Sentence, lesson: Lesson | undefined, hinted: boolean): Example {
  return {...makeExample(vocabulary, {...sentence, treebank: 'lassy'}, hinted), ...lesson}
}

function tell(vocabulary: Vocabulary, hinted: boolean): (network: Network, epoch: number, report: string) => void {
  return (network, epoch, report) => {
    console.log(report)
    if (epoch % 3) return
    const {held: {lassy, alpino}, dev} = corpus
    const measure = (name: string, sentences: readonly GoldSentence[]) => console.log(`  ${name}: ${evaluate(network, vocabulary, sentences.map(withoutOld), hinted)}`)
    measure('Alpino dev', dev)
    measure('held-out Lassy', lassy)
    measure('held-out Alpino', alpino)
  }
}
