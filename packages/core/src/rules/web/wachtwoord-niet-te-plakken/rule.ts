import {engineRule} from '../engine-rule.ts'

/** Password fields that block a password manager. */
export default engineRule({id: 'wachtwoord-niet-te-plakken', title: {nl: 'Wachtwoord niet te plakken', en: 'Password can\'t be pasted'}})
