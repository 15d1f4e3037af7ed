import { bidiControls, blanks, controls, oddities } from './characters.js'
import { cross } from './texts.js'

/** A word that is right, with each thing in and around it that is not. */
function spoiled(...words: string[]): string[] {
  const marks = [...'"\'`<>&=/\\ ,;:.#?%@!$*+|^~()[]{}-_']
  const strange = [...controls, ...blanks, ...bidiControls, ...oddities, ...marks]
  return words.flatMap((word) =>
    strange.flatMap((character) => [word + character, character + word]),
  )
}

function table(own: readonly string[], ...words: string[]): readonly string[] {
  return [...new Set([...words, ...own, ...spoiled(...words)])]
}

/** @see https://html.spec.whatwg.org/#the-id-attribute */
export const ids = table(
  [
    ...[
    '', 'a', 'A', '1', '-a', '_a', 'a.b', 'a:b', 'é', '潮', 'a b', 'body', 'article', 'sf-p1',
    'i-amphtml-x',
    ],
    ...[
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'location', 'name', 'AMP', 'amp',
    'amp-x', 'i-amp',
    ],
    ...[
    'document', 'window', 'self', 'top', 'onload', 'submit', 'action', 'cookie', 'x'.repeat(5000),
    '0', 'h-heading',
    ],
    ...cross(
      ['p1', 'a'],
      ['" onload="x', "'><b>", '#x', '%20', '[x]', '{{x}}', '</script>', '-2', '-note', '_', '--'],
    ),
  ],
    'p1', 'q-2',
)

/** @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
export const languages = table(
  [
    ...[
    '', 'e', 'eng', 'engl', 'english', 'en_GB', 'en-', '-en', 'en--GB', 'en-GB-GB', 'EN-gb',
    'en-Latn-GB', 'en-latn',
    ],
    ...[
    'x-private', 'i-klingon', 'i-default', 'art-lojban', 'zh-min-nan', 'en-a', 'en-a-bb',
    'en-a-bb-a-cc', 'en-x', 'en-x-y',
    ],
    ...[
    'en-u-ca-buddhist', 'ar-u-nu-thai', 'th-u-ca-buddhist-nu-thai', 'en-t-jp', 'und', 'mul', 'zxx',
    'root', 'C', 'POSIX',
    ],
    ...[
    'en-GB-oed', 'sgn-BE-FR', 'de-1996', 'de-1901-1901', 'sl-rozaj-biske', 'ca-valencia',
    'hy-Latn-IT-arevela', 'ja-u-hc-h12',
    ],
    ...[
    'zh-Hant-CN-x-private1', 'qaa-Qaaa-QM-x-south', '*', 'en-*', '*-GB', 'en;q=1', 'en,fr',
    'x-default', 'en-u-', 'en-u-nu-',
    ],
    ...[
    'he', 'iw', 'ur', 'yi', 'ji', 'az-Arab', 'pa-Arab', 'dv', 'ps', 'sd', 'ckb', 'az',
    `en-x-${'a'.repeat(9)}`, `en${'-x'.repeat(500)}`,
    ],
    ...[
    'en\u202e', 'ｅｎ', 'ſv', 'en-GB.UTF-8', 'en-u-rg-zzzz', 'en-u-attr-ca', 'toString',
    'constructor', '__proto__',
    ],
  ],
    'en-GB', 'ar',
)

/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export const dates = table(
  [
    ...[
    '', '0000', '0001', '9999', '10000', '-0001', '+002026-01-01', '2026', '2026-00', '2026-13',
    '2026-1', '2026-02-29',
    ],
    ...[
    '2024-02-29', '1900-02-29', '2000-02-29', '2026-02-30', '2026-04-31', '2026-01-00',
    '2026-01-32', '2026-W10', '2026-060',
    ],
    ...cross(
      ['2026-03-03', '2026-02-30', '0000-01-01', '9999-12-31', '1582-10-10', '1969-12-31'],
      ['T', 't', ' ', ''],
      [
    '00:00:00', '23:59:60', '24:00:00', '25:00:00', '06:60:00', '06:00', '06:00:00.5', '06:00:00,5',
    '06:00:00.123456789012',
      ],
      [
    'Z', 'z', '', '+01:00', '-00:00', '+24:00', '+0100', '+01', '+14:60', '-23:59',
    '[Europe/London]',
      ],
    ),
    ...[
    'today', 'now', 'Tue, 3 Mar 2026 06:00:00 GMT', '3/3/2026', '1772517600', '1e12', 'Infinity',
    'indefinite', 'Invalid Date',
    ],
  ],
    '2026-03-03T06:00:00+01:00', '2026-03',
)

/** @see https://en.wikipedia.org/wiki/ISO_8601#Durations */
export const durations = table(
  [
    ...[
    '', 'P', 'PT', 'P0D', 'PT0S', 'P1Y2M3DT4H5M6S', 'P3W', 'P3W1D', 'p1d', 'PT-1S', '-PT1S',
    '+PT1S', 'PT1.5S', 'PT1,5S', 'PT.5S',
    ],
    ...[
    'PT1.5M', 'P1', 'P1S', 'PT1D', 'PT1H1H', 'PTS', 'P1DT', 'PT1e9S', 'PT99999999999999999999S',
    `PT${'9'.repeat(400)}S`, '2:31', '151',
    ],
    ...[
    'P٣D', 'PT1S\nPT2S', 'PTInfinityS', 'PTNaNS', 'PT0x10S', `PT0.${'0'.repeat(400)}1S`,
    'P9999999Y', 'PT1M1S1H',
    ],
  ],
    'PT2M31S',
)

