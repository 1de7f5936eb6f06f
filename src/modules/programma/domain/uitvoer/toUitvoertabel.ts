import type { Uitvoercel, Uitvoertabel } from '../../../documenten/public.ts'
import { LEEG_TEKEN } from './etiketten.ts'
import type { UitvoerActie } from './uitvoerProgramma.ts'

const KOPPEN = ['Hoe', 'Wanneer', 'Wie']
const BREEDTES = [50, 24, 26]
const KOPPEN_MET_STAND = [...KOPPEN, 'Stand']
const BREEDTES_MET_STAND = [38, 19, 22, 21]

/** The acties of one inzet; the notitie of an actie is a footnote at its name. */
export const toUitvoertabel = (inzet: string, acties: readonly UitvoerActie[], metStand: boolean): Uitvoertabel => ({
  soort: 'tabel',
  naam: `Acties bij de inzet: ${inzet}`,
  koprij: metStand ? KOPPEN_MET_STAND : KOPPEN,
  breedtes: metStand ? BREEDTES_MET_STAND : BREEDTES,
  rijen: acties.map((actie) => toRij(actie, metStand)),
})

function toRij(actie: UitvoerActie, metStand: boolean): Uitvoercel[] {
  const cellen = [toCel(actie.hoe, actie.notitie.trim()), toCel(actie.wanneer), toCel(describePartijen(actie.partijen))]
  return metStand ? [...cellen, toCel(describeStand(actie))] : cellen
}

const toCel = (tekst: string, noot = ''): Uitvoercel => ({
  tekst: tekst.replace(/\s+/g, ' ').trim() || LEEG_TEKEN,
  noot,
})

/**
 * "Gemeente (trekker); politie; Halt". Of a list without a mark an import takes the first for the trekker, so a first that is
 * none says so.
 */
function describePartijen(partijen: UitvoerActie['partijen']): string {
  const geleid = partijen.some(({ rol }) => rol === 'trekker')
  return partijen
    .map(({ naam, rol }, i) =>
      rol === 'trekker' ? `${naam} (trekker)` : i === 0 && !geleid ? `${naam} (partner)` : naam,
    )
    .join('; ')
}

const describeStand = ({ status, stand }: UitvoerActie): string =>
  [status, stand].filter((deel) => deel !== null && deel !== '').join(': ')
