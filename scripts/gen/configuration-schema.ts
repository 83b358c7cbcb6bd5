import type {Option, Rule} from '../../packages/core/src/model/rule.ts'
import {levels} from '../../packages/core/src/model/finding.ts'
import {presets} from '../../packages/core/src/settings.ts'

/** JSON Schema of `testpanel.json`, so that an editor helps to write it. */
export function configurationSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'testpanel.json',
    description: 'Instellingen van Testpanel. Gemaakt door "pnpm gen".',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      preset: {description: 'De set regels, of meer sets samen. Zonder keuze kiest het soort bestand.', anyOf: [{enum: Object.keys(presets)}, {type: 'array', items: {enum: Object.keys(presets)}, minItems: 1}]},
      lang: {description: 'De taal van de meldingen.', enum: ['nl', 'en']},
      failOn: {description: 'Vanaf welk niveau de controle als mislukt geldt (uitkomst 1).', enum: ['error', 'warning', 'never']},
      rules: {description: 'Per regel: false (uit), true (aan), een niveau, of instellingen.', type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))},
      words: {
        description: 'Woorden waarover uw organisatie heeft beslist.', type: 'object', additionalProperties: false,
        properties: {
          prefer: {description: 'Woord dat u niet wilt, met het woord dat u wel wilt.', type: 'object', additionalProperties: {type: 'string', minLength: 1}},
          allow: {description: 'Woorden die altijd mogen.', type: 'array', items: {type: 'string'}},
          forbid: {description: 'Woorden die niet mogen.', type: 'array', items: {type: 'string'}}
        }
      },
      houseStyle: {
        description: 'Keuzes van uw organisatie. Wat u niet invult, wordt niet gecontroleerd.', type: 'object', additionalProperties: false,
        properties: {
          address: {description: 'Hoe u de lezer aanspreekt.', enum: ['u', 'je']},
          numbers: {description: 'Hoe u getallen tot en met twintig schrijft.', enum: ['cijfers', 'woorden']},
          sender: {description: 'Hoe u uzelf noemt.', enum: ['wij', 'de gemeente']}
        }
      },
      ignore: {description: 'Gevonden punten die u met een reden laat staan.', type: 'array', items: ignoreSchema(rules)},
      exclude: {description: 'Bestanden die nooit gecontroleerd worden (globs).', type: 'array', items: {type: 'string'}}
    }
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function ruleSchema({title, options}: Rule): object {
  const properties = Object.fromEntries(Object.entries(options).map(([name, fallback]) => [name, optionSchema(fallback)]))
  return {
    description: title.nl,
    oneOf: [{type: 'boolean'}, {enum: levels}, {type: 'object', additionalProperties: false, properties: {level: {enum: levels}, ...properties}}]
  }
}

function optionSchema(fallback: Option): object {
  return typeof fallback === 'object' ? {type: 'array', items: {type: 'string'}, default: fallback} : {type: typeof fallback, default: fallback}
}

function ignoreSchema(rules: readonly Rule[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'reason', 'owner', 'until'],
    properties: {
      rule: {description: 'De regel.', enum: rules.map(({id}) => id)},
      quote: {description: 'Woorden die in het gevonden punt staan.', type: 'string'},
      fingerprint: {description: 'Het kenmerk van precies één gevonden punt.', type: 'string'},
      path: {description: 'Het bestand; * staat voor alle tekens in een naam, ** ook voor mappen.', type: 'string'},
      reason: {description: 'Waarom dit mag blijven staan.', type: 'string', minLength: 1},
      owner: {description: 'Wie dit heeft besloten.', type: 'string', minLength: 1},
      until: {description: 'Tot en met welke dag dit geldt, zoals 2027-01-31.', type: 'string', format: 'date'}
    }
  }
}
