import { addDays, dayInNederland } from '../../../platform/domain/datum.ts'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'
import { logboekContract as contract } from '../contract.ts'
import { listAnkers } from './anker/ankerRepository.ts'
import { exportLdv } from './ldv/exportLdv.ts'
import { insertBekeken, listOpvallend } from './opvallend/listOpvallend.ts'
import { countLogregels, findLogregel, listLogregels } from './regels/logregelRepository.ts'
import type { Logvraag } from './regels/logvraag.ts'
import { proofOf } from './regels/proofOf.ts'
import { toLogregel, toVolleLogregel, type Namen } from './regels/toLogregel.ts'
import { findLaatsteZegel } from './zegel.ts'

export type LogboekOpties = Namen & {
  /** The handelingen there are, with their readable names. */
  readonly handelingen: readonly { readonly handeling: string; readonly naam: string }[]
  /** Whether who asks takes part in the dossier; app passes it in, because the modules with dossiers stand on this one. */
  readonly isDeelnemer: (ctx: Pick<ActorContext, 'db' | 'actor'>, dossierId: string) => Promise<boolean>
  /** Whether tree heads also go to a file of the installation. */
  readonly heeftAnker: boolean
  /** Keys the pseudonyms of the export. */
  readonly geheim: Buffer
  /** Address of the register of verwerkingsactiviteiten. */
  readonly register: string
}

const BLADZIJDE = 50
/** Beyond it nobody is helped by knowing how many. */
const TELLEN_TOT = 1_000
const ZONDER_PERIODE_DAGEN = 30
const MEESTE_NAMEN = 2_000

export function logboekRoutes(api: Api, opties: LogboekOpties): void {
  zoekRoutes(api, opties)
  inzageRoutes(api, opties)
  opvallendRoutes(api, opties)
  api.implement(contract.exportLdv, async ({ db, actor }, { query }) => ({
    body: await exportLdv(db, { gemeente: actor.gemeenteId, ...query, ...opties }),
    onderwerp: `logregels/${query.van}/${query.tot}`,
  }))
}

async function readBladzijde(db: Tx, vraag: Logvraag, vanaf: string | undefined, namen: Namen) {
  const na = decodeCursor(vanaf, ['tijd', 'id'])
  const rijen = await listLogregels(db, vraag, { aantal: BLADZIJDE + 1, na })
  const { items, volgende } = cutPage(rijen, BLADZIJDE, ({ plaats, id }) => ({ tijd: plaats, id }))
  return { items: items.map((rij) => toLogregel(rij, namen)), volgende }
}

function zoekRoutes(api: Api, opties: LogboekOpties): void {
  api.implement(contract.getLogboek, async ({ db, actor }) => {
    const medewerkers = db.selectFrom('toegang.medewerker').select(['id', 'naam']).orderBy('naam').orderBy('id')
    const [laatste, namen, ankers] = await Promise.all([
      findLaatsteZegel(db, actor.gemeenteId),
      medewerkers.limit(MEESTE_NAMEN).execute(),
      listAnkers(db),
    ])
    const anker = opties.heeftAnker || ankers.some(({ verankerdOp }) => verankerdOp !== null)
    const handelingen = opties.handelingen.map(({ handeling, naam }) => ({ handeling, naam }))
    return {
      body: { zegel: { laatste, anker }, handelingen, medewerkers: namen },
      onderwerp: `medewerkers/${namen.length}`,
    }
  })
  api.implement(
    contract.listLogregels,
    async ({ db, actor, now }, { query: { vanaf, medewerker, dossier, ...query } }) => {
      const isBegrensd = query.van !== undefined || medewerker !== undefined || dossier !== undefined
      const vraag: Logvraag = {
        ...{ ...query, gemeenteId: actor.gemeenteId, medewerkerId: medewerker, dossierId: dossier },
        ...(!isBegrensd && { van: addDays(dayInNederland(now), -ZONDER_PERIODE_DAGEN) }),
      }
      const [bladzijde, getal] = await Promise.all([
        readBladzijde(db, vraag, vanaf, opties),
        vanaf === undefined ? countLogregels(db, vraag, TELLEN_TOT + 1) : null,
      ])
      const aantal = getal === null ? null : { getal: Math.min(getal, TELLEN_TOT), meer: getal > TELLEN_TOT }
      return {
        body: { ...bladzijde, aantal },
        onderwerp: `logregels/${dossier ?? medewerker ?? bladzijde.items.length}`,
      }
    },
  )
  api.implement(contract.getLogregel, async ({ db, actor }, { params: { id } }) => ({
    body: toVolleLogregel((await findLogregel(db, actor.gemeenteId, id)) ?? notFound(), opties),
    onderwerp: `logregel/${id}`,
  }))
  api.implement(contract.getBewijs, async ({ db, actor }, { params: { id } }) => ({
    body: await proofOf(db, actor.gemeenteId, id),
    onderwerp: `logregel/${id}`,
  }))
}

function inzageRoutes(api: Api, opties: LogboekOpties): void {
  api.implement(contract.listDossierregels, async (ctx, { params: { id }, query }) => {
    if (!(await opties.isDeelnemer(ctx, id))) notFound()
    const vraag = { gemeenteId: ctx.actor.gemeenteId, dossierId: id }
    return { body: await readBladzijde(ctx.db, vraag, query.vanaf, opties), onderwerp: `logregels/${id}` }
  })
  api.implement(contract.listEigenLogregels, async ({ db, actor }, { query }) => {
    const vraag = { gemeenteId: actor.gemeenteId, medewerkerId: actor.medewerkerId }
    const body = await readBladzijde(db, vraag, query.vanaf, opties)
    return { body, onderwerp: `logregels/${body.items.length}` }
  })
}

function opvallendRoutes(api: Api, { rolOf }: LogboekOpties): void {
  api.implement(contract.listOpvallend, async ({ db, actor, now }) => {
    const { sinds, items } = await listOpvallend(db, actor.gemeenteId, now)
    const body = items.map(({ medewerkerId, naam, bekeken, rol, ...item }) => ({
      ...item,
      rol: rolOf(rol),
      medewerker: { id: medewerkerId, naam },
      bekeken: bekeken && { ...bekeken, op: bekeken.op.toISOString() },
    }))
    return {
      body: { sinds, items: body },
      onderwerp: `medewerkers/${items.length}`,
      getoond: [...new Set(items.map(({ medewerkerId }) => medewerkerId))],
    }
  })
  api.implement(contract.markBekeken, async (ctx, { body }) => {
    if (await insertBekeken(ctx, body)) return { body: null, onderwerp: `medewerker/${body.medewerkerId}` }
    throw new Problem(409, 'al_bekeken', {
      detail: 'Iemand heeft dit al bekeken en er iets over vastgelegd. Ververs de lijst.',
    })
  })
}
