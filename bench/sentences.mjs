/** The same two sentences in several languages, as newspapers write them. */
export const SENTENCES = {
  en: 'The ferry left the harbour at six in the morning, half empty. “The sea was calm,” said the captain, who had waited an hour for the fog to lift. ',
  ru: 'Паром вышел из порта в шесть утра полупустым. «Море было спокойным», — сказал капитан, который час ждал, пока рассеется туман. ',
  uk: 'Пором вийшов із порту о шостій ранку напівпорожнім. «Море було спокійним», — сказав капітан, який годину чекав, доки розійдеться туман. ',
  el: 'Το πλοίο έφυγε από το λιμάνι στις έξι το πρωί, μισοάδειο. «Η θάλασσα ήταν ήρεμη», είπε ο καπετάνιος, που περίμενε μία ώρα να σηκωθεί η ομίχλη. ',
  ar: 'غادرت العبّارة الميناء في السادسة صباحًا وهي نصف فارغة. وقال الربان «كان البحر هادئًا»، بعد أن انتظر ساعة حتى ينقشع الضباب. ',
  he: 'המעבורת יצאה מן הנמל בשש בבוקר, חצי ריקה. „הים היה שקט“, אמר רב החובל, שהמתין שעה עד שהתפזר הערפל. ',
  fa: 'کشتی ساعت شش صبح نیمه‌خالی از بندر بیرون رفت. ناخدا که یک ساعت منتظر مانده بود تا مه برود گفت: «دریا آرام بود و می‌شد راه افتاد». ',
  ko: '여객선은 아침 여섯 시에 반쯤 빈 채로 항구를 떠났다. 안개가 걷히기를 한 시간 기다린 선장은 “바다가 잔잔했다”고 말했다. ',
  vi: 'Chuyến phà rời bến cảng lúc sáu giờ sáng, một nửa ghế còn trống. “Biển rất lặng”, thuyền trưởng nói sau khi chờ sương mù tan suốt một giờ. ',
  am: 'ጀልባዋ ከጠዋቱ አሥራ ሁለት ሰዓት ላይ ግማሽ ባዶ ሆና ከወደቡ ወጣች። ካፒቴኑ ጭጋጉ እስኪገፈፍ አንድ ሰዓት ጠብቆ «ባሕሩ ጸጥ ያለ ነበር» አለ። ',
  zh: '渡轮于清晨六时驶离港口，船上空着一半的座位。船长等了一个小时，直到雾气散去，他说：“海面很平静。”',
  ja: 'フェリーは朝六時、半分ほど空席のまま港を出た。霧が晴れるのを一時間待った船長は「海は穏やかだった」と話した。',
  th: 'เรือข้ามฟากออกจากท่าเรือตอนหกโมงเช้าโดยมีที่นั่งว่างครึ่งหนึ่ง กัปตันซึ่งรอให้หมอกจางหนึ่งชั่วโมงกล่าวว่า “ทะเลสงบมาก” ',
  km: 'សាឡាងបានចាកចេញពីកំពង់ផែនៅម៉ោងប្រាំមួយព្រឹក ដោយមានកៅអីទំនេរពាក់កណ្តាល។ មេបញ្ជាការនាវាដែលបានរង់ចាំអ័ព្ទរលាយមួយម៉ោងបាននិយាយថា «សមុទ្រស្ងប់ស្ងាត់»។ ',
  my: 'ကူးတို့သင်္ဘောသည် နံနက်ခြောက်နာရီတွင် ထက်ဝက်ခန့်လွတ်လျက် ဆိပ်ကမ်းမှ ထွက်ခွာခဲ့သည်။ မြူကွဲရန် တစ်နာရီစောင့်ခဲ့သော သင်္ဘောကပ္ပတိန်က “ပင်လယ်ပြင် ငြိမ်သက်နေသည်” ဟု ပြောသည်။ ',
  hi: 'नौका सुबह छह बजे आधी ख़ाली बंदरगाह से निकली। कोहरा छँटने के लिए एक घंटे तक प्रतीक्षा करने वाले कप्तान ने कहा, “समुद्र शांत था।” ',
  bn: 'ফেরিটি সকাল ছয়টায় অর্ধেক খালি অবস্থায় বন্দর ছেড়ে যায়। কুয়াশা কাটার জন্য এক ঘণ্টা অপেক্ষা করা ক্যাপ্টেন বলেন, “সমুদ্র শান্ত ছিল।” ',
}

/** Fields with words for readers. */
const WORDS = new Set(['value', 'headline', 'kicker', 'title', 'alt', 'description', 'creditText'])

/** The article with sentences of a language, as long as its own, in place of its words. */
export function translated(article, language) {
  const sentence = SENTENCES[language]
  const copy = (value, key) => {
    if (typeof value === 'string') {
      const { length } = value
      return WORDS.has(key) ? sentence.repeat(length / sentence.length + 1).slice(0, length) : value
    }
    if (Array.isArray(value)) return value.map((item) => copy(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, copy(inner, name)]),
    )
  }
  return { ...copy(article), inLanguage: language }
}
