import type * as z from 'zod'
import { correctionKind, provenanceSchema } from '../schema/annotations.js'
import {
  accessSchema,
  alternativeHeadlines,
  articleTypes,
  datelineSchema,
  ratingSchema,
  reviewedItem,
  reviewSchema,
  statusSchema,
  translationSchema,
} from '../schema/article.js'
import { aside } from '../schema/aside.js'
import { chartData } from '../schema/chart.js'
import { conceptSchema, geoSchema } from '../schema/concept.js'
import { figure, gallery } from '../schema/figure.js'
import { image } from '../schema/image.js'
import { keyEventSchema, paginationSchema } from '../schema/live.js'
import { textDirection } from '../schema/node.js'
import {
  logoSchema,
  publisherSchema,
  sourceSchema,
  speakerSchema,
  sponsorSchema,
} from '../schema/people.js'
import { link } from '../schema/phrasing.js'
import { mediaSource, track } from '../schema/player.js'
import { partOfSchema, partOfType, printSchema } from '../schema/publication.js'
import { attributionSchema, quotation } from '../schema/quote.js'
import { relatedLinkAccess, relatedLinkKind, relatedLinks } from '../schema/related.js'
import { rightsSchema } from '../schema/rights.js'
import { table } from '../schema/table.js'
import { json } from '../schema/unknown.js'
import type { Schemas } from './create-schema.js'

/** Returns the schemas by name. Each has the name of the interface or union that it matches. */
export function namedSchemas(schemas: Schemas): Record<string, z.core.$ZodType> {
  const { nodeSchemas, flowSchema, phrasingSchema } = schemas
  // The node type `unknown` has two interfaces, one for blocks and one for inline nodes.
  const { unknown, ...nodes } = nodeSchemas
  const [unknownBlock, unknownInline] = (unknown as unknown as z.ZodUnion).options
  const named = Object.entries(nodes).map(([type, schema]) => [nameOfType(type), schema])
  return {
    ...Object.fromEntries(named),
    UnknownBlock: unknownBlock,
    UnknownInline: unknownInline,
    Flow: flowSchema,
    Phrasing: phrasingSchema,
    FigureMedia: (nodeSchemas.figure.shape.children as unknown as z.ZodTuple).def.items[0],
    Contributor: schemas.contributorSchema,
    Correction: schemas.correctionSchema,
    LiveUpdate: schemas.liveUpdateSchema,
    ...OBJECTS,
  }
}

/**
 * Returns the name of a type: `pullquote` becomes `Pullquote`, and `acme:poll` becomes `AcmePoll`.
 */
function nameOfType(type: string): string {
  return type.replace(/(?:^|(?<![^A-Za-z\d])[^A-Za-z\d]+)([A-Za-z\d])/g, (_, letter: string) =>
    letter.toUpperCase(),
  )
}

const { shape: imageFields } = image.schema

/** Objects that contain no nodes. */
const OBJECTS = {
  Access: accessSchema,
  AlternativeHeadlines: alternativeHeadlines,
  AnonymousSpeaker: speakerSchema.options[1],
  ArticleType: articleTypes,
  AsideRole: aside.schema.shape.role,
  Attribution: attributionSchema,
  ChartData: chartData,
  ChartValue: chartData.shape.rows.element.element,
  CitedWork: attributionSchema.shape.source.unwrap(),
  Concept: conceptSchema,
  CorrectionKind: correctionKind,
  Crop: imageFields.crops.unwrap().element,
  Dateline: datelineSchema,
  FigureRole: figure.schema.shape.role.unwrap(),
  FocalPoint: imageFields.focalPoint.unwrap(),
  GeoCoordinates: geoSchema,
  GalleryLayout: gallery.schema.shape.layout.unwrap(),
  ImageKind: imageFields.kind.unwrap(),
  ImageSource: imageFields.sources.unwrap().element,
  Json: json,
  KeyEvent: keyEventSchema,
  LinkRelation: link.schema.shape.rel.unwrap().element,
  Logo: logoSchema,
  MediaSource: mediaSource,
  NamedSpeaker: speakerSchema.options[0],
  Pagination: paginationSchema,
  PartOf: partOfSchema,
  PartOfType: partOfType,
  Print: printSchema,
  Provenance: provenanceSchema,
  Publisher: publisherSchema,
  Rating: ratingSchema,
  RelatedLinkAccess: relatedLinkAccess,
  RelatedLinkKind: relatedLinkKind,
  Relation: relatedLinks.schema.shape.relation,
  Review: reviewSchema,
  ReviewedItem: reviewedItem,
  Rights: rightsSchema,
  Source: sourceSchema,
  Speaker: speakerSchema,
  Sponsor: sponsorSchema,
  Status: statusSchema,
  TableAlign: table.schema.shape.align.unwrap().element,
  TextDirection: textDirection,
  Track: track,
  Translation: translationSchema,
  Via: quotation.schema.shape.via.unwrap(),
} satisfies Record<string, z.core.$ZodType>
