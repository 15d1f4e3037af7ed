import type { Labels } from './labels.js'

/** Labels in Thai. */
export const th: Labels = {
  language: 'th',
  colon: ': ',
  comma: ', ',
  by: 'โดย ',
  source: 'ที่มา',
  updated: 'อัปเดต',
  review: {
    item: 'ผลงานที่รีวิว',
    rating: 'คะแนน',
  },
  credit: {
    photograph: 'ภาพ',
    illustration: 'ภาพประกอบ',
    graphic: 'กราฟิก',
    screenshot: 'ภาพหน้าจอ',
    map: 'แผนที่',
  },
  relation: {
    related: 'ข่าวที่เกี่ยวข้อง',
    background: 'ภูมิหลัง',
    series: 'ในซีรีส์นี้',
    promoted: 'โปรโมต',
    mostRead: 'อ่านมากที่สุด',
    furtherReading: 'อ่านเพิ่มเติม',
  },
  kind: {
    article: 'บทความ',
    video: 'วิดีโอ',
    audio: 'เสียง',
    gallery: 'ชุดภาพ',
    liveBlog: 'สด',
  },
  sponsored: 'ได้รับการสนับสนุน',
  signUp: 'สมัครรับข่าวสาร',
  emailAddress: 'ที่อยู่อีเมล',
  privacy: 'นโยบายความเป็นส่วนตัว',
  table: 'ตาราง',
  image: 'รูปภาพ',
  chart: 'แผนภูมิ',
  links: 'ลิงก์',
  transcript: 'บทถอดเสียง',
  subscribersOnly: 'เฉพาะสมาชิก',
  embed: {
    show: 'แสดงเนื้อหาจาก {provider}',
    words: 'ฉบับข้อความ',
    more: 'แสดงทั้งหมด',
  },
  live: {
    keyEvents: 'เหตุการณ์สำคัญ',
    pinned: 'ปักหมุด',
    summary: 'สรุป',
  },
  correction: {
    correction: 'แก้ไขข้อผิดพลาด',
    clarification: 'คำชี้แจง',
    update: 'อัปเดต',
    retraction: 'ถอนบทความ',
    editorsNote: 'หมายเหตุบรรณาธิการ',
  },
}
