import remarkRetext from 'remark-retext'
import retextDutch from 'retext-dutch'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'

export default {plugins: [[remarkRetext, unified().use(retextDutch).use(retextReadability).use(retextSimplify).use(retextPassive)]]}
