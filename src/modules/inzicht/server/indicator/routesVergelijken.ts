import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { indicatorenContract as contract } from '../../contractIndicatoren.ts'
import { listBevolking, saveInwoners } from './bevolkingRepository.ts'
import { readGebiednamen } from './readGebiednamen.ts'
import {
  deleteReferentiegroep,
  findReferentiegroep,
  insertReferentiegroep,
  listReferentiegroepen,
  saveReferentiegroep,
} from './referentiegroepRepository.ts'

/** What figures are compared over: inhabitants, and other gemeenten. */
export function vergelijkRoutes(api: Api): void {
  api.implement(contract.listBevolking, async ({ db }) => answerBevolking(db))
  api.implement(contract.saveBevolking, async ({ db, actor }, { body: { items } }) => {
    for (const [plek, rij] of items.entries()) {
      if (!(await saveInwoners(db, actor.gemeenteId, rij))) {
        throw new Problem(409, 'intussen_gewijzigd', {
          detail: `Iemand anders vulde het aantal inwoners van ${rij.jaar} intussen in. Kijk wat er nu staat.`,
          conflict: { plek, items: await listBevolking(db) },
        })
      }
    }
    return answerBevolking(db)
  })
  api.implement(contract.listReferentiegroepen, async ({ db }) => {
    const items = await listReferentiegroepen(db)
    return { body: { items }, onderwerp: `referentiegroepen/${items.length}` }
  })
  api.implement(contract.createReferentiegroep, async ({ db, actor }, { body }) => {
    const groep = await insertReferentiegroep(db, actor.gemeenteId, body)
    return { body: groep, onderwerp: `referentiegroep/${groep.id}` }
  })
  api.implement(contract.updateReferentiegroep, async ({ db }, { params: { id }, body }) => {
    const bewaard = await saveReferentiegroep(db, { id, ...body })
    if (bewaard) return { body: bewaard, onderwerp: `referentiegroep/${id}` }
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde deze groep intussen. Kijk wat er nu staat.',
      conflict: (await findReferentiegroep(db, id)) ?? notFound(),
    })
  })
  api.implement(contract.deleteReferentiegroep, async ({ db }, { params: { id } }) => {
    if (!(await deleteReferentiegroep(db, id))) notFound()
    return { body: null, onderwerp: `referentiegroep/${id}` }
  })
}

async function answerBevolking(db: Tx) {
  const items = await listBevolking(db)
  const namen = await readGebiednamen(db)
  const codes = [...new Set([...namen.keys(), ...items.map(({ gebied }) => gebied)])]
  const gebieden = codes.map((gebied) => ({ gebied, naam: namen.get(gebied) ?? gebied }))
  return { body: { items, gebieden }, onderwerp: `bevolking/${items.length}` }
}
