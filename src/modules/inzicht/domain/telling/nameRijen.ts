import type { Benadering, Telling, Tellingrij, Telperiode } from '../../../../platform/domain/telling.ts'

export type Sleutelnaam = { readonly sleutel: string; readonly naam: string }

export type Benoemderij = {
  readonly periode: string
  readonly sleutels: readonly (Sleutelnaam & { readonly dimensie: string })[]
  readonly waarde: number
  readonly benadering: Benadering | null
}

/** What the key '' is called. */
export const ONBEKEND = 'Niet bekend'
/** A record that was taken away since. */
export const WEG = 'Staat niet meer in de lijst'
/** After every key that has a name. */
const WEGPLEK = Number.MAX_SAFE_INTEGER - 1
const ONBEKENDPLEK = Number.MAX_SAFE_INTEGER

/** Rows with what their keys are called, by period and then in the order of the names; "not known" comes last. */
export function nameRijen(
  rijen: readonly Tellingrij[],
  namen: ReadonlyMap<string, readonly Sleutelnaam[]>,
): Benoemderij[] {
  const plaatsen = new Map(
    [...namen].map(([dimensie, lijst]) => [
      dimensie,
      new Map(lijst.map(({ sleutel, naam }, plaats) => [sleutel, { naam, plaats }])),
    ]),
  )
  return rijen
    .map(({ periode, dimensies, waarde, benadering = null }) => {
      const sleutels = Object.entries(dimensies).map(([dimensie, sleutel]) => ({
        ...{
          dimensie,
          sleutel,
          naam: sleutel === '' ? ONBEKEND : WEG,
          plaats: sleutel === '' ? ONBEKENDPLEK : WEGPLEK,
        },
        ...plaatsen.get(dimensie)?.get(sleutel),
      }))
      return { periode, sleutels, waarde, benadering }
    })
    .toSorted((a, b) => compare(a.periode, b.periode) || comparePlaatsen(a.sleutels, b.sleutels))
    .map(({ sleutels, ...rij }) => ({ ...rij, sleutels: sleutels.map(({ plaats: _plaats, ...sleutel }) => sleutel) }))
}

/** Whether one figure over all periods means anything: what happened adds up, how things stood on other days does not. */
export const hasTotaal = ({ aard }: Pick<Telling, 'aard'>, per: Telperiode): boolean =>
  aard === 'gebeurtenis' || per === 'geheel'

const compare = <T>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1)

type Plaatsen = readonly { readonly plaats: number }[]

const comparePlaatsen = (a: Plaatsen, b: Plaatsen): number =>
  a.map(({ plaats }, nummer) => compare(plaats, b[nummer]?.plaats ?? 0)).find((verschil) => verschil !== 0) ?? 0
