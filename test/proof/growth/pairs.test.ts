import { manyPairs } from '../../fixtures/large-articles.js'
import { judgeGrowth } from './judge-growth.js'

// Very many parts that refer to others, or are compared with them.

judgeGrowth(manyPairs, 600)
