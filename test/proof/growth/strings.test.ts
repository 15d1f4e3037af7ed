import { longStrings } from '../../fixtures/large-articles.js'
import { judgeGrowth } from './judge-growth.js'

// Each string of the model.

judgeGrowth(longStrings, 10_000)
