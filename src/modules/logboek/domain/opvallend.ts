import { addDays, type Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'

export const OPVALLENDE_SOORTEN = ['veel', 'meer_dan_gewoon', 'buiten_uren', 'eigen_record'] as const
export type OpvallendeSoort = (typeof OPVALLENDE_SOORTEN)[number]

/** What one medewerker did on one day. */
export type Dagtelling = {
  readonly dag: Datum
  readonly medewerkerId: string
  readonly rol: string
  /** Records opened or shown. */
  readonly ingezien: number
  /** Acts of reading outside office hours. */
  readonly buitenUren: number
  /** Whether the own record was among them. */
  readonly eigenRecord: boolean
}

/** Something to look at: a figure, what it was held against, and a sentence that says so. It says nothing about why. */
export type Opvallend = {
  readonly soort: OpvallendeSoort
  readonly medewerkerId: string
  readonly dag: Datum
  readonly rol: string
  readonly aantal: number
  /** The usual figure; null when there is none to hold it against. */
  readonly gewoon: number | null
  readonly uitleg: string
}

/** The days before a day that tell what is usual. */
export const TERUGKIJKDAGEN = 28
export const GRENZEN = {
  /** Below this no number of records is unusual. */
  ingezienVanaf: 50,
  /** So many times the middle of the own days. */
  keerEigen: 3,
  /** So many times the middle of the days of others with the same rol. */
  keerRol: 4,
  buitenUrenVanaf: 10,
  keerBuitenUren: 3,
  /** With fewer days nothing is called usual. */
  minsteDagen: 5,
} as const

/** Office hours of the Netherlands: monday to friday, from the hour `van` up to `tot`. */
export const KANTOORUREN = { van: 7, tot: 20 } as const

/** What stands out on the days from `vanaf` on, newest day first; earlier days only tell what is usual. */
export function findOpvallend(tellingen: readonly Dagtelling[], vanaf: Datum): Opvallend[] {
  const perPersoon = groupBy(tellingen, ({ medewerkerId }) => medewerkerId)
  const perRol = groupBy(tellingen, ({ rol }) => rol)
  return tellingen
    .filter(({ dag }) => dag >= vanaf)
    .flatMap((telling) => {
      const eigen = daysBefore(perPersoon.get(telling.medewerkerId) ?? [], telling.dag)
      return [
        judgeEigen(telling, eigen),
        judgeRol(telling, perRol.get(telling.rol) ?? []),
        judgeUren(telling, eigen),
        judgeRecord(telling),
      ]
    })
    .filter((gevonden) => gevonden !== null)
    .sort((een, ander) => (een.dag === ander.dag ? ander.aantal - een.aantal : een.dag < ander.dag ? 1 : -1))
}

function groupBy(tellingen: readonly Dagtelling[], sleutelOf: (telling: Dagtelling) => string) {
  const groepen = new Map<string, Dagtelling[]>()
  for (const telling of tellingen) {
    const groep = groepen.get(sleutelOf(telling))
    if (groep) groep.push(telling)
    else groepen.set(sleutelOf(telling), [telling])
  }
  return groepen
}

const daysBefore = (tellingen: readonly Dagtelling[], dag: Datum): readonly Dagtelling[] => {
  const begin = addDays(dag, -TERUGKIJKDAGEN)
  return tellingen.filter((eerder) => eerder.dag >= begin && eerder.dag < dag)
}

function judgeEigen(telling: Dagtelling, eigen: readonly Dagtelling[]): Opvallend | null {
  const gewoon = middleOf(eigen.map(({ ingezien }) => ingezien))
  if (gewoon === null || !isFarAbove(telling.ingezien, gewoon, GRENZEN.keerEigen)) return null
  return report('veel', telling, telling.ingezien, {
    gewoon,
    uitleg:
      `${tellIngezien(telling)} Gewoon is ${gewoon} op een dag: het midden van ${eigen.length} eigen dagen in de ` +
      `${TERUGKIJKDAGEN} dagen ervoor. Dit is meer dan ${GRENZEN.keerEigen} keer zoveel.`,
  })
}

function judgeRol(telling: Dagtelling, zelfdeRol: readonly Dagtelling[]): Opvallend | null {
  // Few come this far, so that looking through all days of a rol does not add up.
  if (telling.ingezien < GRENZEN.ingezienVanaf) return null
  const anderen = daysBefore(zelfdeRol, telling.dag).filter(({ medewerkerId }) => medewerkerId !== telling.medewerkerId)
  const gewoon = middleOf(anderen.map(({ ingezien }) => ingezien))
  if (gewoon === null || !isFarAbove(telling.ingezien, gewoon, GRENZEN.keerRol)) return null
  const mensen = new Set(anderen.map(({ medewerkerId }) => medewerkerId)).size
  return report('meer_dan_gewoon', telling, telling.ingezien, {
    gewoon,
    uitleg:
      `${tellIngezien(telling)} Bij ${mensen === 1 ? '1 ander' : `${mensen} anderen`} met dezelfde rol is ${gewoon} op een dag gewoon: ` +
      `het midden van ${anderen.length} dagen. Dit is meer dan ${GRENZEN.keerRol} keer zoveel.`,
  })
}

function judgeUren(telling: Dagtelling, eigen: readonly Dagtelling[]): Opvallend | null {
  const aantal = telling.buitenUren
  const gewoon = middleOf(eigen.map(({ buitenUren }) => buitenUren))
  if (aantal < GRENZEN.buitenUrenVanaf || aantal <= (gewoon ?? 0) * GRENZEN.keerBuitenUren) return null
  const vergelijking = gewoon === null ? 'Wat gewoon is, is nog niet te zeggen.' : `Gewoon is ${gewoon} op een dag.`
  return report('buiten_uren', telling, aantal, {
    gewoon,
    uitleg:
      `${aantal} keer iets ingezien op ${formatDatum(telling.dag)} buiten kantooruren (maandag tot en met vrijdag van ` +
      `${KANTOORUREN.van} tot ${KANTOORUREN.tot} uur). ${vergelijking}`,
  })
}

const judgeRecord = (telling: Dagtelling): Opvallend | null =>
  telling.eigenRecord
    ? report('eigen_record', telling, 1, {
        gewoon: null,
        uitleg: `Op ${formatDatum(telling.dag)} de eigen gegevens geopend in een lijst die voor het werk bedoeld is.`,
      })
    : null

const tellIngezien = ({ ingezien, dag }: Dagtelling): string => `${ingezien} gegevens ingezien op ${formatDatum(dag)}.`

const isFarAbove = (aantal: number, gewoon: number, keer: number): boolean =>
  aantal >= GRENZEN.ingezienVanaf && aantal > gewoon * keer

const report = (
  soort: OpvallendeSoort,
  { medewerkerId, dag, rol }: Dagtelling,
  aantal: number,
  rest: Pick<Opvallend, 'gewoon' | 'uitleg'>,
): Opvallend => ({ soort, medewerkerId, dag, rol, aantal, ...rest })

/** The lower median, so that it is a figure that occurred; null when there are too few. */
function middleOf(getallen: readonly number[]): number | null {
  if (getallen.length < GRENZEN.minsteDagen) return null
  const gesorteerd = [...getallen].sort((een, ander) => een - ander)
  return gesorteerd[Math.floor((gesorteerd.length - 1) / 2)] ?? null
}
