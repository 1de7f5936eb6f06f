import type { Cijfer } from '../../../inzicht/public.ts'
import type { Tegenspraak } from './tegenspraak.ts'

export type Cijferbron = Cijfer & { readonly deelId: string | null }

/** Figures of one name and period that differ, and in one section figures by hand and of a register in one unit. */
export function findInCijfers(cijfers: readonly Cijferbron[]): readonly Tegenspraak[] {
  const bekend = cijfers.filter(({ waarde }) => waarde !== null)
  const zelfdeNaam = groupBy(bekend, naamSleutel).filter(isStrijdig)
  const inDeel = groupBy(
    bekend.filter(({ deelId }) => deelId !== null),
    deelSleutel,
  ).filter((groep) => isStrijdig(groep) && isGemengd(groep) && new Set(groep.map(naamSleutel)).size > 1)
  return [...zelfdeNaam, ...inDeel].map(toTegenspraak)
}

const isStrijdig = (groep: readonly Cijferbron[]): boolean => new Set(groep.map(({ waarde }) => waarde)).size > 1

const isHand = ({ verwijzing }: Cijferbron): boolean => verwijzing.soort === 'hand'

const isGemengd = (groep: readonly Cijferbron[]): boolean => groep.some(isHand) && !groep.every(isHand)

const naamSleutel = (cijfer: Cijferbron): string => `${periodeOf(cijfer)} ${cijfer.naam.trim().toLowerCase()}`

const deelSleutel = (cijfer: Cijferbron): string =>
  `${cijfer.deelId ?? ''} ${periodeOf(cijfer)} ${cijfer.eenheid.trim().toLowerCase()}`

/** "2026", or the exact days where a figure is not of one year. */
function periodeOf({ verwijzing }: Cijferbron): string {
  switch (verwijzing.soort) {
    case 'hand':
      return verwijzing.dag.slice(0, 4)
    case 'telling': {
      const [van, tot] = [verwijzing.van.slice(0, 4), verwijzing.tot.slice(0, 4)]
      return van === tot && verwijzing.van.endsWith('-01-01') ? van : `${verwijzing.van} ${verwijzing.tot}`
    }
    case 'indicator': {
      const { jaar, soort, nummer } = verwijzing.periode
      return soort === 'jaar' ? `${jaar}` : `${jaar} ${soort} ${nummer}`
    }
  }
}

const toTegenspraak = (groep: readonly Cijferbron[]): Tegenspraak => ({
  soort: isGemengd(groep) ? 'hand_en_register' : 'zelfde_naam',
  wat: `Hoeveel is het: ${groep[0]?.naam ?? ''}?`,
  bronnen: groep.map(({ bron, tekst, eenheid, naam }) => ({
    bron: bron === '' ? naam : bron,
    zegt: `${tekst} ${eenheid}`.trim(),
  })),
  deelId: groep.find(({ deelId }) => deelId !== null)?.deelId ?? null,
})

function groupBy(
  cijfers: readonly Cijferbron[],
  sleutelOf: (cijfer: Cijferbron) => string,
): readonly (readonly Cijferbron[])[] {
  const groepen = new Map<string, Cijferbron[]>()
  for (const cijfer of cijfers) {
    const sleutel = sleutelOf(cijfer)
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), cijfer])
  }
  return [...groepen.values()]
}
