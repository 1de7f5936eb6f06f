import { datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { activiteitenbeheerContract as contract } from '../../contractBeheer.ts'
import { mergeSoorten, soortcodeOf, type Soort } from '../../domain/soorten.ts'
import {
  findGebied,
  findInstelling,
  insertGebied,
  listGebieden,
  listSoortafwijkingen,
  saveGebied,
  saveInstelling,
  saveSoort,
} from './lijstRepository.ts'

export function beheerRoutes(api: Api): void {
  api.implement(contract.createActiviteitsoort, async ({ db, actor }, { body: { naam } }) => {
    const code = soortcodeOf(naam)
    if (code === '') return refuseVeld('naam', 'Gebruik letters of cijfers in de naam.')
    if ((await listSoorten(db)).some((soort) => soort.code === code || soort.naam === naam))
      return refuseVeld('naam', 'Deze soort is er al. Kies een andere naam, of zet die soort weer aan.')
    const soort = { code, naam, actief: true, versie: 0 }
    if (!(await saveSoort(db, actor.gemeenteId, soort))) return refuseStale()
    return { body: { ...soort, versie: 1 }, onderwerp: `activiteitsoort/${code}` }
  })
  api.implement(contract.saveActiviteitsoort, async ({ db, actor }, { params: { code }, body }) => {
    const soorten = await listSoorten(db)
    if (!soorten.some((soort) => soort.code === code)) notFound()
    if (soorten.some((soort) => soort.naam === body.naam && soort.code !== code))
      return refuseVeld('naam', 'Een andere soort heet al zo. Kies een andere naam.')
    if (!(await saveSoort(db, actor.gemeenteId, { code, ...body }))) return refuseStale()
    return { body: { code, ...body, versie: body.versie + 1 }, onderwerp: `activiteitsoort/${code}` }
  })
  api.implement(contract.createActiviteitgebied, async ({ db, actor }, { body }) => {
    if (body.wijkId !== null) {
      const wijk = await findGebied(db, body.wijkId)
      if (wijk?.wijkId !== null) return refuseVeld('wijkId', 'Deze wijk bestaat niet meer. Kies een andere.')
    }
    await checkCode(db, body.code, body.wijkId, null)
    const gebied = await insertGebied(db, actor, body)
    return { body: gebied, onderwerp: `activiteitgebied/${gebied.id}` }
  })
  api.implement(contract.saveActiviteitgebied, async ({ db }, { params: { id }, body }) => {
    const gebied = (await findGebied(db, id)) ?? notFound()
    await checkCode(db, body.code, gebied.wijkId, id)
    if (!(await saveGebied(db, { id, ...body }))) return refuseStale()
    return { body: { ...gebied, ...body, versie: body.versie + 1 }, onderwerp: `activiteitgebied/${id}` }
  })
  api.implement(contract.saveActiviteitinstelling, async ({ db, actor }, { body }) => {
    const volledigVanaf = body.volledigVanaf === null ? null : datum(body.volledigVanaf)
    const bewaard = await saveInstelling(db, actor.gemeenteId, { volledigVanaf, versie: body.versie })
    if (!bewaard) return refuseStale()
    return { body: await findInstelling(db), onderwerp: 'activiteitinstelling' }
  })
}

export const listSoorten = async (db: Tx): Promise<readonly Soort[]> => mergeSoorten(await listSoortafwijkingen(db))

async function checkCode(db: Tx, code: string | null, wijkId: string | null, eigenId: string | null): Promise<void> {
  if (code === null) return
  if (code.startsWith('WK') !== (wijkId === null))
    refuseVeld('code', 'Een wijk heeft een code die begint met WK, een buurt een code die begint met BU.')
  const dubbel = (await listGebieden(db)).some((gebied) => gebied.code === code && gebied.id !== eigenId)
  if (dubbel) refuseVeld('code', 'Deze code is al van een ander gebied.')
}

function refuseVeld(veld: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

function refuseStale(): never {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders wijzigde dit intussen. Ververs de pagina en kijk wat er nu staat.',
  })
}
