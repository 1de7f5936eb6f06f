import { findOnderdeel } from '../../../domain/boom/boom.ts'
import { listBroers, stepPlek, type Richting } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { regelsToBoom } from '../../../domain/inlezing/opbouw/regelsToBoom.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Plek } from '../../../domain/onderdeel.ts'
import type { Velden } from '../../../domain/velden.ts'
import type { Voorstelstand } from '../inlezingQueries.ts'
import type { MaakOpdracht } from '../keuze/reviewContext.ts'

const withRegel =
  (id: string, maak: (regel: Regel, stand: Voorstelstand) => Opdracht | null): MaakOpdracht =>
  (stand) => {
    const regel = stand.regels.find((kandidaat) => kandidaat.id === id)
    return regel ? maak(regel, stand) : null
  }

export const kijkNa = (id: string): MaakOpdracht =>
  withRegel(id, ({ versie }) => ({ soort: 'kijk_na', regelId: id, versie, nagekeken: true }))

export const laatVervallen = (id: string, vervallen: boolean): MaakOpdracht =>
  withRegel(id, ({ versie }) => ({ soort: 'laat_vervallen', regelId: id, versie, vervallen }))

export const verplaats = (id: string, plek: Plek): MaakOpdracht =>
  withRegel(id, ({ versie }) => ({ soort: 'verplaats', regelId: id, versie, plek }))

export const splits = (id: string, op: number): MaakOpdracht =>
  withRegel(id, ({ versie }) => ({ soort: 'splits', regelId: id, versie, op }))

/** On the line as the person saw it, so that a change by somebody else in between is noticed. */
export const wijzig =
  ({ id, versie }: Regel, velden: Velden): MaakOpdracht =>
  () => ({ soort: 'wijzig', regelId: id, versie, velden })

/** On the line as it is when its turn comes: for one value that is put in many lines at once. */
export const zetVelden = (id: string, velden: Velden): MaakOpdracht =>
  withRegel(id, ({ versie }) => ({ soort: 'wijzig', regelId: id, versie, velden }))

export const stap = (id: string, richting: Richting): MaakOpdracht =>
  withRegel(id, ({ soort, versie }, { regels }) => {
    const boom = regelsToBoom(regels)
    const onderdeel = findOnderdeel(boom, soort, id)
    const plek = onderdeel && stepPlek(boom, onderdeel, richting)
    return plek && { soort: 'verplaats', regelId: id, versie, plek }
  })

/** The actie that follows under the same inzet; null when there is none. */
export function nextActie(id: string, { regels }: Voorstelstand): Regel | null {
  const boom = regelsToBoom(regels)
  const actie = boom.acties.find((kandidaat) => kandidaat.id === id)
  if (!actie) return null
  const broers = listBroers(boom, 'actie', actie.inzetId)
  const volgende = broers[broers.findIndex(({ van }) => van.id === id) + 1]
  return regels.find((regel) => regel.id === volgende?.van.id) ?? null
}

export const voegSamenMetVolgende = (id: string): MaakOpdracht =>
  withRegel(id, ({ versie }, stand) => {
    const volgende = nextActie(id, stand)
    if (!volgende) return null
    return {
      soort: 'voeg_samen',
      regels: [
        { regelId: id, versie },
        { regelId: volgende.id, versie: volgende.versie },
      ],
    }
  })
