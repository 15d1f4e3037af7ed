import { blanks, controls } from './characters.js'
import { cross } from './texts.js'

// What the states of the URL parser do with their input, one after the other.
// See https://url.spec.whatwg.org/#url-parsing

const rest = ['alert(1)', '//evil.example/%0aalert(1)']

/** Schemes that run, load or leak, as they are and as a browser still reads them. */
const schemes = [
  'javascript', 'data', 'vbscript', 'file', 'blob', 'filesystem', 'about', 'view-source', 'ws',
  'wss', 'ftp',
  'chrome', 'chrome-extension', 'moz-extension', 'resource', 'jar', 'feed', 'livescript', 'mocha',
  'mhtml',
  'ms-its', 'mk', 'intent', 'android-app', 'itms-services', 'steam', 'ssh', 'git', 'ldap', 'news',
  'sms', 'cid',
  'urn', 'magnet', 'bitcoin', 'x-apple.systempreferences', 'ms-settings', 'web+x', 'tel2',
  'httpss', 'http2', 'h',
]
const disguised = [
  'JAVASCRIPT', 'JaVaScRiPt', 'java\tscript', 'java\nscript', 'java\r\nscript', '\tjavascript',
  ' javascript',
  'javascript\t', 'javascript\n', 'j\na\nv\na\ns\nc\nr\ni\np\nt', 'javas\u0000cript',
  '\u0000javascript',
  '\u00a0javascript', '\ufeffjavascript', '\u200bjavascript', 'java\u00adscript', 'ｊavascript',
  'javaſcript',
  'javascript&colon;', '&#106;avascript', '&#x6A;avascript', 'javascript&#58', '%6Aavascript',
  'javascript%3A',
  '\\u006aavascript', 'jav&#x09;ascript', 'jav&Tab;ascript', 'java/**/script', 'feed:javascript',
  'url:javascript',
  'http:javascript', 'https:javascript', 'http://javascript', 'D\tATA', 'vb\nscript',
  'blob:javascript',
]
const leading = [...controls, ...blanks].map((character) => `${character}javascript:alert(1)`)
const inside = [...controls, ...blanks].map((character) => `java${character}script:alert(1)`)
const before = [...controls, ...blanks].map((character) => `javascript${character}:alert(1)`)

const data = [
  'text/html,<script>alert(1)</script>', 'text/html;base64,PHNjcmlwdD4=',
  'image/svg+xml,<svg onload=alert(1)>',
  'image/png;base64,AAAA', ',x', 'text/javascript,alert(1)', ';base64,x',
  'application/xhtml+xml,<x/>',
].flatMap((content) => [
    `data:${content}`, `DATA:${content}`, ` data:${content}`, `da\nta:${content}`,
])

/** No scheme, relative, authority: where a browser ends up elsewhere than it seems. */
const relative = [
  '', ' ', '\n', '\u0000', '/', '//', '///', '////evil.example', '\\', '\\\\', '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example', '/\t/evil.example', '/\n/evil.example', '//evil.example',
  '//evil.example\\@good.example',
  '.', '..', './', '../..', '/..//evil.example', '/.//evil.example', '%2e%2e/',
  '/%2f/evil.example', ';//evil.example',
  '?', '?javascript:alert(1)', '?a=1&b="<>', '#', '#javascript:alert(1)', '#"><script>', 'x',
  'x:y', 'x:', ':', '::', ':x',
  '1:x', '-:x', '+:x', '.:x', 'a b', 'a\tb', 'a"b', "a'b", 'a`b', 'a<b>c', 'a{b}c', 'a|b', 'a^b',
  'a\\b', 'a%', 'a%zz',
  'a,b', 'a,', ',a', 'a 2x', 'a 100w', 'a, b 2x', 'a.jpg 1w,javascript:alert(1) 2w', 'a%2Cb',
  'a,b,c 3w', ',', ', ,',
  '(', ')', 'a(b', 'a)b', "');x", 'url(x)', 'a;b', 'a&b', 'a&amp;b', 'a&#x22;b', 'a&lt', 'ä', '潮',
  '\ud800', 'a\udc00', '\ufffe',
]

