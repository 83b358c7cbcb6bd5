/** A rule that works from the first minute: it finds one word, until its writer makes it find something better. */
export function ruleTemplate(id: string): string {
  return `import {rule} from '../../../model/rule.ts'

interface Gevonden {
  readonly woord: string
}

/** One sentence: what this rule finds, and where the idea comes from. */
export default rule({
  id: '${id}',
  title: {nl: '${title(id)}', en: '${title(id)}'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1'],
  presets: [],
  options: {},
  messages: {
    nl: {gevonden: ({woord}: Gevonden) => ({what: \`Hier staat "\${woord}".\`, why: 'Waarom is dat lastig voor de lezer?', todo: 'Wat kan de schrijver doen?'})},
    en: {gevonden: ({woord}) => ({what: \`It says "\${woord}" here.\`, why: 'Why is that hard for the reader?', todo: 'What can the writer do?'})}
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    for (const {words} of text.sentences) {
      for (const {at, text: woord, lower} of words) if (lower === 'voorbeeldwoord') report('gevonden', at, {woord})
    }
  }
})
`
}

/** A rule that is a list of words. */
export function wordRuleTemplate(id: string): string {
  return `import {wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/** One sentence: what words these are, and where the list comes from. */
export default wordList({
  id: '${id}',
  title: {nl: '${title(id)}', en: '${title(id)}'},
  level: 'advice',
  basis: ['B1'],
  presets: [],
  words,
  messages: {
    nl: ({word, better}) => ({what: \`Hier staat "\${word}".\`, why: 'Waarom is dat lastig voor de lezer?', todo: better ? \`Schrijf liever: \${better}.\` : 'Wat kan de schrijver doen?'}),
    en: ({word, better}) => ({what: \`It says "\${word}" here.\`, why: 'Why is that hard for the reader?', todo: better ? \`Rather write: \${better}.\` : 'What can the writer do?'})
  }
})
`
}

/** The page: its examples are the tests. */
export function pageTemplate(id: string): string {
  return `# ${title(id)}

Wat vindt deze regel? Schrijf één of twee zinnen.

## Waarom

Waarom is dit lastig voor de lezer?

## Wat kunt u doen

- Wat kan de schrijver doen?

## Voorbeelden

\`\`\`fout
Dit is een voorbeeldwoord.
\`\`\`

\`\`\`goed
Dit is een voorbeeld.
\`\`\`

## Wanneer niet

- Wanneer is dit geen probleem?
`
}

export function wordsTemplate(date: string): string {
  return `# source: own list
# licence: EUPL-1.2
# date: ${date}
forms\talternatives\tsafe\texcept\tnote
voorbeeldwoord\tvoorbeeld\tno\t\t
`
}

function title(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
