// Generated from the doc comments in this folder by `npm run describe`: do not edit.

interface Description {
  /** What the interface or the union stands for. */
  readonly description?: string
  /** What its fields mean: those that have a comment. */
  readonly fields: Readonly<Record<string, string>>
}

/** The doc comments of the interfaces and unions, by their names. */
export const descriptions: Readonly<Record<string, Description>> = {
  ArticleType: {
    description: 'What an article is: each maps to a type of schema.org.',
    fields: {},
  },
  Dateline: {
    description: 'Where and when the article was written.',
    fields: {
      text: 'The dateline as a reader should see it. Default: location and date.',
    },
  },
  AlternativeHeadlines: {
    description: 'The headline in other words, for other places.',
    fields: {
      seo: 'For search results.',
      social: 'For social networks.',
      short: 'For lists and small screens.',
    },
  },
  Translation: {
    description: 'The article in another language.',
    fields: {
      inLanguage: 'A BCP 47 tag.',
    },
  },
  Concept: {
    description: 'Something or somebody that the article is about.',
    fields: {
      uri: 'Where it is defined.',
      type: 'Its schema.org type, such as `Place`.',
      symbols: 'Ticker symbols, such as `XLON:BP`.',
    },
  },
  Review: {
    description: 'What a review is of, and its verdict.',
    fields: {
      rating: '`value` out of `best`, from `worst` (default: 0).',
    },
  },
  Status: {
    description: 'Whether the article may be used: `withheld` and `canceled` ones may not.',
    fields: {},
  },
  Article: {
    description: 'An article: facts about it, and its body.',
    fields: {
      id: 'A URI, a URN or a slug.',
      inLanguage: 'A BCP 47 tag, such as `en-GB`.',
      dir: 'Default: the direction of the language.',
      kicker: 'A word or two above the headline.',
      deck: 'The sentence below the headline, also called standfirst.',
      description: 'A summary for search results and social networks.',
      url: 'The canonical URL.',
      datePublished: 'RFC 3339 with seconds and offset.',
      dateModified: 'RFC 3339 with seconds and offset.',
      dateCreated: 'RFC 3339 with seconds and offset.',
      expires: 'When it should no longer be used: RFC 3339 with seconds and offset.',
      byline: 'The byline as a reader should see it. Default: the names of the authors.',
      about: 'What it is about in the main.',
      mentions: 'What it names besides.',
      speakers: 'Whoever is quoted, by a key that quotations refer to.',
      updates: 'The entries of a live blog, in any order.',
      coverageStartTime: 'When a live blog began: RFC 3339 with seconds and offset.',
      coverageEndTime: 'When it ended.',
      review: 'For `type: "review"` alone.',
      status: 'Default: `usable`.',
      embargoedUntil: 'RFC 3339 with seconds and offset, or `indefinite`.',
      urgency: 'From 1 (flash) to 9.',
      edNote: 'A word to editors, which no renderer shows.',
      extensions: 'Anything of your own, under names with a colon: `vendor:key`.',
    },
  },
  AsideRole: {
    description: 'What an aside is for.',
    fields: {},
  },
  Aside: {
    description: 'A box beside the text.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Timeline: {
    description: 'What happened, in order.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  TimelineEvent: {
    description: 'One event of a timeline.',
    fields: {
      date: 'When it was, as a reader should see it.',
      dateTime: 'The same for machines: a year, a month, a day, or a date and time.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Phrasing: {
    description: 'What stands within a line.',
    fields: {},
  },
  Flow: {
    description: 'What stands below one another.',
    fields: {},
  },
  FigureMedia: {
    description: 'What a figure shows.',
    fields: {},
  },
  ArticleNode: {
    description: 'Every node there is.',
    fields: {},
  },
  CorrectionKind: {
    description: 'What was changed after publication, and how grave it is.',
    fields: {},
  },
  Correction: {
    description: 'A word to the reader about a change.',
    fields: {
      datePublished: 'RFC 3339 with seconds and offset.',
      target: 'The id of the node that it is about.',
      placement: 'Where it stands; `inline` is at its target. Default: `bottom`.',
    },
  },
  Embed: {
    description: 'Something of another site within the article.',
    fields: {
      provider: 'Whose it is, such as `x` or `instagram`.',
      url: 'Where it is.',
      title: "What it is, for those who don't see it.",
      width: 'CSS pixels.',
      height: 'CSS pixels.',
      thirdParty: 'Whether a third party hears of the reader when it is loaded.',
      children: 'What every target can show in its place.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  ChartValue: {
    description: "A cell of a chart's data; `null` where there is no value.",
    fields: {},
  },
  Chart: {
    description: 'A chart, with what it says in words and, best, its data.',
    fields: {
      description: "What it shows, for those who don't see it.",
      image: 'The chart as a picture.',
      data: 'The names of the columns, and rows that are as long.',
      url: 'The interactive chart.',
      provider: 'Who serves it, such as `datawrapper`.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  FigureRole: {
    description: 'The part a figure plays on the page.',
    fields: {},
  },
  Figure: {
    description: 'A picture or something else to look at or listen to, with its caption.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  GalleryLayout: {
    description: 'How the pictures of a gallery stand.',
    fields: {},
  },
  Gallery: {
    description: 'Pictures that belong together, then a caption for all, if there is one.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Caption: {
    description:
      "The words under a figure. The credit is not among them: it is in the media's `rights`.",
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Root: {
    description: "The body of an article: unist's root.",
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Paragraph: {
    description: 'A paragraph.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Heading: {
    description: 'A crosshead. The headline is the only heading of the first level.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Code: {
    description: 'A block of computer code, kept letter by letter.',
    fields: {
      lang: 'The programming language, as in mdast: not a language of the world.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      dir: 'The direction of this part where it differs.',
    },
  },
  ThematicBreak: {
    description: 'A break between two thoughts.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  List: {
    description: 'A list, with numbers or without.',
    fields: {
      ordered: 'Whether the order counts. Default: `false`.',
      start: 'The number of the first item. Default: 1.',
      spread: "mdast's mark of a loose list; renderers don't need it.",
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  ListItem: {
    description: 'An item of a list.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  LiveUpdate: {
    description: 'One entry of a live blog.',
    fields: {
      id: "Unique in the article, like a node's.",
      datePublished: 'RFC 3339 with seconds and offset.',
      dateModified: 'RFC 3339 with seconds and offset.',
      pinned: 'Whether it stays at the top.',
      keyEvent: 'Whether it belongs to the list of key events.',
      summary: 'Whether it sums up what came before.',
    },
  },
  ImageKind: {
    description: 'What a picture is: it decides the word before its credit.',
    fields: {},
  },
  ImageSource: {
    description: 'The same picture in another size, format or version.',
    fields: {
      url: '`http:`, `https:` or relative.',
      width: 'CSS pixels.',
      height: 'CSS pixels.',
      mediaType: 'A media type, such as `image/avif`.',
      media: 'A media query, such as `(max-width: 600px)`, for which this version is meant.',
    },
  },
  Crop: {
    description:
      'A part of a picture, for a place with a shape of its own. All sides go from 0 to 1.',
    fields: {
      name: 'What the crop is for, such as `square`.',
      aspectRatio: 'Width to height, such as `16:9`.',
    },
  },
  Image: {
    description: 'A picture.',
    fields: {
      url: '`http:`, `https:` or relative.',
      alt: 'The picture in words, for those who don\'t see it; `""` only with `decorative: true`.',
      decorative: 'Whether the picture says nothing that a reader could miss.',
      width: 'CSS pixels.',
      height: 'CSS pixels.',
      focalPoint: 'What must stay in sight when the picture is cropped, from 0 to 1 each way.',
      contentWarning: 'What a reader should know before seeing it, such as `Flashing light`.',
      dateCreated: 'When it was made: a year, a month, a day, or a date and time.',
      locationCreated: 'Where it was made.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  MediaSource: {
    description: 'A file with a film or a sound.',
    fields: {
      url: '`http:`, `https:` or relative.',
      mediaType: 'A media type, such as `video/mp4`.',
    },
  },
  Track: {
    description: "A file with words to a film or a sound: HTML's `track`.",
    fields: {},
  },
  Video: {
    description: 'A film.',
    fields: {
      sources: 'The files; or `provider` and `providerId`.',
      provider: 'Who plays it, such as `youtube`.',
      providerId: 'What the provider calls it.',
      width: 'CSS pixels.',
      height: 'CSS pixels.',
      duration: 'ISO 8601, such as `PT2M31S`.',
      transcript: "Everything that is said, for those who don't hear it.",
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Audio: {
    description: 'A sound.',
    fields: {
      sources: 'The files; or `provider` and `providerId`.',
      provider: 'Who plays it, such as `youtube`.',
      providerId: 'What the provider calls it.',
      width: 'CSS pixels.',
      height: 'CSS pixels.',
      duration: 'ISO 8601, such as `PT2M31S`.',
      transcript: "Everything that is said, for those who don't hear it.",
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Newsletter: {
    description: 'A box that invites to a newsletter.',
    fields: {
      frequency: 'How often it comes, as a reader should see it.',
      url: 'The page where one can sign up.',
      action: 'Where a sign-up form is sent, by POST: `https:` only. Without it there is a link.',
      emailField: "The name of the form's address field. Default: `email`.",
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  TextDirection: {
    description:
      'The direction of a text: left to right, right to left, or by its first strong letter.',
    fields: {},
  },
  NodeFields: {
    description: 'What every node may carry.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Contributor: {
    description: 'Somebody who made the article.',
    fields: {},
  },
  Publisher: {
    description: 'Who publishes the article.',
    fields: {},
  },
  Source: {
    description: 'Where the article comes from.',
    fields: {},
  },
  NamedSpeaker: {
    description: 'Somebody quoted by name: a person, an organisation or a document.',
    fields: {},
  },
  AnonymousSpeaker: {
    description:
      'Somebody quoted without a name: `description` says who it is, as far as that may be told.',
    fields: {},
  },
  Speaker: {
    description: 'Somebody or something whose words stand in the article.',
    fields: {},
  },
  Text: {
    description: 'Words, shown exactly as they are. Quotation marks are part of them.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Emphasis: {
    description: 'Stressed words.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Strong: {
    description: 'Important words.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Delete: {
    description: 'Words that no longer hold.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Superscript: {
    description: 'Raised words, such as an exponent.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Subscript: {
    description: 'Lowered words, such as an index.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Span: {
    description: 'Words in another language or direction: it needs `lang` or `dir`.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  InlineCode: {
    description: 'A piece of computer code within a line.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Break: {
    description: 'A line break that belongs to the text, as in a poem or an address.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  LinkRelation: {
    description: "Why a link should not pass on reputation: HTML's `rel`.",
    fields: {},
  },
  Link: {
    description: 'Words that lead to another place.',
    fields: {
      url: '`http:`, `https:`, `mailto:`, `tel:` or relative. Any other keeps the words and loses the link.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Provenance: {
    description:
      'How the article, or some of its nodes, came to be: the disclosure of machines at work.',
    fields: {
      digitalSourceType: "A URI of IPTC's list of digital source types.",
      system: 'What was used.',
      note: 'What was done, in words for the reader.',
      target: 'The ids of the nodes that it is about. Default: the whole article.',
    },
  },
  Via: {
    description: 'How the words reached the newsroom.',
    fields: {},
  },
  Attribution: {
    description: 'Who said or wrote something: at least one of `speaker`, `text` and `source`.',
    fields: {
      speaker: "A key of the article's `speakers`.",
      text: 'The attribution in words, where no speaker fits.',
      source: 'The work the words are from.',
      to: 'Who was told.',
      date: 'When it was said, as a reader should see it.',
    },
  },
  Quotation: {
    description:
      'Words that somebody said, within a sentence, with their quotation marks as written.',
    fields: {
      speaker: "A key of the article's `speakers`.",
      utterance: 'The same for all parts of an utterance that the sentence interrupts.',
      to: 'Who was told.',
      translated: 'Whether the words are a translation.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Blockquote: {
    description: 'Words of others as a block of their own.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Pullquote: {
    description: 'Words set large to draw the eye, most often a repeat of what the body says.',
    fields: {
      of: 'The id of the node whose words it repeats.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Relation: {
    description: 'How the linked articles belong to this one.',
    fields: {},
  },
  RelatedLinkKind: {
    description: 'What a related link leads to.',
    fields: {},
  },
  RelatedLinkAccess: {
    description: 'What a reader needs to read the linked article.',
    fields: {},
  },
  RelatedLinks: {
    description: 'A list of links to other articles.',
    fields: {
      title: "The heading. Default: a word for the relation in the article's language.",
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  RelatedLink: {
    description: "A link to another article: its children are that article's headline.",
    fields: {
      url: 'A warning when absent: real pages have such links.',
      articleId: 'The `id` of the other article, for whoever resolves it to a URL.',
      sponsored: 'Whether it is an advertisement.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Rights: {
    description:
      "Who made something, who owns it, and what may be done with it. The names are schema.org's.",
    fields: {
      creditText: 'The credit line, such as `Rui Prado/The Harbour Post`.',
    },
  },
  Paywall: {
    description: 'Where the free part ends: at most one, at the top level of the body.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  AdSlot: {
    description: 'Where an advertisement may stand.',
    fields: {
      name: 'What the advertising system calls it.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  TableAlign: {
    description: "How the cells of a column stand; `null` leaves it to the reader's software.",
    fields: {},
  },
  Table: {
    description: 'A table.',
    fields: {
      align: 'The alignment of each column, from the first.',
      headerRows: 'How many rows at the top are headers. Default: 1, as in mdast.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  TableRow: {
    description: 'A row of a table.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  TableCell: {
    description: 'A cell of a table.',
    fields: {
      header: 'Whether the cell names its row. The cells of header rows need no mark.',
      colSpan: 'How many columns it covers. Default: 1.',
      rowSpan: 'How many rows it covers. Default: 1.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Json: {
    description: 'Anything that JSON can hold.',
    fields: {},
  },
  UnknownBlock: {
    description: "A block that this version doesn't know, kept as it was.",
    fields: {
      children: 'What every target can show in its place.',
      originalType: 'What the node was called where it came from.',
      value: 'The node as it was.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  UnknownInline: {
    description: 'The same within a line.',
    fields: {
      children: 'What every target can show in its place.',
      originalType: 'What the node was called where it came from.',
      value: 'The node as it was.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs, as a BCP 47 tag.',
      dir: 'The direction of this part where it differs.',
    },
  },
  Unknown: {
    description: "A node that this version doesn't know.",
    fields: {},
  },
}
