import { longLists } from '../../fixtures/large-articles.js'
import { judgeGrowth } from './judge-growth.js'

// Each list of the model.

judgeGrowth(longLists, 300)
