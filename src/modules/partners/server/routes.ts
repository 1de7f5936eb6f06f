import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { partnersContract } from '../contract.ts'
import {
  deleteOrganisatie,
  findBezetteNamen,
  findOrganisatie,
  insertOrganisaties,
  listOrganisaties,
  saveOrganisatie,
  type OpgeslagenOrganisatie,
  type OrganisatieInvoer,
} from './organisatieRepository.ts'

export type PartnersOpties = {
  /** Whether another module still points at it; supplied by app, because those modules stand on this one. */
  readonly isInGebruik: (db: Tx, organisatieId: string) => Promise<boolean>
}

export function partnersRoutes(api: Api, { isInGebruik }: PartnersOpties): void {
  api.implement(partnersContract.listOrganisaties, async ({ db }, { query: { q = '', aantal, vanaf } }) => {
    const rijen = await listOrganisaties(db, { q, aantal: aantal + 1, na: decodeCursor(vanaf, ['naam', 'id']) })
    const { items, volgende } = cutPage(rijen, aantal, (laatste) => ({ naam: laatste.naam, id: laatste.id }))
    return {
      body: { items: items.map(toAntwoord), volgende },
      onderwerp: `organisaties/${items.length}`,
      getoond: items.map(({ id }) => id),
    }
  })
  api.implement(partnersContract.createOrganisatie, async ({ db, actor }, { body }) => {
    await refuseBezetteNamen(db, body, null)
    const [id = ''] = await insertOrganisaties(db, actor.gemeenteId, [body])
    return { body: toAntwoord((await findOrganisatie(db, id)) ?? notFound()), onderwerp: `organisatie/${id}` }
  })
  api.implement(
    partnersContract.updateOrganisatie,
    async ({ db, actor }, { params: { id }, body: { versie, ...invoer } }) => {
      if (!(await findOrganisatie(db, id))) notFound()
      await refuseBezetteNamen(db, invoer, id)
      if (!(await saveOrganisatie(db, actor.gemeenteId, id, versie, invoer))) {
        throw new Problem(409, 'intussen_gewijzigd', {
          detail: 'Iemand anders wijzigde deze organisatie intussen. Ververs de lijst.',
          conflict: await findOrganisatie(db, id),
        })
      }
      return { body: toAntwoord((await findOrganisatie(db, id)) ?? notFound()), onderwerp: `organisatie/${id}` }
    },
  )
  api.implement(partnersContract.deleteOrganisatie, async ({ db, now }, { params: { id } }) => {
    if (await isInGebruik(db, id)) {
      throw new Problem(409, 'in_gebruik', {
        detail: 'Deze organisatie hoort bij een actie, een medewerker of een dossier. Haal haar daar eerst weg.',
      })
    }
    if (!(await deleteOrganisatie(db, id, now))) notFound()
    return { body: null, onderwerp: `organisatie/${id}` }
  })
}

const toAntwoord = (organisatie: OpgeslagenOrganisatie) => ({
  ...organisatie,
  aliassen: [...organisatie.aliassen],
  maildomeinen: [...organisatie.maildomeinen],
})

async function refuseBezetteNamen(
  db: Tx,
  { naam, aliassen }: OrganisatieInvoer,
  behalve: string | null,
): Promise<void> {
  const bezet = await findBezetteNamen(db, [naam, ...aliassen], behalve)
  if (bezet.length === 0) return
  const detail = `Deze naam hoort al bij een andere organisatie: ${bezet.join(', ')}. Kies een andere naam.`
  throw new Problem(409, 'naam_bezet', { detail })
}
