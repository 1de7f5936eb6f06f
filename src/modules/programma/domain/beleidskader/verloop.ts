import {
  daysBetween,
  dayOf,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  parseDatum,
  type Datum,
} from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Veldstand } from './weighVeld.ts'

export const VERLOOP_STANDEN = ['verlopen', 'bijna_verlopen', 'verloopt', 'geldig', 'onbekend'] as const
export type VerloopStand = (typeof VERLOOP_STANDEN)[number]

/** From how many months before the last day there is a warning; the strongest first. */
export const VERLOOPGRENZEN = [
  { stand: 'bijna_verlopen', maanden: 1 },
  { stand: 'verloopt', maanden: 6 },
] as const satisfies readonly { stand: VerloopStand; maanden: number }[]

export type Verloop = {
  readonly stand: VerloopStand
  /** The last day on which it holds. */
  readonly dag: Datum | null
  readonly zin: string
}

/** `laatsteDag` still counts: on the day after it the beleidskader has expired. */
export function verloopOf(laatsteDag: Datum | null, vandaag: Datum): Verloop {
  if (laatsteDag === null) return { stand: 'onbekend', dag: null, zin: 'Geen einddatum bekend.' }
  const stand = standOf(laatsteDag, vandaag)
  return { stand, dag: laatsteDag, zin: zinOf(stand, laatsteDag, daysBetween(vandaag, laatsteDag)) }
}

/** While sources contradict each other about the last day, the earliest one counts: a warning may come too soon, not too late. */
export function earliestEinde({ waarde, uitspraken }: Veldstand): Datum | null {
  const dagen = waarde === null ? uitspraken.map((uitspraak) => uitspraak.waarde) : [waarde]
  return dagen.flatMap((dag) => parseDatum(dag) ?? []).sort()[0] ?? null
}

export const isWaarschuwing = (stand: VerloopStand): boolean =>
  stand === 'verlopen' || VERLOOPGRENZEN.some((grens) => grens.stand === stand)

/** For sorting: what asks for attention first comes first, the rest is equal. */
export const urgentieOf = (stand: VerloopStand): number =>
  isWaarschuwing(stand) ? VERLOOP_STANDEN.indexOf(stand) : VERLOOP_STANDEN.length

function standOf(laatsteDag: Datum, vandaag: Datum): VerloopStand {
  if (vandaag > laatsteDag) return 'verlopen'
  return VERLOOPGRENZEN.find(({ maanden }) => vandaag >= monthsBefore(laatsteDag, maanden))?.stand ?? 'geldig'
}

function zinOf(stand: VerloopStand, laatsteDag: Datum, dagen: number): string {
  if (stand === 'verlopen') return `Verlopen na ${formatDatum(laatsteDag)}.`
  if (dagen === 0) return 'Vandaag is de laatste dag.'
  if (stand === 'bijna_verlopen')
    return `Geldt nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}, tot en met ${formatDatum(laatsteDag)}.`
  return `Geldt tot en met ${formatDatum(laatsteDag)}.`
}

/** 31 August less six months is the last day of February. */
function monthsBefore(dag: Datum, maanden: number): Datum {
  const zelfdeDag = dayOf(jaarOf(dag), maandOf(dag) - maanden, Number(dag.slice(8)))
  const eindeMaand = lastDayOfMaand(jaarOf(dag), maandOf(dag) - maanden)
  return zelfdeDag < eindeMaand ? zelfdeDag : eindeMaand
}
