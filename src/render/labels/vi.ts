import type { Labels } from './labels.js'

/** Labels in Vietnamese. */
export const vi: Labels = {
  language: 'vi',
  colon: ': ',
  comma: ', ',
  by: 'Tác giả: ',
  source: 'Nguồn',
  updated: 'Cập nhật',
  review: {
    item: 'Tác phẩm được đánh giá',
    rating: 'Đánh giá',
  },
  credit: {
    photograph: 'Ảnh',
    illustration: 'Minh họa',
    graphic: 'Đồ họa',
    screenshot: 'Ảnh chụp màn hình',
    map: 'Bản đồ',
  },
  relation: {
    related: 'Tin liên quan',
    background: 'Bối cảnh',
    series: 'Trong loạt bài này',
    promoted: 'Quảng bá',
    mostRead: 'Đọc nhiều nhất',
    furtherReading: 'Đọc thêm',
  },
  kind: {
    article: 'Bài viết',
    video: 'Video',
    audio: 'Âm thanh',
    gallery: 'Bộ ảnh',
    liveBlog: 'Trực tiếp',
  },
  sponsored: 'Tài trợ',
  signUp: 'Đăng ký',
  emailAddress: 'Địa chỉ email',
  privacy: 'Chính sách bảo mật',
  table: 'Bảng',
  image: 'Hình ảnh',
  chart: 'Biểu đồ',
  links: 'Liên kết',
  transcript: 'Bản chép lời',
  subscribersOnly: 'Chỉ dành cho người đăng ký',
  embed: {
    show: 'Hiển thị nội dung từ {provider}',
    words: 'Bản văn bản',
    more: 'Hiển thị tất cả',
  },
  live: {
    keyEvents: 'Diễn biến chính',
    pinned: 'Đã ghim',
    summary: 'Tóm tắt',
  },
  correction: {
    correction: 'Đính chính',
    clarification: 'Nói rõ thêm',
    update: 'Cập nhật',
    retraction: 'Gỡ bài',
    editorsNote: 'Lời tòa soạn',
  },
}
