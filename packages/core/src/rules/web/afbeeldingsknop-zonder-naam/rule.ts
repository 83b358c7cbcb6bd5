import {engineRule} from '../engine-rule.ts'

/** Buttons that are an image and say nothing to who does not see it. */
export default engineRule({id: 'afbeeldingsknop-zonder-naam', title: {nl: 'Afbeeldingsknop zonder naam', en: 'Image button without a name'}})
