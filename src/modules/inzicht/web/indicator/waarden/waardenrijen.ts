import { parseGetal } from './parseGetal.ts'
import { formatPeriode, type Periode } from '../../../domain/reeks/periode.ts'
import type { Indicatorsoort } from '../../../domain/reeks/reeks.ts'
import type { Indicator, Meetcel } from '../indicatorenQuery.ts'

/** A cell as it is typed. */
export type Waarderij = {
  readonly periode: Periode
  readonly waarde: string
  readonly noemer: string
  readonly voorlopig: boolean
  readonly context: string
}

/** What the second number is called, of the kinds that have one. */
export const NOEMERNAAM: Partial<Record<Indicatorsoort, string>> = {
  aandeel: 'Van de',
  enquete: 'Aantal antwoorden',
  gemiddelde: 'Aantal antwoorden',
  aantal_van: 'Van de',
}

const JAREN = 10

/** What can be filled in: the last ten years, or the months or quarters of one year. */
export function listPeriodes(frequentie: Indicator['frequentie'], jaar: number): readonly Periode[] {
  if (frequentie === 'maand' || frequentie === 'kwartaal') {
    const aantal = frequentie === 'maand' ? 12 : 4
    return Array.from({ length: aantal }, (_leeg, plek) => ({ jaar, soort: frequentie, nummer: plek + 1 }))
  }
  return Array.from({ length: JAREN }, (_leeg, plek) => ({ jaar: jaar - plek, soort: 'jaar', nummer: 1 }))
}

const toTekst = (getal: number | null | undefined): string =>
  getal === null || getal === undefined ? '' : String(getal).replace('.', ',')

/** As they stand now. */
export function readRijen(indicator: Indicator, periodes: readonly Periode[]): readonly Waarderij[] {
  const eigen = indicator.waarden.filter(({ gebied }) => gebied === '')
  const perPeriode = new Map(eigen.map((waarde) => [formatPeriode(waarde.periode), waarde]))
  return periodes.map((periode) => {
    const staat = perPeriode.get(formatPeriode(periode))
    return {
      ...{ periode, waarde: toTekst(staat?.waarde), noemer: toTekst(staat?.noemer) },
      ...{ voorlopig: staat?.voorlopig ?? false, context: staat?.context ?? '' },
    }
  })
}

const isLeeg = ({ waarde, noemer, context }: Waarderij): boolean =>
  waarde.trim() === '' && noemer.trim() === '' && context.trim() === ''

/** What is not a number, in words; null when all of it can be saved. */
export function findFout(rijen: readonly Waarderij[]): string | null {
  const fout = rijen.find(({ waarde, noemer }) => parseGetal(waarde) === undefined || parseGetal(noemer) === undefined)
  return fout ? `Vul bij ${formatPeriode(fout.periode)} een getal in, bijvoorbeeld 38 of 6,8.` : null
}

/** Only what was changed; what was emptied is taken away. */
export function toCellen(indicator: Indicator, voor: readonly Waarderij[], na: readonly Waarderij[]): Meetcel[] {
  const staat = new Map(
    indicator.waarden.filter(({ gebied }) => gebied === '').map((waarde) => [formatPeriode(waarde.periode), waarde]),
  )
  return na
    .filter((rij, plek) => JSON.stringify(rij) !== JSON.stringify(voor[plek]))
    .map((rij) => {
      const eerder = staat.get(formatPeriode(rij.periode))
      return {
        periode: { ...rij.periode },
        waarde: parseGetal(rij.waarde) ?? null,
        noemer: parseGetal(rij.noemer) ?? null,
        spreiding: eerder?.spreiding ?? null,
        ...{ breuk: eerder?.breuk ?? false, voorlopig: rij.voorlopig, context: rij.context, leeg: isLeeg(rij) },
      }
    })
}
