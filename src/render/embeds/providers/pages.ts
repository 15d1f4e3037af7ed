import type { Provider } from './provider.js'

/** Sites with charts and code, and any other page. */
export const pages = {
  datawrapper: {
    label: 'Datawrapper',
    kind: 'graphic',
    id: /^(?<chart>[A-Za-z\d]{5})(?:\/(?<version>\d{1,6}))?$/,
    urls: [
      /^datawrapper\.dwcdn\.net\/([^/?#]+)(?:\/(\d+))?\/?(?:index\.html)?(?:[?#]|$)/,
      /^datawrapper\.de\/_\/([^/?#]+)/,
    ],
    // Without a version, the latest one is shown.
    frame: ({ chart, version }) =>
      `https://datawrapper.dwcdn.net/${chart}/${version === undefined ? '' : `${version}/`}`,
    size: () => ({ height: 400 }),
  },
  flourish: {
    label: 'Flourish',
    kind: 'graphic',
    id: /^(?<what>visualisation|story)\/(?<item>\d{1,12})$/,
    urls: [/^(?:public\.flourish\.studio|flo\.uri\.sh)\/(\w+)\/([^/?#]+)/],
    page: ({ what, item }) => `https://public.flourish.studio/${what}/${item}/`,
    frame: ({ what, item }) => `https://flo.uri.sh/${what}/${item}/embed`,
    size: () => ({ height: 575 }),
  },
  gist: {
    label: 'GitHub Gist',
    kind: 'code',
    id: /^(?:(?<user>[\w-]{1,39})\/)?(?<gist>[\da-f]{20,40})$/,
    urls: [/^gist\.github\.com\/(?:([\w-]+)\/)?([\da-f]+)(?:\.js)?(?:[/?#]|$)/],
    page: ({ user, gist }) =>
      `https://gist.github.com/${user === undefined ? '' : `${user}/`}${gist}`,
    size: () => ({ height: 400 }),
  },
  iframe: {
    label: '',
    kind: 'page',
    hasAnyHost: true,
    id: /^(?<host>[^/?#]+)(?<path>\/.*)$/,
    urls: [/^(.+)$/],
    frame: ({ host, path }) => `https://${host}${path}`,
    size: () => ({ height: 400 }),
  },
} as const satisfies Record<string, Provider>