/** Hosts and what stands around them. @see https://url.spec.whatwg.org/#host-parsing */
const hosts = [
  '', 'a', 'a.example', 'A.EXAMPLE', 'a..example', '.a.example', 'a.example.', '-a.example',
  'a_b.example', 'xn--a', 'xn--',
  'xn--mnchen-3ya.example', 'münchen.example', 'ａ.example', 'a。example', 'ß.example',
  'faß.example', '☃.example', '\u00ad',
  'a b', 'a\tb.example', 'a\nb.example', 'a\u0000b', 'a<b', 'a>b', 'a"b', "a'b", 'a`b', 'a|b',
  'a^b', 'a%b', 'a%00b', 'a%2fb', 'a%41.example',
  'a[b', 'a]b', '[', '[]', '[::1]', '[::1', '[::g]', '[1::2::3]', '[::ffff:1.2.3.4]', '[v1.x]',
  '[::1%25eth0]', '1', '256', '0x7f.1',
  '1.2.3.4', '1.2.3', '1.2.3.4.5', '256.256.256.256', '0x', '0x100000000', '09', '1.2.3.08',
  'a.0x1', '127.0.0.1.', 'localhost',
  'a:80', 'a:', 'a:0', 'a:65535', 'a:65536', 'a:x', 'a:-1', 'a:80:80', 'user@a', 'user:pass@a',
  '@a', ':@a', 'u@b@a', 'u%40b@a',
  'good.example@evil.example', 'good.example:x@evil.example', 'good.example\\@evil.example',
  'evil.example#@good.example', 'evil.example?@good.example',
  'a\u202eelpmaxe', 'a\u200b.example', 'a\ufeff.example', `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(130)}example`, 'а.example',
]
const paths = [
  '/"', "/'", '/<b>', '/`', '/a b', '/a\tb', '/a\nb', '/\u0000', '/\u007f', '/ä', '/%', '/%zz',
  '/..', '/a/../b', '\\b', '/;a=b',
  '/?"', '/?<>', '/?a=1&b=2', '/?a b', "/?'", '/?\u0000', '/?ä', '/?%', '/#"', '/#<>', '/#`',
  '/#a b', '/##', '/#\u0000', '/?#', '/{{x}}',
  '/a,b', '/a, b 2w', '/,', '/a%2c', '/[text]', '/${x}', '/a\\b', '/a|b', '/~', '/*', '/$x(y)',
  '/\u202e', '/\ufeff', '/\ud800', '/&amp;', '/&quot;',
]
const forms = [
  'http:', 'https:', 'http:/', 'https:/', 'http://', 'https://', 'http:///', 'https:a',
  'http:a.example', 'https:/a.example',
  'https:\\\\a.example', 'https:\\a.example', 'https:////a.example', 'http:/\\a.example',
  'HTTP://a.example', 'hTTps://a.example',
  'ht\ntp://a.example', ' https://a.example ', '\u0001https://a.example', 'https ://a.example',
  'https\t://a.example', 'https//a.example',
  'https:?x', 'https:#x', 'http:?', 'mailto:', 'mailto:a@b.example',
  'mailto:a@b.example?bcc=c@d.example', 'mailto:"<x>"@y.example',
  'mailto:a@b.example?body=%0aX', 'MAILTO:x', 'tel:', 'tel:+1-2', 'tel:"', 'tel:<x>',
  'tel:1;phone-context=x', 'mailto:ä@ö.example', 'tel:\u202e1',
]

/** Providers that we know, with more in the URL than an id. */
const providers = cross(
  [
    ...[
    'https://www.youtube.com/watch?v=', 'https://youtu.be/', 'https://vimeo.com/',
    'https://x.com/a/status/',
    ],
    ...[
    'https://www.instagram.com/p/', 'https://www.tiktok.com/@a/video/',
    'https://gist.github.com/a/',
    ],
  ],
  [
    'dQw4w9WgXcQ"', '1?x="><b>', '../../evil', '1#"onload=x', '1%00', '1&autoplay=1', '%2e%2e%2f',
    '1/../../2', "1'",
  ],
)

/** Texts where a URL is expected. */
export const urls: readonly string[] = [
  ...new Set([
    ...cross(schemes, [':'], rest),
    ...cross(disguised, [':'], ['alert(1)']),
    ...leading,
    ...inside,
    ...before,
    ...data,
    ...relative,
    ...cross(['https://'], hosts),
    ...cross(['http://', '//'], hosts.slice(0, 40), ['/x']),
    ...cross(['https://a.example'], paths),
    ...cross(['a'], paths),
    ...forms,
    ...providers,
  ]),
]
