import * as z from 'zod'
import { correctionSchema, provenanceSchema } from './annotations.js'
import { articleShape } from './article.js'
import { chartSchema } from './chart.js'
import { imageSchema } from './image.js'
import { liveUpdateSchema } from './live.js'
import { textDirection } from './node.js'
import {
  asideSchema,
  audioSchema,
  figureSchema,
  flow,
  gallerySchema,
  linkSchema,
  nodeSchemas,
  phrasing,
  quotationSchema,
  relatedLinkSchema,
  relatedLinksSchema,
  tableSchema,
  unknownBlockSchema,
  unknownInlineSchema,
} from './nodes.js'
import { contributorSchema, publisherSchema, sourceSchema, speakerSchema } from './people.js'
import { attributionSchema } from './quote.js'
import { rightsSchema } from './rights.js'
import { json } from './unknown.js'

/** The names as zod takes them: each schema gets an entry under its own in `$defs`. */
export function nameSchemas(): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedSchemas())) names.add(schema, { id })
  return names
}

/** The schemas that have a name: that of the interface or the union that each equals. */
export function namedSchemas(): Record<string, z.ZodType> {
  // The node type `unknown` is two interfaces, by what it has for children: see below.
  const { unknown: _, ...nodes } = nodeSchemas
  const named = Object.entries<z.ZodType>(nodes).map(([type, schema]) => [
    type.replace(/^./, (letter) => letter.toUpperCase()),
    schema,
  ])
  return { ...Object.fromEntries(named), ...furtherSchemas() }
}

/** What is not a node with a name of its own. */
function furtherSchemas(): Record<string, z.ZodType> {
  const { shape } = articleShape
  const review = shape.review.unwrap().shape
  const chartData = chartSchema.shape.data.unwrap()
  return {
    UnknownBlock: unknownBlockSchema,
    UnknownInline: unknownInlineSchema,

    Flow: flow,
    Phrasing: phrasing,
    FigureMedia: figureSchema.shape.children.def.items[0],

    Access: shape.access.unwrap(),
    ArticleType: shape.type,
    AlternativeHeadlines: shape.alternativeHeadlines.unwrap(),
    Concept: shape.about.unwrap().element,
    Correction: correctionSchema,
    CorrectionKind: correctionSchema.shape.kind,
    Dateline: shape.dateline.unwrap(),
    Json: json,
    LiveUpdate: liveUpdateSchema,
    Provenance: provenanceSchema,
    Rating: review.rating.unwrap(),
    Review: shape.review.unwrap(),
    ReviewedItem: review.itemReviewed,
    Rights: rightsSchema,
    Status: shape.status.unwrap(),
    Translation: shape.translations.unwrap().element,

    Contributor: contributorSchema,
    Logo: publisherSchema.shape.logo.unwrap(),
    Publisher: publisherSchema,
    Source: sourceSchema,
    Speaker: speakerSchema,
    NamedSpeaker: speakerSchema.options[0],
    AnonymousSpeaker: speakerSchema.options[1],

    AsideRole: asideSchema.shape.role,
    Attribution: attributionSchema,
    ChartData: chartData,
    ChartValue: chartData.shape.rows.element.element,
    CitedWork: attributionSchema.shape.source.unwrap(),
    Crop: imageSchema.shape.crops.unwrap().element,
    FocalPoint: imageSchema.shape.focalPoint.unwrap(),
    FigureRole: figureSchema.shape.role.unwrap(),
    GalleryLayout: gallerySchema.shape.layout.unwrap(),
    ImageKind: imageSchema.shape.kind.unwrap(),
    ImageSource: imageSchema.shape.sources.unwrap().element,
    LinkRelation: linkSchema.shape.rel.unwrap().element,
    // Films and sounds share the fields that these are from.
    MediaSource: audioSchema.shape.sources.unwrap().element,
    Track: audioSchema.shape.tracks.unwrap().element,
    RelatedLinkAccess: relatedLinkSchema.shape.access.unwrap(),
    RelatedLinkKind: relatedLinkSchema.shape.kind.unwrap(),
    Relation: relatedLinksSchema.shape.relation,
    TableAlign: tableSchema.shape.align.unwrap().element,
    TextDirection: textDirection,
    Via: quotationSchema.shape.via.unwrap(),
  }
}
