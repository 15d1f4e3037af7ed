import type { Labels } from './labels.js'

/** Labels in Japanese. */
export const ja: Labels = {
  language: 'ja',
  colon: '：',
  comma: '、',
  by: '文：',
  source: '出典',
  updated: '更新',
  review: {
    item: '対象作品',
    rating: '評価',
  },
  credit: {
    photograph: '写真',
    illustration: 'イラスト',
    graphic: '図版',
    screenshot: '画面',
    map: '地図',
  },
  relation: {
    related: '関連記事',
    background: '背景',
    series: 'この連載',
    promoted: 'プロモーション',
    mostRead: 'よく読まれている記事',
    furtherReading: 'さらに読む',
  },
  kind: {
    article: '記事',
    video: '動画',
    audio: '音声',
    gallery: '写真集',
    liveBlog: 'ライブ',
  },
  sponsored: '広告',
  signUp: '登録する',
  emailAddress: 'メールアドレス',
  privacy: 'プライバシーポリシー',
  table: '表',
  image: '画像',
  chart: '図表',
  links: 'リンク',
  transcript: '書き起こし',
  subscribersOnly: '会員限定',
  embed: {
    show: '{provider} のコンテンツを表示',
    words: 'テキスト版',
    more: 'すべて表示',
  },
  live: {
    keyEvents: '主な動き',
    pinned: '固定',
    summary: 'まとめ',
  },
  correction: {
    correction: '訂正',
    clarification: '補足',
    update: '更新',
    retraction: '撤回',
    editorsNote: '編集部より',
  },
}
