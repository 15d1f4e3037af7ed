import { manyNodes } from '../../fixtures/large-articles.js'
import { judgeGrowth } from './judge-growth.js'

// Very many of each node.

judgeGrowth(manyNodes, 250)
