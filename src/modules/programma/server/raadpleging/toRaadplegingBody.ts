import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { raadplegingSleutel, raadplegingStandOf, type Ontwerp } from '../../domain/raadpleging/raadpleging.ts'
import type { GeteldeRaadpleging, Raadpleging } from './raadplegingRepository.ts'
import type { Reactie } from './reactieRepository.ts'

export const standOf = (raadpleging: Raadpleging, vandaag: Datum) =>
  raadplegingStandOf(raadpleging, raadpleging.geslotenOp !== null, vandaag)

/** A raadpleging for the adviseur, in the form of the contract. */
export const toRaadplegingBody = (raadpleging: GeteldeRaadpleging, gemeenteId: number, vandaag: Datum) => {
  const { id, programmaId, titel, inleiding, van, tot, isZichtbaar, aantallen, versie } = raadpleging
  return {
    ...{ id, programmaId, titel, inleiding, van, tot, isZichtbaar, aantallen, versie },
    stand: standOf(raadpleging, vandaag),
    sleutel: raadplegingSleutel(gemeenteId, id),
  }
}

export function toReactieBody({ ingediendOp, ...reactie }: Reactie, ontwerp: Ontwerp) {
  const inzet = ontwerp.flatMap(({ inzetten }) => inzetten).find(({ id }) => id === reactie.inzetId)
  return { ...reactie, ingediendOp: ingediendOp.toISOString(), inzet: inzet?.inzet || inzet?.ambitie || '' }
}

/** The page for residents. `reacties` holds what was placed, and nothing else. */
export function toOpenbareBody(
  raadpleging: Raadpleging,
  reacties: readonly Reactie[],
  gemeente: string,
  vandaag: Datum,
) {
  const { titel, inleiding, van, tot, ontwerp } = raadpleging
  return {
    ...{ gemeente, titel, inleiding, van, tot, isOpen: standOf(raadpleging, vandaag) === 'open' },
    prioriteiten: ontwerp.map(({ id, naam, inzetten }) => ({
      ...{ id, naam },
      inzetten: inzetten.map((inzet) => ({
        ...inzet,
        acties: [...inzet.acties],
        reacties: reacties.filter(({ inzetId }) => inzetId === inzet.id).map(toOpenbareReactie),
      })),
    })),
  }
}

/** Only the day: a time could tell who wrote it. */
const toOpenbareReactie = ({ id, naam, tekst, ingediendOp, antwoord, verwerking, meegenomenIn }: Reactie) => ({
  ...{ id, naam, tekst, antwoord, verwerking, meegenomenIn },
  op: dayInNederland(ingediendOp),
})
