import type { BestandUit } from '../../../../platform/server/antwoord.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { verwerkingenContract as contract, type REGISTERVORMEN } from '../../contractVerwerkingen.ts'
import { getHuisstijl } from '../huisstijl.ts'
import {
  findVerwerking,
  insertVerwerking,
  listDoelen,
  listVerwerkingen,
  saveVerwerking,
  type Verwerking,
} from './verwerkingRepository.ts'

/** Writes the register of the gemeente with this name; supplied by app, which knows how documents are written. */
export type WriteRegister = (
  register: readonly Verwerking[],
  waarvan: { readonly gemeente: string; readonly now: Date },
  vorm: (typeof REGISTERVORMEN)[number],
) => Promise<BestandUit>

const ONDERWERP = 'verwerkingen'

export function verwerkingenRoutes(api: Api, write: WriteRegister): void {
  api.implement(contract.listVerwerkingen, async ({ db, now }) => ({
    body: { items: (await listVerwerkingen(db, now)).map(toAntwoord) },
    onderwerp: ONDERWERP,
  }))
  api.implement(contract.createVerwerking, async ({ db, actor, now }, { body }) => {
    const id = await insertVerwerking(db, actor.gemeenteId, body)
    return { body: await getVerwerking(db, id, now), onderwerp: `verwerking/${id}` }
  })
  api.implement(contract.updateVerwerking, async ({ db, now }, { params: { id }, body: { versie, ...invoer } }) => {
    await getVerwerking(db, id, now)
    if (!(await saveVerwerking(db, id, versie, invoer))) {
      throw new Problem(409, 'intussen_gewijzigd', {
        detail: 'Iemand anders wijzigde deze verwerking intussen. Kijk wat er nu staat.',
        conflict: await getVerwerking(db, id, now),
      })
    }
    return { body: await getVerwerking(db, id, now), onderwerp: `verwerking/${id}` }
  })
  api.implement(contract.exportVerwerkingen, async ({ db, now }, { query }) => {
    const { naam: gemeente } = await getHuisstijl(db)
    return { body: await write(await listVerwerkingen(db, now), { gemeente, now }, query.vorm), onderwerp: ONDERWERP }
  })
  api.implement(contract.listDoelen, async ({ db, actor, now }) => ({
    body: { items: await listDoelen(db, actor.rol.split('+'), now) },
    onderwerp: `medewerker/${actor.medewerkerId}`,
  }))
}

const toAntwoord = (verwerking: Verwerking) => ({ ...verwerking, rollen: [...verwerking.rollen] })

const getVerwerking = async (db: Tx, id: string, now: Date) =>
  toAntwoord((await findVerwerking(db, id, now)) ?? notFound())
