type Schema = { readonly [naam: string]: unknown }

/** What a value must look like was seen when it came in; checked again for every field of every answer it costs more than writing it. */
const VORM = new Set(['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'])

const isSchema = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null

const isNull = (keuze: unknown): boolean => isSchema(keuze) && keuze['type'] === 'null'

/** A choice between one thing and null as that thing "or null": without it the serialiser tries each choice on every value. */
function joinNull(schema: Schema): Schema {
  const keuzes = schema['anyOf']
  if (!Array.isArray(keuzes) || !keuzes.some(isNull)) return schema
  const [ding, ...meer] = keuzes.filter((keuze) => !isNull(keuze)) as Schema[]
  const { anyOf: _, ...rest } = schema
  if (!ding || meer.length > 0 || typeof ding['type'] !== 'string') return schema
  const { enum: woorden } = ding
  // Where the serialiser has to choose between shapes, null must be one of the words.
  return {
    ...rest,
    ...ding,
    ...(Array.isArray(woorden) && { enum: [...(woorden as unknown[]), null] }),
    nullable: true,
  }
}

/** The JSON schema of an answer with only what writing it needs: which fields go out, and as what. */
export function toSerialisatieschema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toSerialisatieschema)
  if (!isSchema(schema)) return schema
  const velden = Object.entries(joinNull(schema)).filter(([naam, waarde]) => isSchema(waarde) || !VORM.has(naam))
  return Object.fromEntries(velden.map(([naam, waarde]) => [naam, toSerialisatieschema(waarde)]))
}
