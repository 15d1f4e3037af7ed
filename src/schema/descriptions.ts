// Generated from the doc comments in this folder by `npm run describe`: do not edit.

interface Description {
  /** What the interface or the union stands for. */
  readonly description: string
  /** What its fields mean. A node's `type` is not among them: it means what the node does. */
  readonly fields: Readonly<Record<string, string>>
}

/** The doc comments of the interfaces and unions, by their names. */
export const descriptions: Readonly<Record<string, Description>> = {
  AdSlot: {
    description: 'Where an advertisement may stand.',
    fields: {
      name: 'What the advertising system calls it.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  CorrectionKind: {
    description: 'What was changed after publication, and how grave it is.',
    fields: {},
  },
  Correction: {
    description: 'A word to the reader about a change.',
    fields: {
      id: "Unique in the article, like a node's.",
      kind: 'What was changed, and how grave it is.',
      datePublished: 'When the word to the reader was published: RFC 3339 with seconds and offset.',
      target: 'The id of the node that it is about.',
      placement: 'Where it stands; `inline` is at its target. Default: `bottom`.',
      children: 'What the reader is told.',
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
  ArticleType: {
    description: 'What an article is: each maps to a type of schema.org.',
    fields: {},
  },
  Dateline: {
    description: 'Where and when the article was written.',
    fields: {
      location: 'The place, as a reader should see it, such as `Port Elne`.',
      date: 'The day, as a reader should see it, such as `3 March`.',
      text: 'The dateline as a reader should see it. Default: location and date.',
    },
  },
  AlternativeHeadlines: {
    description: 'The headline in other words, for other places.',
    fields: {
      seo: 'The headline for search results.',
      social: 'The headline for social networks.',
      short: 'The headline for lists and small screens.',
      print: 'The headline that the article had in print.',
    },
  },
  Translation: {
    description: 'The article in another language.',
    fields: {
      inLanguage: 'The language of the translation: a BCP 47 tag, such as `fr`.',
      url: 'Where the translation is: an absolute `http:` or `https:` URL.',
    },
  },
  Concept: {
    description: 'Something or somebody that the article is about.',
    fields: {
      name: 'What it is called.',
      uri: 'Where it is defined: a URI, such as that of its entry in Wikidata.',
      type: 'Its schema.org type, such as `Place`.',
      symbols: 'Ticker symbols, such as `XLON:BP`.',
    },
  },
  Review: {
    description: 'What a review is of, and its verdict.',
    fields: {
      itemReviewed: 'The book, film, play or whatever else is judged.',
      rating: 'The verdict as a number, if there is one.',
    },
  },
  ReviewedItem: {
    description: 'What a review is of.',
    fields: {
      name: 'What it is called.',
      type: 'Its schema.org type, such as `Book`.',
      url: 'Its own page: an absolute `http:` or `https:` URL.',
    },
  },
  Rating: {
    description: 'A verdict as a number: `value` out of `best`.',
    fields: {
      value: 'The verdict, from `worst` to `best`.',
      best: 'The highest that it could be.',
      worst: 'The lowest that it could be. Default: 0.',
    },
  },
  Access: {
    description: 'Who may read the article.',
    fields: {
      isAccessibleForFree:
        'Whether all of it can be read without paying; where the free part ends, a `paywall` stands.',
    },
  },
  Status: {
    description: 'Whether the article may be used: `withheld` and `canceled` ones may not.',
    fields: {},
  },
  Article: {
    description: 'An article: facts about it, and its body.',
    fields: {
      schemaVersion: 'The version of this model that the article is written in.',
      id: 'What tells it from every other article: a URI, a URN or a slug.',
      type: 'What kind of article it is.',
      inLanguage: 'The language of the article: a BCP 47 tag, such as `en-GB`.',
      dir: 'The direction of the text. Default: that of the language.',
      headline: 'The headline: plain text, shown as the only heading of the first level.',
      alternativeHeadlines: 'The headline in other words, for other places.',
      kicker: 'A word or two above the headline.',
      deck: 'The sentence below the headline, also called standfirst.',
      description: 'A summary for search results and social networks.',
      dateline: 'Where and when it was written.',
      url: 'The canonical URL, which other copies point to: absolute, `http:` or `https:`.',
      translations: 'The same article in other languages.',
      datePublished: 'When it was first published: RFC 3339 with seconds and offset.',
      dateModified: 'When its content last changed: RFC 3339 with seconds and offset.',
      dateCreated: 'When it was written: RFC 3339 with seconds and offset.',
      expires: 'When it should no longer be used: RFC 3339 with seconds and offset.',
      authors: 'Who wrote it, in the order of the byline.',
      byline: 'The byline as a reader should see it. Default: the names of the authors.',
      publisher: 'Who publishes it.',
      source: "Where it comes from: the newsroom's own staff, a wire, a handout.",
      section: 'The part of the paper or site that it belongs to, such as `Business`.',
      genre: 'The form it has, such as `interview` or `obituary`.',
      keywords: 'Words that it should be found by.',
      about: 'What it is about in the main.',
      mentions: 'What it names besides.',
      speakers: 'Whoever is quoted, by a key that quotations refer to.',
      leadMedia: 'The picture, film or gallery at the head of the article.',
      body: 'What the article says: at least one block, unless it is a live blog.',
      updates: 'The entries of a live blog, in any order; for `type: "liveBlog"` alone.',
      coverageStartTime: 'When a live blog began: RFC 3339 with seconds and offset.',
      coverageEndTime: 'When it ended: RFC 3339 with seconds and offset.',
      corrections: 'What was put right after publication.',
      review: 'What it reviews, and the verdict; for `type: "review"` alone.',
      related: 'Lists of links to other articles, shown below this one.',
      status: 'Whether it may be used. Default: `usable`.',
      embargoedUntil:
        'When it may be published at the earliest: RFC 3339 with seconds and offset, or `indefinite`.',
      version: "The version of the text, in the newsroom's own count.",
      urgency: 'How urgent it is, from 1 (a flash) to 9 (the least).',
      slugline: 'The short name that the newsroom knows it by.',
      edNote: 'A word to editors, which no renderer shows.',
      rights:
        'Who owns the article, and what may be done with it; pictures and films have their own.',
      access: 'Who may read it.',
      provenance:
        'How the article, or a part of it, came to be: the disclosure of machines at work.',
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
      role: 'What the box is for.',
      title: 'The heading of the box.',
      children: 'The blocks in the box.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  ChartValue: {
    description: "A cell of a chart's data; `null` where there is no value.",
    fields: {},
  },
  Chart: {
    description: 'A chart, with what it says in words and, best, its data.',
    fields: {
      title: 'The heading of the chart.',
      description: "What it shows, for those who don't see it.",
      image: 'The chart as a picture.',
      data: 'The numbers behind it, which every target can show as a table.',
      url: 'The interactive chart: an absolute `http:` or `https:` URL.',
      provider: 'Who serves it: a name in lower case, such as `datawrapper`.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  ChartData: {
    description: 'What a chart is drawn from.',
    fields: {
      columns: 'The names of the columns, from the first.',
      rows: 'The rows, each with one value a column.',
    },
  },
  Embed: {
    description: 'Something of another site within the article.',
    fields: {
      provider: 'Whose it is: a name in lower case, such as `x` or `instagram`.',
      url: 'Its own page on that site: an absolute `http:` or `https:` URL.',
      title: "What it is, for those who don't see it.",
      width: 'Its width in CSS pixels.',
      height: 'Its height in CSS pixels.',
      thirdParty: 'Whether a third party hears of the reader when it is loaded. Default: `false`.',
      children: 'What every target can show in its place.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  FigureRole: {
    description: 'The part a figure plays on the page.',
    fields: {},
  },
  Figure: {
    description: 'A picture or something else to look at or listen to, with its caption.',
    fields: {
      role: 'The part it plays on the page.',
      children: 'What it shows, then its caption if it has one.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  GalleryLayout: {
    description: 'How the pictures of a gallery stand.',
    fields: {},
  },
  Gallery: {
    description: 'Pictures that belong together, then a caption for all, if there is one.',
    fields: {
      layout: 'How the pictures stand.',
      title: 'The heading of the gallery.',
      children: 'The figures, then a caption for all of them if there is one.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Caption: {
    description:
      "The words under a figure. The credit is not among them: it is in the media's `rights`.",
    fields: {
      children: 'The words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Root: {
    description: "The body of an article: unist's root.",
    fields: {
      children: 'The blocks of the article, from the first.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Paragraph: {
    description: 'A paragraph.',
    fields: {
      children: 'The words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Heading: {
    description: 'A crosshead. The headline is the only heading of the first level.',
    fields: {
      depth: 'Its level: 2 below the headline, 3 and 4 below such headings.',
      children: 'The words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Code: {
    description: 'A block of computer code, kept letter by letter.',
    fields: {
      lang: 'The programming language, as in mdast: not a language of the world.',
      value: 'The code, with its line ends and blanks as they are.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  ThematicBreak: {
    description: 'A break between two thoughts.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  ImageKind: {
    description: 'What a picture is: it decides the word before its credit.',
    fields: {},
  },
  ImageSource: {
    description: 'The same picture in another size, format or version.',
    fields: {
      url: 'Where the file is: `http:`, `https:` or relative.',
      width: 'The width of the file in pixels.',
      height: 'The height of the file in pixels.',
      mediaType: 'A media type, such as `image/avif`.',
      media: 'A media query, such as `(max-width: 600px)`, for which this version is meant.',
      colorScheme: 'The colour scheme of the page for which this version is meant. Default: both.',
    },
  },
  Crop: {
    description:
      'A part of a picture, for a place with a shape of its own. All sides go from 0 to 1.',
    fields: {
      name: 'What the crop is for, such as `square`.',
      aspectRatio: 'Width to height, such as `16:9`.',
      x: "Where its left side is: a part of the picture's width, from the left.",
      y: "Where its upper side is: a part of the picture's height, from the top.",
      width: "Its width: a part of the picture's.",
      height: "Its height: a part of the picture's.",
    },
  },
  FocalPoint: {
    description: 'The point of a picture that matters most. Both sides go from 0 to 1.',
    fields: {
      x: "How far it is from the left: a part of the picture's width.",
      y: "How far it is from the top: a part of the picture's height.",
    },
  },
  Image: {
    description: 'A picture.',
    fields: {
      url: 'Where the file is: `http:`, `https:` or relative.',
      alt: 'The picture in words, for those who don\'t see it; `""` only with `decorative: true`.',
      decorative: 'Whether the picture says nothing that a reader could miss. Default: `false`.',
      width: 'The width of the file in CSS pixels.',
      height: 'The height of the file in CSS pixels.',
      kind: 'What it is: it decides the word before its credit. Default: `photograph`.',
      sources: 'The same picture in other sizes, formats or versions.',
      focalPoint: 'What must stay in sight when the picture is cropped.',
      crops: 'Parts of the picture, for places with a shape of their own.',
      rights: 'Who made it, who owns it, and what may be done with it.',
      contentWarning: 'What a reader should know before seeing it, such as `Flashing light`.',
      dateCreated: 'When it was made: a year, a month, a day, or a date and time.',
      locationCreated: 'Where it was made.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  List: {
    description: 'A list, with numbers or without.',
    fields: {
      ordered: 'Whether the order counts. Default: `false`.',
      start: 'The number of the first item. Default: 1.',
      spread: "mdast's mark of a loose list; renderers don't need it.",
      children: 'The items, from the first.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  ListItem: {
    description: 'An item of a list.',
    fields: {
      spread: "mdast's mark of an item with blank lines in it; renderers don't need it.",
      children: 'The blocks of the item: most often one paragraph.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  LiveUpdate: {
    description: 'One entry of a live blog.',
    fields: {
      id: "Unique in the article, like a node's.",
      headline: 'The headline of the entry.',
      datePublished: 'When it was published: RFC 3339 with seconds and offset.',
      dateModified: 'When it last changed: RFC 3339 with seconds and offset.',
      authors: 'Who wrote it, where it is not the authors of the article.',
      pinned: 'Whether it stays at the top. Default: `false`.',
      keyEvent: 'Whether it belongs to the list of key events. Default: `false`.',
      summary: 'Whether it sums up what came before. Default: `false`.',
      children: 'What it says.',
    },
  },
  Newsletter: {
    description: 'A box that invites to a newsletter.',
    fields: {
      name: 'What it is called.',
      description: 'What is in it, in a sentence.',
      frequency: 'How often it comes, as a reader should see it.',
      url: 'The page where one can sign up: an absolute `http:` or `https:` URL.',
      action:
        'Where a sign-up form is sent by POST: an absolute `https:` URL. Without it there is a link.',
      emailField: "The name of the form's address field. Default: `email`.",
      privacyUrl:
        'The page that says what becomes of the address: an absolute `http:` or `https:` URL.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
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
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Phrasing: {
    description: 'An inline node.',
    fields: {},
  },
  Flow: {
    description: 'A block.',
    fields: {},
  },
  FigureMedia: {
    description: 'What a figure shows.',
    fields: {},
  },
  ArticleNode: {
    description: 'Any node.',
    fields: {},
  },
  Paywall: {
    description: 'Where the free part ends: at most one, at the top level of the body.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Contributor: {
    description: 'Somebody who made the article.',
    fields: {
      type: 'Whether it is a person or an organisation.',
      name: 'The name in the byline.',
      url: 'Their page on this site: an absolute `http:` or `https:` URL.',
      role: 'What they are or did, such as `Photographs by`.',
      image: 'A portrait, or the sign of an organisation.',
      sameAs: 'Their pages elsewhere: absolute `http:` or `https:` URLs.',
    },
  },
  Publisher: {
    description: 'Who publishes the article.',
    fields: {
      name: 'What it is called.',
      url: 'Its home page: an absolute `http:` or `https:` URL.',
      logo: 'Its sign.',
      sameAs: 'Its pages elsewhere: absolute `http:` or `https:` URLs.',
    },
  },
  Logo: {
    description: 'The sign of a publisher.',
    fields: {
      url: 'Where the file is: `http:`, `https:` or relative.',
      width: 'Its width in CSS pixels.',
      height: 'Its height in CSS pixels.',
    },
  },
  Source: {
    description: 'Where the article comes from.',
    fields: {
      name: 'Who it is from, such as an agency.',
      category: 'What kind of source that is.',
      url: 'Its home page: an absolute `http:` or `https:` URL.',
    },
  },
  NamedSpeaker: {
    description: 'Somebody quoted by name: a person, an organisation or a document.',
    fields: {
      type: 'Whether it is a person, an organisation or a document.',
      name: 'The name, as a reader should see it.',
      role: 'The office or the profession, such as `harbour master`.',
      affiliation: 'Whom they belong to or speak for, such as `Harbour Board`.',
      url: 'Their own page: an absolute `http:` or `https:` URL.',
      sameAs: 'Their pages elsewhere: absolute `http:` or `https:` URLs.',
      description: 'Who it is, in words.',
    },
  },
  AnonymousSpeaker: {
    description:
      'Somebody quoted without a name: `description` says who it is, as far as that may be told.',
    fields: {
      description: 'Who it is, as far as that may be told, such as `a nurse at the hospital`.',
      name: 'A made-up name, as a reader should see it.',
      role: 'The office or the profession, such as `nurse`.',
      affiliation: 'Whom they belong to, such as a hospital.',
      url: 'A page about them: an absolute `http:` or `https:` URL.',
      sameAs: 'Pages about them elsewhere: absolute `http:` or `https:` URLs.',
    },
  },
  Speaker: {
    description: 'Somebody or something whose words stand in the article.',
    fields: {},
  },
  Text: {
    description: 'Words, shown exactly as they are. Quotation marks are part of them.',
    fields: {
      value: 'The words. They may be blank, and are never trimmed.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Emphasis: {
    description: 'Stressed words.',
    fields: {
      children: 'The stressed words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Strong: {
    description: 'Important words.',
    fields: {
      children: 'The important words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Delete: {
    description: 'Words that no longer hold.',
    fields: {
      children: 'The words that no longer hold.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Superscript: {
    description: 'Raised words, such as an exponent.',
    fields: {
      children: 'The raised words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Subscript: {
    description: 'Lowered words, such as an index.',
    fields: {
      children: 'The lowered words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Span: {
    description: 'Words in another language or direction: it needs `lang` or `dir`.',
    fields: {
      children: 'The words in that language or direction.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  InlineCode: {
    description: 'A piece of computer code within a line.',
    fields: {
      value: 'The code.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Break: {
    description: 'A line break that belongs to the text, as in a poem or an address.',
    fields: {
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  LinkRelation: {
    description: "Why a link should not pass on reputation: HTML's `rel`.",
    fields: {},
  },
  Link: {
    description: 'Words that lead to another place.',
    fields: {
      url: 'Where it leads: `http:`, `https:`, `mailto:`, `tel:` or relative. Any other keeps the words and loses the link.',
      title: 'What a pointer that rests on the link is told.',
      rel: 'Why it should not pass on reputation.',
      children: 'The words that can be followed.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  MediaSource: {
    description: 'A file with a film or a sound.',
    fields: {
      url: 'Where the file is: `http:`, `https:` or relative.',
      mediaType: 'A media type, such as `video/mp4`.',
    },
  },
  Track: {
    description: "A file with words to a film or a sound: HTML's `track`.",
    fields: {
      kind: 'What the words are: a translation, all that is heard, all that is seen, chapters or data.',
      url: 'Where the WebVTT file is: `http:`, `https:` or relative.',
      lang: 'The language of the words: a BCP 47 tag.',
      label: 'What the reader chooses it by, such as `English`.',
    },
  },
  Video: {
    description: 'A film.',
    fields: {
      sources: 'The files; or `provider` and `providerId`.',
      provider: 'Who plays it: a name in lower case, such as `youtube`.',
      providerId: 'What the provider calls it.',
      title: 'What it is called.',
      poster: 'The picture that stands there until it plays.',
      width: 'Its width in CSS pixels.',
      height: 'Its height in CSS pixels.',
      duration: 'How long it is: an ISO 8601 duration, such as `PT2M31S`.',
      tracks: 'Files with words to it, such as captions.',
      transcript: "Everything that is said, for those who don't hear it.",
      live: 'Whether it is a broadcast that is going on. Default: `false`.',
      loop: 'Whether it starts again at its end. Default: `false`.',
      muted: 'Whether it starts without sound. Default: `false`.',
      rights: 'Who made it, who owns it, and what may be done with it.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Audio: {
    description: 'A sound.',
    fields: {
      sources: 'The files; or `provider` and `providerId`.',
      provider: 'Who plays it: a name in lower case, such as `youtube`.',
      providerId: 'What the provider calls it.',
      title: 'What it is called.',
      poster: 'The picture that stands there until it plays.',
      width: 'Its width in CSS pixels.',
      height: 'Its height in CSS pixels.',
      duration: 'How long it is: an ISO 8601 duration, such as `PT2M31S`.',
      tracks: 'Files with words to it, such as captions.',
      transcript: "Everything that is said, for those who don't hear it.",
      live: 'Whether it is a broadcast that is going on. Default: `false`.',
      loop: 'Whether it starts again at its end. Default: `false`.',
      muted: 'Whether it starts without sound. Default: `false`.',
      rights: 'Who made it, who owns it, and what may be done with it.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
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
      via: 'How the words reached the newsroom.',
      to: 'Who was told.',
      date: 'When it was said, as a reader should see it.',
    },
  },
  CitedWork: {
    description: 'A work that words are from: a book, a report, a post.',
    fields: {
      title: 'What it is called.',
      url: 'Where it is: an absolute `http:` or `https:` URL.',
    },
  },
  Quotation: {
    description:
      'Words that somebody said, within a sentence, with their quotation marks as written.',
    fields: {
      speaker: "A key of the article's `speakers`.",
      utterance: 'The same for all parts of an utterance that the sentence interrupts.',
      via: 'How the words reached the newsroom.',
      to: 'Who was told.',
      translated: 'Whether the words are a translation. Default: `false`.',
      children: 'The words, with their quotation marks as written.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Blockquote: {
    description: 'Words of others as a block of their own.',
    fields: {
      attribution: 'Whose words they are.',
      children: 'The words of others, and nothing else.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Pullquote: {
    description: 'Words set large to draw the eye, most often a repeat of what the body says.',
    fields: {
      of: 'The id of the node whose words it repeats.',
      attribution: 'Whose words they are.',
      children: 'The words.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
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
      relation: 'How the linked articles belong to this one.',
      children: 'The links, in the order they are shown.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  RelatedLink: {
    description: "A link to another article: its children are that article's headline.",
    fields: {
      url: 'Where the other article is: `http:`, `https:` or relative. Its absence is a warning.',
      articleId: 'The `id` of the other article, for whoever resolves it to a URL.',
      kicker: 'A word or two above that headline.',
      description: 'What the other article says, in a sentence.',
      image: 'The picture beside the link.',
      datePublished: 'When the other article was published: RFC 3339 with seconds and offset.',
      kind: 'What it leads to. Default: `article`.',
      access: 'What a reader needs to read it.',
      sponsored: 'Whether it is an advertisement. Default: `false`.',
      children: 'The headline of the other article.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Rights: {
    description:
      "Who made something, who owns it, and what may be done with it. The names are schema.org's.",
    fields: {
      creditText: 'The credit line, such as `Rui Prado/The Harbour Post`.',
      creator: 'Who made it.',
      copyrightHolder: 'Who owns it.',
      copyrightNotice: 'The notice as a reader should see it, such as `© 2026 The Harbour Post`.',
      copyrightYear: 'The year in which the copyright was first claimed: four digits.',
      license: 'The licence that it is under: an absolute `http:` or `https:` URL.',
      acquireLicensePage: 'Where a licence can be bought: an absolute `http:` or `https:` URL.',
      usageTerms: 'What may be done with it, in words.',
      usageExpires: 'When it must no longer be used: RFC 3339 with seconds and offset.',
      syndicatable: 'Whether others may publish it too.',
    },
  },
  StrippedFields: {
    description:
      "What a file may hold and no parsed article does: the types of articles and nodes don't show it.",
    fields: {
      $schema:
        'Where the JSON Schema of the article is, for an editor of the file. Parsing leaves it out.',
      position: 'Where the node stood in a source, as unist has it. Parsing leaves it out.',
      data: "What unified's plugins keep with the node, as unist has it. Parsing leaves it out.",
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
      children: 'The rows, from the top.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  TableRow: {
    description: 'A row of a table.',
    fields: {
      children: 'The cells, in the order of the text.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  TableCell: {
    description: 'A cell of a table.',
    fields: {
      header:
        'Whether the cell names its row. The cells of header rows need no mark. Default: `false`.',
      colSpan: 'How many columns it covers. Default: 1.',
      rowSpan: 'How many rows it covers. Default: 1.',
      children: 'The words of the cell.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Timeline: {
    description: 'What happened, in order.',
    fields: {
      title: 'The heading above the events.',
      children: 'The events, in the order they are shown.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  TimelineEvent: {
    description: 'One event of a timeline.',
    fields: {
      date: 'When it was, as a reader should see it.',
      dateTime: 'The same for machines: a year, a month, a day, or a date and time.',
      title: 'The event in a few words.',
      children: 'What happened.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
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
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  UnknownInline: {
    description: 'The same within a line.',
    fields: {
      children: 'What every target can show in its place.',
      originalType: 'What the node was called where it came from.',
      value: 'The node as it was.',
      id: 'Unique in the article: a letter, then letters, digits, `_` or `-`.',
      lang: 'The language of this part where it differs from what is around it: a BCP 47 tag.',
      dir: 'The direction of this part where it differs from what is around it.',
    },
  },
  Unknown: {
    description: "A node that this version doesn't know.",
    fields: {},
  },
}
