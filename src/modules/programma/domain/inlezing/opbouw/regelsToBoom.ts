import type { Boom } from '../../boom/boom.ts'
import type { Regel } from '../regel.ts'
import { activeRegels } from '../vragen/activeRegels.ts'

/** What will be taken over, in the form in which a programme is shown. Lines keep their ids. */
export function regelsToBoom(regels: readonly Regel[]): Boom {
  const actief = activeRegels(regels)
  const soortVan = new Map(actief.map(({ id, soort }) => [id, soort]))
  const boom = {
    prioriteiten: [] as Boom['prioriteiten'][number][],
    inzetten: [] as Boom['inzetten'][number][],
    acties: [] as Boom['acties'][number][],
    doelen: [] as Boom['doelen'][number][],
    resultaten: [] as Boom['resultaten'][number][],
  }
  for (const regel of actief) {
    const { id, volgorde, versie, ouderId } = regel
    const basis = { id, volgorde, versie, heeftBron: regel.bron.length > 0 }
    if (regel.soort === 'prioriteit') boom.prioriteiten.push({ ...basis, ...regel.inhoud })
    if (regel.soort === 'resultaat') boom.resultaten.push({ ...basis, ...regel.inhoud })
    if (regel.soort === 'inzet' && ouderId !== null)
      boom.inzetten.push({ ...basis, ...regel.inhoud, prioriteitId: ouderId })
    if (regel.soort === 'actie' && ouderId !== null)
      boom.acties.push({ ...basis, ...regel.inhoud, inzetId: ouderId, partijen: withoutNamen(regel.inhoud.partijen) })
    if (regel.soort === 'doel') boom.doelen.push({ ...basis, ...regel.inhoud, ...bijOuder(ouderId, soortVan) })
  }
  return boom
}

const withoutNamen = (partijen: Extract<Regel, { soort: 'actie' }>['inhoud']['partijen']) =>
  partijen.map((partij) => ({ ...partij, naam: null }))

const bijOuder = (ouderId: string | null, soortVan: ReadonlyMap<string, string>) => ({
  prioriteitId: ouderId !== null && soortVan.get(ouderId) === 'prioriteit' ? ouderId : null,
  inzetId: ouderId !== null && soortVan.get(ouderId) === 'inzet' ? ouderId : null,
})