/** @see https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
export const mediaTypes = table(
  [
    ...[
    '', 'video', 'video/', '/mp4', 'video/mp4/x', 'video//mp4', 'VIDEO/MP4', 'text/html',
    'text/javascript', 'application/json',
    ],
    ...[
    'image/svg+xml', 'video/mp4; codecs="avc1"', "video/mp4; codecs='x'", 'video/mp4;codecs="a,b"',
    'video/mp4; x=<b>', 'video/*', '*/*',
    ],
    ...[
    'module', 'importmap', 'speculationrules', 'application/ld+json', 'application/x-mpegURL',
    'a/b+c+d', 'a/b.c', `video/${'a'.repeat(200)}`,
    ],
    ...[
    'video/mp4" onerror="x', 'video/mp4,x', 'video/mp4 x', 'image/avif, image/webp', 'mp4', '.mp4',
    'video\\mp4',
    ],
  ],
    'video/mp4', 'image/avif',
)

export const aspectRatios = table(
  [
    ...[
    '', ':', '1:', ':1', '1:1', '16:9', '0:1', '1:0', '0:0', '-1:1', '1:-1', '1.5:1', '1:1:1',
    '16/9', '16x9', '1e9:1', '1:1e9',
    ],
    ...[
    'Infinity:1', 'NaN:1', '0x10:9', '01:1', '10000:1', '99999:1', '100000:1', '9'.repeat(400),
    `${'9'.repeat(400)}:1`, '１６:９', 'auto',
    ],
  ],
    '16:9',
)

export const providerNames = table(
  [
    ...[
    '', 'youtube', 'YouTube', 'YOUTUBE', 'you tube', 'x', 'twitter', 'iframe', 'frame', 'vimeo',
    'instagram', 'tiktok', 'facebook', 'gist',
    ],
    ...[
    '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'jwplayer', 'jw-player',
    'brightcove', 'datawrapper', 'flourish',
    ],
    ...[
    'soundcloud', 'spotify', 'reddit', 'pinterest', 'bluesky', 'bsky', 'mastodon', 'threads',
    'dailymotion', 'megaphone', 'script', 'a'.repeat(999),
    ],
  ],
    'youtube',
)

export const extensionKeys = table(
  [
    ...[
    '', ':', 'a', 'a:', ':a', 'a:b', 'a:b:c', 'A:b', '1:b', 'a.b:c', 'a-b:c-d', 'a:__proto__',
    '__proto__:a', '__proto__', 'constructor', 'toString',
    ],
    ...[
    'acme:poll', 'acme:a.b-c', 'x.y:__proto__', 'https://a.example/', 'javascript:alert(1)',
    'data:x', 'a/b:c', 'a~0:b', 'a~1:b', `a:${'b'.repeat(999)}`,
    ],
  ],
    'acme:poll',
)

/** Numbers that JSON, and then hand-built objects alone, can bring. */
export const numbers: readonly number[] = [
  0, -0, 1, -1, 0.5, -0.5, 1.5, 2, 3, 6, 7, 9, 10, 99, 100, 1e3, 1e4, 1e5, 1e6, 1e9, 1e15, 1e16,
  1e20, 1e21, 1e22, 1e100, 1e300,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  Number.MIN_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 53,
  -(2 ** 31),
  1e-6,
  1e-7,
  1e-9,
  1e-300,
  0.1 + 0.2,
  1 / 3,
  99999.5, 100_000, 100_001,
  Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY,
  5e-324,
  -1e-7,
  -1e21, 0.9999999999999999, 1.0000000000000002, 4.35,
  ...Array.from({ length: 260 }, (_, index) => (index % 2 === 0 ? 1 : -1) * 10 ** (index / 4 - 25)),
]
