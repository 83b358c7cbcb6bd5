import {engineRule} from '../engine-rule.ts'

/** Areas that can only be scrolled with a mouse. */
export default engineRule({id: 'schuifgebied-zonder-toetsenbord', title: {nl: 'Schuifgebied zonder toetsenbord', en: 'Scrolling out of the keyboard\'s reach'}})
