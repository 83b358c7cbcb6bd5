import {engineRule} from '../engine-rule.ts'

/** Sound that begins by itself and can't be stopped. */
export default engineRule({id: 'geluid-speelt-vanzelf', title: {nl: 'Geluid speelt vanzelf', en: 'Audio plays by itself'}})
