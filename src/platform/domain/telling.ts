import { addDays, jaarOf, lastDayOfMaand, maandOf, type Dagen, type Datum } from './datum.ts'
import { ok, refuse, type Result } from './result.ts'

/** One way to split what is counted: by soort, by wijk. */
export type Dimensie = { readonly code: string; readonly naam: string; readonly zin: string }

/**
 * What a module counts. `code` names it for ever ("activiteiten.gedaan"): a frozen account refers to it.
 * - `definitie`: what exactly is counted and what is not, for somebody who did not make it.
 * - `bron`: where it comes from, in a sentence.
 * - `datumveld`: which day decides in what period something falls.
 * - `aard`: of a `gebeurtenis` the periods add up; a `stand` is how it stood on the last day of a period, and never adds up.
 * - `teltPersonen`: what is counted are people; below 5 that is not published.
 */
export type Telling = {
  readonly code: string
  readonly naam: string
  readonly definitie: string
  readonly bron: string
  readonly eenheid: string
  readonly datumveld: string
  readonly aard: 'gebeurtenis' | 'stand'
  readonly teltPersonen: boolean
  readonly dimensies: readonly Dimensie[]
}

export const TELPERIODES = ['geheel', 'jaar', 'kwartaal', 'maand'] as const
export type Telperiode = (typeof TELPERIODES)[number]

/** `filters`: per dimension the keys that count; within one dimension any of them, over dimensions all of them. */
export type Tellingvraag = Dagen & {
  readonly per: Telperiode
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly groepeer: readonly string[]
}

/** How sure a number is that is not exact: `ruim` is at least, `ongeveer` is estimated. A total with any of these is one itself. */
export const BENADERINGEN = ['ruim', 'ongeveer'] as const
export type Benadering = (typeof BENADERINGEN)[number]

/** Of more numbers together: one that is at least so much makes the total at least so much. */
export const joinBenaderingen = (delen: readonly (Benadering | null | undefined)[]): Benadering | null =>
  BENADERINGEN.find((benadering) => delen.includes(benadering)) ?? null

/** `dimensies` holds a key for each dimension that was grouped by; '' is "not known". Periods without anything have no row. */
export type Tellingrij = {
  /** "2026", "2026-k3", "2026-07", or '' for the whole. */
  readonly periode: string
  readonly dimensies: Readonly<Record<string, string>>
  readonly waarde: number
  /** Absent: it is exact. */
  readonly benadering?: Benadering
}

/** One of the records behind a figure. `adres` is its screen. */
export type Tellingrecord = { readonly id: string; readonly label: string; readonly dag: Datum; readonly adres: string }

export type Tellingreden = 'dagen_verkeerd_om' | 'dimensie_onbekend' | 'dimensie_dubbel'

/** A question that this telling can answer. */
export function checkTellingvraag({ dimensies }: Telling, vraag: Tellingvraag): Result<Tellingvraag, Tellingreden> {
  const gekend = new Set(dimensies.map(({ code }) => code))
  if (vraag.van > vraag.tot) return refuse('dagen_verkeerd_om')
  if ([...vraag.groepeer, ...Object.keys(vraag.filters)].some((code) => !gekend.has(code)))
    return refuse('dimensie_onbekend')
  return new Set(vraag.groepeer).size === vraag.groepeer.length ? ok(vraag) : refuse('dimensie_dubbel')
}

/** The name of the period that a day falls in. */
export function periodeOf(dag: Datum, per: Telperiode): string {
  const maand = maandOf(dag)
  switch (per) {
    case 'geheel':
      return ''
    case 'jaar':
      return dag.slice(0, 4)
    case 'kwartaal':
      return `${dag.slice(0, 4)}-k${Math.ceil(maand / 3)}`
    case 'maand':
      return dag.slice(0, 7)
  }
}

const MAANDEN: Readonly<Record<Exclude<Telperiode, 'geheel'>, number>> = { jaar: 12, kwartaal: 3, maand: 1 }

/** The periods between two days, in order; the first and the last are cut off at those days. */
export function periodesOf({ van, tot }: Dagen, per: Telperiode): readonly (Dagen & { readonly naam: string })[] {
  if (van > tot) return []
  if (per === 'geheel') return [{ naam: '', van, tot }]
  const periodes: (Dagen & { readonly naam: string })[] = []
  for (let begin = van; begin <= tot;) {
    const einde = lastDayOf(begin, MAANDEN[per])
    periodes.push({ naam: periodeOf(begin, per), van: begin, tot: einde < tot ? einde : tot })
    begin = addDays(einde, 1)
  }
  return periodes
}

const lastDayOf = (dag: Datum, maanden: number): Datum =>
  lastDayOfMaand(jaarOf(dag), Math.ceil(maandOf(dag) / maanden) * maanden)
