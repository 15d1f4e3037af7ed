import type { Labels } from './labels.js'

/** Labels in Traditional Chinese. */
export const zhHant: Labels = {
  language: 'zh-Hant',
  colon: '：',
  comma: '，',
  by: '作者：',
  source: '來源',
  updated: '更新於',
  review: {
    item: '評論對象',
    rating: '評分',
  },
  credit: {
    photograph: '圖',
    illustration: '插圖',
    graphic: '圖表',
    screenshot: '截圖',
    map: '地圖',
  },
  relation: {
    related: '相關報導',
    background: '背景',
    series: '本系列',
    promoted: '推廣',
    mostRead: '最多人閱讀',
    furtherReading: '延伸閱讀',
  },
  kind: {
    article: '文章',
    video: '影片',
    audio: '音訊',
    gallery: '圖輯',
    liveBlog: '直播',
  },
  sponsored: '贊助',
  signUp: '訂閱',
  emailAddress: '電子郵件地址',
  privacy: '隱私權政策',
  table: '表格',
  image: '圖片',
  chart: '圖表',
  links: '連結',
  transcript: '逐字稿',
  subscribersOnly: '訂戶限定',
  embed: {
    show: '顯示來自 {provider} 的內容',
    words: '文字版',
    more: '顯示全部',
  },
  live: {
    keyEvents: '重要時刻',
    pinned: '置頂',
    summary: '重點摘要',
  },
  correction: {
    correction: '更正',
    clarification: '說明',
    update: '更新',
    retraction: '撤稿',
    editorsNote: '編按',
  },
}
