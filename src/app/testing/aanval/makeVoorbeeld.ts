import fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that zod writes for our contracts. */
export type Vorm = {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Vorm[]
  readonly oneOf?: readonly Vorm[]
  readonly allOf?: readonly Vorm[]
  readonly properties?: Readonly<Record<string, Vorm>>
  readonly items?: Vorm
  readonly required?: readonly string[]
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
}

/** What a field of this name holds when its form alone does not say: an id, the version of a record. */
export type Vulling = (veld: string) => unknown

export const toVorm = (schema: z.ZodType): Vorm =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Vorm

/** The forms between which a value may choose, without null. */
export const listKeuzes = (vorm: Vorm): readonly Vorm[] =>
  (vorm.oneOf ?? vorm.anyOf ?? [vorm]).filter(({ type }) => type !== 'null')

const soortOf = ({ type = '' }: Vorm): string => [type].flat().find((soort) => soort !== 'null') ?? ''

/** A value that the form allows, every optional field included; `keuze` says which form of a union it takes. */
export function makeVoorbeeld(vorm: Vorm, veld: string, vul: Vulling, keuze = 0): unknown {
  const keuzes = listKeuzes(vorm)
  if (vorm.oneOf ?? vorm.anyOf) return makeVoorbeeld(keuzes[keuze % keuzes.length] ?? {}, veld, vul)
  if (vorm.const !== undefined) return vorm.const
  if (vorm.enum) return vorm.enum[0]
  const gevuld = vul(veld)
  if (gevuld !== undefined && !['array', 'object'].includes(soortOf(vorm))) return gevuld
  switch (soortOf(vorm)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(vorm.properties ?? {}).map(([naam, deel]) => [naam, makeVoorbeeld(deel, naam, vul)]),
      )
    case 'array':
      return Array.from({ length: Math.max(1, vorm.minItems ?? 0) }, () =>
        makeVoorbeeld(vorm.items ?? {}, veld.replace(/s$/, ''), vul),
      )
    case 'integer':
    case 'number':
      return Math.max(vorm.minimum ?? 1, Math.min(1, vorm.maximum ?? 1))
    case 'boolean':
      return true
    default:
      return makeTekst(vorm)
  }
}

const VASTE_VORMEN: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2026-05-12',
  'date-time': '2026-05-12T09:30:00.000Z',
  email: 'aanval@waterveste.example',
  uri: 'https://waterveste.example/stuk',
}

function makeTekst({ format, pattern, minLength = 0, maxLength = 500 }: Vorm): string {
  const vast = VASTE_VORMEN[format ?? '']
  if (vast !== undefined) return vast
  if (pattern !== undefined) return fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 4, numRuns: 1 })[0] ?? ''
  return 'een gewone tekst van een aanvaller'.padEnd(minLength, '.').slice(0, maxLength)
}

/** The value without what may be left out. */
export function makeKaal(vorm: Vorm, vul: Vulling): Readonly<Record<string, unknown>> {
  const { properties = {}, required = [] } = vorm
  return Object.fromEntries(required.map((naam) => [naam, makeVoorbeeld(properties[naam] ?? {}, naam, vul)]))
}

/** Every place in a value where something stands by itself, as a path. */
export function listBladen(waarde: unknown, pad: readonly string[] = []): (readonly string[])[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad]
  const delen = Object.entries(waarde)
  return delen.length === 0 ? [pad] : delen.flatMap(([naam, deel]) => listBladen(deel, [...pad, naam]))
}

export const readBlad = (waarde: unknown, pad: readonly string[]): unknown =>
  pad.reduce<unknown>((hier, naam) => (hier as Record<string, unknown>)[naam], waarde)

/** A copy with another value at this place. */
export function withBlad(waarde: unknown, pad: readonly string[], nieuw: unknown): unknown {
  const [naam, ...rest] = pad
  if (naam === undefined) return nieuw
  const kopie: any = Array.isArray(waarde) ? [...waarde] : { ...(waarde as object) }
  kopie[naam] = withBlad(kopie[naam], rest, nieuw)
  return kopie
}
