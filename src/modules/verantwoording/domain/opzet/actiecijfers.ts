import { dayOf } from '../../../../platform/domain/datum.ts'
import type { Tellingcijfer } from '../../../inzicht/public.ts'
import type { Cijferopzet } from './deelopzet.ts'
import type { Actiefeit, Feiten } from './feiten.ts'

type Tijdvak = Pick<Feiten, 'peildatum' | 'programma'>

/** What is counted of an actie: what was recorded as an activiteit, or else the moments that were reported. */
export function listActiecijfers(actie: Actiefeit, tijdvak: Tijdvak): readonly Cijferopzet[] {
  const { activiteiten, stand } = actie
  if (activiteiten.aantal > 0) {
    const keren = cijferOf('activiteiten.gedaan', 'Activiteiten', actie, tijdvak)
    return activiteiten.bereik > 0
      ? [keren, cijferOf('activiteiten.bereik', 'Mensen bereikt', actie, tijdvak)]
      : [keren]
  }
  return stand.gedaan > 0 ? [cijferOf('programma.momenten', 'Keren gedaan', actie, tijdvak)] : []
}

export const KEREN: readonly string[] = ['activiteiten.gedaan', 'programma.momenten']
export const BEREIK = 'activiteiten.bereik'

export const sleutelOf = (telling: string, { id }: Pick<Actiefeit, 'id'>): string => `actie:${id}:${telling}`

function cijferOf(telling: string, wat: string, actie: Actiefeit, tijdvak: Tijdvak): Cijferopzet {
  const verwijzing: Tellingcijfer = {
    ...{ soort: 'telling', telling },
    ...{ van: dayOf(tijdvak.programma.jaar, 1, 1), tot: tijdvak.peildatum, filters: { actie: [actie.id] } },
  }
  return { sleutel: sleutelOf(telling, actie), naam: `${wat}: ${clip(actie.belofte)}`, verwijzing }
}

const LANGSTE_NAAM = 200

const clip = (tekst: string): string =>
  tekst.length <= LANGSTE_NAAM ? tekst : `${tekst.slice(0, tekst.lastIndexOf(' ', LANGSTE_NAAM))} …`
