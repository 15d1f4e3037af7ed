import type { Labels } from './labels.js'

/** Labels in Korean. */
export const ko: Labels = {
  language: 'ko',
  colon: ': ',
  comma: ', ',
  by: '글: ',
  source: '출처',
  updated: '수정',
  review: {
    item: '리뷰 대상',
    rating: '평점',
  },
  credit: {
    photograph: '사진',
    illustration: '삽화',
    graphic: '그래픽',
    screenshot: '화면 갈무리',
    map: '지도',
  },
  relation: {
    related: '관련 기사',
    background: '배경',
    series: '연재',
    promoted: '프로모션',
    mostRead: '많이 본 기사',
    furtherReading: '더 읽기',
  },
  kind: {
    article: '기사',
    video: '영상',
    audio: '오디오',
    gallery: '사진 모음',
    liveBlog: '실시간',
  },
  sponsored: '광고',
  signUp: '구독하기',
  emailAddress: '이메일 주소',
  privacy: '개인정보처리방침',
  table: '표',
  image: '이미지',
  chart: '도표',
  links: '링크',
  transcript: '녹취록',
  subscribersOnly: '구독자 전용',
  embed: {
    show: '{provider} 콘텐츠 보기',
    words: '텍스트 버전',
    more: '모두 보기',
  },
  live: {
    keyEvents: '주요 사건',
    pinned: '고정됨',
    summary: '요약',
  },
  correction: {
    correction: '정정',
    clarification: '바로잡음',
    update: '업데이트',
    retraction: '기사 철회',
    editorsNote: '편집자 주',
  },
}
