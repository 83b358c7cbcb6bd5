import {lemma} from '../src/lemma/lemma.ts'
import {readGold} from './lemma-gold.ts'

/** Scores lemmas against gold CoNLL-U with gold tags and features. usage: node tables/score-lemma.ts FILE [--errors] */
const [file = '', errors] = process.argv.slice(2)
const words = readGold(file)
const bare = (text: string) => text.replaceAll('_', '')
const counts = {asWritten: 0, bare: 0, bareLower: 0, bareParticle: 0, bareParticleLower: 0, linked: 0, linkedLower: 0}
const wrong = new Map<string, number>()
for (const word of words) {
  const alone = lemma(word.form, word.upos, word.feats), whole = lemma(word.form, word.upos, word.feats, word.particle)
  if (alone === word.gold) counts.asWritten++
  if (alone === bare(word.gold)) counts.bare++
  if (alone.toLowerCase() === bare(word.gold).toLowerCase()) counts.bareLower++
  if (whole === bare(word.gold)) counts.bareParticle++
  if (whole.toLowerCase() === bare(word.gold).toLowerCase()) counts.bareParticleLower++
  const same = alone === word.wanted
  if (same) counts.linked++
  if (alone.toLowerCase() === word.wanted.toLowerCase()) counts.linkedLower++
  if (!same) {
    const key = `${word.upos} ${word.feats}\t${word.form}\t${alone}\t${word.wanted}`
    wrong.set(key, (wrong.get(key) ?? 0) + 1)
  }
}
console.log(JSON.stringify({words: words.length, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, +(100 * count / words.length).toFixed(2)]))}))
if (errors) for (const [key, count] of [...wrong].sort((a, b) => b[1] - a[1])) console.log(count, key)
