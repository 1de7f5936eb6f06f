import {
  addDays,
  dayOf,
  daysBetween,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  weekdagOf,
  type Dagen,
  type Datum,
} from '../../../../platform/domain/datum.ts'

/** How finely the calendar is cut, and how far one step moves a moment. */
export const NIVEAUS = ['kwartaal', 'maand', 'week'] as const
export type Niveau = (typeof NIVEAUS)[number]

export type Kolom = Dagen & {
  /** "4e kwartaal", "november 2026", "week 48". */
  readonly naam: string
  /** Fits above a narrow column: "nov", "48". */
  readonly kort: string
  /** Says more where there is room for it: "okt – dec", "23 nov"; may be empty. */
  readonly bij: string
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const MAANDEN_KORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const KWARTAALMAANDEN = ['jan – mrt', 'apr – jun', 'jul – sep', 'okt – dec']

/** 1 to 4. */
export const kwartaalNummer = (dag: Datum): number => Math.ceil(maandOf(dag) / 3)

export const kwartaalDagen = (jaar: number, nummer: number): Dagen => ({
  van: dayOf(jaar, nummer * 3 - 2, 1),
  tot: lastDayOfMaand(jaar, nummer * 3),
})

/** Week of ISO 8601: the week of the Thursday, which may belong to another year than the day itself. */
export function weekNummer(dag: Datum): number {
  const donderdag = addDays(dag, 4 - weekdagOf(dag))
  return 1 + Math.floor(daysBetween(dayOf(jaarOf(donderdag), 1, 1), donderdag) / 7)
}

/**
 * The columns of a year: its four quarters or its twelve months; for weeks every week, Monday to Sunday, with a day in the given
 * quarter. The first and last of those may reach into a neighbouring quarter or year.
 */
export function kolommenOf(niveau: Niveau, jaar: number, kwartaal: number): readonly Kolom[] {
  if (niveau === 'week') return weken(kwartaalDagen(jaar, kwartaal))
  if (niveau === 'maand') return MAANDEN.map((maand, i) => maandKolom(jaar, i + 1, maand))
  return KWARTAALMAANDEN.map((bij, i) => {
    const naam = `${i + 1}e kwartaal`
    return { ...kwartaalDagen(jaar, i + 1), naam, kort: naam, bij }
  })
}

const maandKort = (nummer: number): string => MAANDEN_KORT[nummer - 1] ?? ''

const maandKolom = (jaar: number, nummer: number, maand: string): Kolom => ({
  van: dayOf(jaar, nummer, 1),
  tot: lastDayOfMaand(jaar, nummer),
  naam: `${maand} ${jaar}`,
  kort: maandKort(nummer),
  bij: '',
})

function weken({ van, tot }: Dagen): Kolom[] {
  const eerste = addDays(van, 1 - weekdagOf(van))
  const aantal = Math.floor(daysBetween(eerste, tot) / 7) + 1
  return Array.from({ length: aantal }, (_, i) => {
    const maandag = addDays(eerste, i * 7)
    const nummer = weekNummer(maandag)
    return {
      van: maandag,
      tot: addDays(maandag, 6),
      naam: `week ${nummer}`,
      kort: String(nummer),
      bij: `${Number(maandag.slice(8))} ${maandKort(maandOf(maandag))}`,
    }
  })
}
