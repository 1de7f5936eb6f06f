import type { Api } from '../../../../platform/server/api.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import { findMedewerker } from '../../../toegang/server/public.ts'
import { bewaringContract } from '../../contract.ts'
import { toBlokkadeBody } from '../toBody.ts'
import { insertBlokkade, liftBlokkade, listBlokkades } from './blokkadeRepository.ts'

/** What may not be destroyed for now. */
export function blokkadeRoutes(api: Api): void {
  api.implement(bewaringContract.listBlokkades, async ({ db }) => ({
    body: { items: (await listBlokkades(db)).map(toBlokkadeBody) },
    onderwerp: 'blokkades',
  }))
  api.implement(bewaringContract.createBlokkade, async ({ db, now, actor }, { body }) => {
    const naam = (await findNaam(db, body.soort, body.betreftId)) ?? notFound()
    const id = await insertBlokkade(db, actor, { ...body, naam }, now)
    return { body: { id }, onderwerp: `blokkade/${id}` }
  })
  api.implement(bewaringContract.liftBlokkade, async ({ db, now, actor }, { params }) => {
    if (!(await liftBlokkade(db, params.id, actor.medewerkerId, now))) notFound()
    return { body: null, onderwerp: `blokkade/${params.id}` }
  })
}

async function findNaam(db: Tx, soort: 'organisatie' | 'medewerker', id: string): Promise<string | undefined> {
  return soort === 'organisatie' ? (await findNamen(db, [id])).get(id) : (await findMedewerker(db, id))?.naam
}
