// A feed of articles, created with a feed library: the whole text for readers, an excerpt for lists.
import { Feed } from 'feed'
import { type Article, checkPublishable, renderExcerpt, renderHtml } from 'standfirst'

/**
 * RSS 2.0 of the articles that may be given on.
 *
 * @param now When the feed is made, RFC 3339.
 */
export function rss(articles: readonly Article[], now: string): string {
  const feed = new Feed({
    id: 'https://larkhaven-courier.example/',
    link: 'https://larkhaven-courier.example/',
    title: 'The Larkhaven Courier',
    copyright: '© The Larkhaven Courier',
    updated: new Date(now),
  })
  for (const article of articles) {
    const { url, datePublished } = article
    if (!url || !datePublished) continue
    if (!checkPublishable(article, { now, use: 'syndication' }).isPublishable) continue
    feed.addItem({
      id: article.id,
      link: url,
      title: article.headline,
      date: new Date(datePublished),
      description: renderExcerpt(article, { words: 40 }),
      content: renderHtml(article, { baseUrl: url, classes: false }),
    })
  }
  return feed.rss2()
}
