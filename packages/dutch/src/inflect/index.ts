export {adjectiveForm, adjectiveSlots, type AdjectiveSlot} from './adjectives.ts'
export {isPlural, pluralOf} from './nouns.ts'
export {joined, readVerb, type Verb} from './read-verb.ts'
export {verbSlots, type VerbForms, type VerbSlot} from './verbs.ts'
