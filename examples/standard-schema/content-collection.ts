// Articles as a content collection, in the manner of Astro: the collection takes any Standard
// Schema, checks every file with it, and knows the type of what comes out.
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { articleSchema } from 'standfirst'

/** The result of loading a collection: the valid entries, and a message for each invalid one. */
export interface Collection<T> {
  entries: Map<string, T>
  problems: string[]
}

/** A collection of files, checked with any Standard Schema. */
export async function loadCollection<Schema extends StandardSchemaV1>(
  schema: Schema,
  files: Record<string, unknown>,
): Promise<Collection<StandardSchemaV1.InferOutput<Schema>>> {
  const entries = new Map<string, StandardSchemaV1.InferOutput<Schema>>()
  const problems: string[] = []
  for (const [name, content] of Object.entries(files)) {
    const result = await schema['~standard'].validate(content)
    if (result.issues) {
      problems.push(
        ...result.issues.map(({ path = [], message }) => `${name} ${path.join('.')}: ${message}`),
      )
    } else {
      entries.set(name, result.value as StandardSchemaV1.InferOutput<Schema>)
    }
  }
  return { entries, problems }
}

/** The headlines of a folder of articles: `headline` is known to be a string. */
export async function headlines(files: Record<string, unknown>): Promise<string[]> {
  const { entries } = await loadCollection(articleSchema, files)
  return [...entries.values()].map(({ headline }) => headline)
}
