/** The code and the description of each string format. */
export const FORMATS: Record<string, { code: string; expected: string } | undefined> = {
  'node-id': {
    code: 'invalid-id',
    expected: 'an id: a letter, then letters, digits, `_` or `-`, such as `q1`',
  },
  'some-text': { code: 'empty-text', expected: 'a non-empty string' },
  'language-tag': {
    code: 'invalid-language',
    expected: 'a BCP 47 language tag in its usual form, such as `en-GB`',
  },
  datetime: {
    code: 'invalid-date',
    expected:
      'a real date and time in RFC 3339, with seconds and an offset, such as `2026-03-03T06:00:00+01:00`',
  },
  'partial-date': {
    code: 'invalid-date',
    expected: 'a year, a month, a day, or a date and time with offset, such as `2026-03-03`',
  },
  embargo: {
    code: 'invalid-date',
    expected: 'a date and time in RFC 3339, with seconds and an offset, or `indefinite`',
  },
  duration: { code: 'invalid-duration', expected: 'an ISO 8601 duration, such as `PT2M31S`' },
  provider: {
    code: 'invalid-value',
    expected: 'the name of a provider in lower case, such as `youtube`',
  },
  'media-type': { code: 'invalid-value', expected: 'a media type, such as `video/mp4`' },
  'aspect-ratio': { code: 'invalid-value', expected: 'a ratio of width to height, such as `16:9`' },
  'extension-key': {
    code: 'invalid-key',
    expected: 'a name with a colon, such as `vendor:key`',
  },
  'http-url': {
    code: 'invalid-url',
    expected: 'an absolute URL that begins with `https://` or `http://`',
  },
  'https-url': { code: 'invalid-url', expected: 'an absolute URL that begins with `https://`' },
  'media-url': {
    code: 'invalid-url',
    expected: 'an `https://`, `http://` or relative URL',
  },
}
