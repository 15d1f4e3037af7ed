import type { Labels } from './labels.js'

/** Labels in Chinese in simplified characters. */
export const zh: Labels = {
  language: 'zh',
  colon: '：',
  comma: '，',
  by: '作者：',
  source: '来源',
  updated: '更新于',
  review: {
    item: '评论对象',
    rating: '评分',
  },
  credit: {
    photograph: '图',
    illustration: '插图',
    graphic: '图表',
    screenshot: '截图',
    map: '地图',
  },
  relation: {
    related: '相关报道',
    background: '背景',
    series: '本系列',
    promoted: '推广',
    mostRead: '阅读最多',
    furtherReading: '延伸阅读',
  },
  kind: {
    article: '文章',
    video: '视频',
    audio: '音频',
    gallery: '图集',
    liveBlog: '直播',
  },
  sponsored: '赞助',
  signUp: '订阅',
  emailAddress: '电子邮箱',
  privacy: '隐私政策',
  table: '表格',
  image: '图片',
  chart: '图表',
  links: '链接',
  transcript: '文字记录',
  subscribersOnly: '仅限订阅用户',
  embed: {
    show: '显示来自 {provider} 的内容',
    words: '文字版',
    more: '显示全部',
  },
  live: {
    keyEvents: '重要时刻',
    pinned: '置顶',
    summary: '要点回顾',
  },
  correction: {
    correction: '更正',
    clarification: '说明',
    update: '更新',
    retraction: '撤稿',
    editorsNote: '编者按',
  },
}
