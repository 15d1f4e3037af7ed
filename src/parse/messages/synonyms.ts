/**
 * Names of fields in other formats, in lower case and without separators, and what they are called
 * here: the first name that the object has is suggested.
 */
export const FIELD_SYNONYMS: Synonyms = synonyms({
  'abstract dek description excerpt intro lead lede standfirst subheadline subtitle summary teaser':
    'deck description',
  'alternate alternativetext alttext': 'alt',
  'author by creators writer writers': 'authors creator',
  'canonical canonicalurl contenturl file href link permalink src uri webpage': 'url',
  'attrib attributed attributedto cite citation quotedperson said source speaker':
    'attribution speaker',
  'copyright credit creditline photographer': 'creditText rights creator',
  'categories tag tags topics': 'keywords',
  'category channel desk': 'section',
  'children content contents elements items nodes text value': 'children value',
  'blocks content contents html text': 'body',
  'created createdat creationdate': 'dateCreated',
  'changed lastmodified lastupdated modified modifiedat updated updatedat': 'dateModified',
  'date firstpublished pubdate publicationdate publishdate published publishedat publishedon time timestamp':
    'datePublished date',
  'embargo embargountil': 'embargoedUntil',
  'expirationdate expired expiresat expiry': 'expires',
  'featuredimage featuremedia hero heroimage image leadimage mainimage photo picture teaserimage thumbnail':
    'leadMedia image poster',
  'eyebrow overline strapline': 'kicker',
  'heading head headlines name title': 'headline title name',
  'imagetype contenttype format mime mimetype': 'mediaType kind',
  'filename files media renditions srcset variants': 'sources',
  'lang language languagecode locale': 'inLanguage lang',
  'length runtime': 'duration',
  'level rank size': 'depth',
  'code embedid videoid': 'providerId',
  'network platform service': 'provider',
  'entries events posts': 'updates',
  'links readmore relatedarticles seealso': 'related',
  'free isfree isfreetoread paywalled premium': 'access',
  licence: 'license',
  numbered: 'ordered',
  'subtitles captions textracks': 'tracks',
  'guid identifier key uuid': 'id',
  'job jobtitle position': 'role',
  'org organisation organization company': 'affiliation publisher',
  version: 'schemaVersion',
})

/** Types of nodes in other formats, and their types here: the first that is allowed is suggested. */
export const TYPE_SYNONYMS: Synonyms = synonyms({
  'h1 h2 h3 h4 h5 h6 header subhead subheading title': 'heading',
  'p para text textblock richtext': 'paragraph text',
  'bulletedlist bulletlist numberedlist ol orderedlist ul unorderedlist': 'list',
  'bullet li item': 'listItem',
  'graphic illustration img imageblock photo picture': 'image figure',
  'b bold': 'strong',
  'em i italic italics u underline': 'emphasis',
  's strike strikethrough del': 'delete',
  'sup superscripted': 'superscript',
  subscripted: 'subscript',
  'a anchor externallink hyperlink': 'link',
  'br hardbreak linebreak softbreak': 'break',
  'divider horizontalrule hr rule separator': 'thematicBreak',
  'codeblock fence pre preformatted': 'code',
  'codespan monospace': 'inlineCode',
  'q quote quotes': 'blockquote quotation',
  'bigquote highlightquote promotedquote pull': 'pullquote',
  'row tr': 'tableRow',
  'cell td th': 'tableCell',
  'facebook iframe instagram oembed post social tiktok tweet twitter': 'embed figure',
  'film movie vimeo youtube': 'video figure',
  'podcast sound': 'audio figure',
  'datawrapper flourish graph infographic': 'chart figure',
  'carousel imagegallery photogallery slideshow': 'gallery',
  'box callout factbox infobox keypoints note sidebar': 'aside',
  chronology: 'timeline',
  event: 'timelineEvent',
  'links morelinks readmore related relatedarticles': 'relatedLinks',
  relatedarticle: 'relatedLink',
  'form newslettersignup signup': 'newsletter',
  'metered regwall': 'paywall',
  'ad ads advert advertisement adunit': 'adSlot',
})

type Synonyms = ReadonlyMap<string, readonly string[]>

function synonyms(groups: Readonly<Record<string, string>>): Synonyms {
  const names = new Map<string, string[]>()
  for (const [others, own] of Object.entries(groups)) {
    for (const other of others.split(' ')) {
      names.set(other, [...(names.get(other) ?? []), ...own.split(' ')])
    }
  }
  return names
}
