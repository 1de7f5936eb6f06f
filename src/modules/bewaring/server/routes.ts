import { dayInNederland, parseDatum } from '../../../platform/domain/datum.ts'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound } from '../../../platform/server/problems.ts'
import { bewaringContract } from '../contract.ts'
import { listGeldend } from '../domain/tabel/bewaartabel.ts'
import type { Bewaarbare } from './bewaarbare.ts'
import { drawUpLijst } from './lijst/drawUpLijst.ts'
import { approveLijst, takeOutRegel } from './lijst/judgeLijst.ts'
import { findLijst, findVerklaring, listLijsten } from './lijst/lijstRepository.ts'
import { listRegels } from './lijst/regelRepository.ts'
import { toLijstBody, toRegelBody, toTermijnBody } from './toBody.ts'

const PER_PAGINA = 50

export type Bewaringmiddelen = {
  readonly bewaarbaren: readonly Bewaarbare[]
  /** Starts destroying what was approved. */
  readonly wek: () => void
}

/** What is kept how long, and the lists of what is destroyed. */
export function bewaringRoutes(api: Api, { bewaarbaren, wek }: Bewaringmiddelen): void {
  const onderwerpOf = (id: string): string => `vernietigingslijst/${id}`

  api.implement(bewaringContract.listBewaartermijnen, async ({ now }) => ({
    body: { items: listGeldend(dayInNederland(now)).map(toTermijnBody) },
    onderwerp: 'bewaartermijnen',
  }))
  api.implement(bewaringContract.listVernietigingslijsten, async ({ db, actor }, { query }) => {
    const onder = readNummer(decodeCursor(query.vanaf, ['nummer'])?.nummer)
    const rijen = await listLijsten(db, PER_PAGINA + 1, onder)
    const { items, volgende } = cutPage(rijen, PER_PAGINA, ({ nummer }) => ({ nummer: String(nummer) }))
    return {
      body: { items: items.map((lijst) => toLijstBody(lijst, actor)), volgende },
      onderwerp: 'vernietigingslijsten',
    }
  })
  api.implement(bewaringContract.drawUpVernietigingslijst, async ({ db, now, actor }) => {
    const { gemeenteId, medewerkerId } = actor
    const opgesteld = await drawUpLijst({ db, now }, { gemeenteId, bewaarbaren, door: medewerkerId })
    return { body: opgesteld, onderwerp: onderwerpOf(opgesteld.lijstId ?? 'geen') }
  })
  api.implement(bewaringContract.getVernietigingslijst, async ({ db, actor }, { params }) => ({
    body: toLijstBody((await findLijst(db, params.id)) ?? notFound(), actor),
    onderwerp: onderwerpOf(params.id),
  }))
  api.implement(bewaringContract.listVernietigingsregels, async ({ db }, { params, query }) => {
    if (!(await findLijst(db, params.id))) notFound()
    const rijen = await listRegels(db, params.id, PER_PAGINA + 1, readPlek(query.vanaf))
    const { items, volgende } = cutPage(rijen, PER_PAGINA, ({ laatste, id }) => ({ laatste, id }))
    return {
      body: { items: items.map(toRegelBody), volgende },
      onderwerp: onderwerpOf(params.id),
      getoond: items.flatMap(({ recordId }) => recordId ?? []),
    }
  })
  api.implement(bewaringContract.takeOutVernietigingsregel, async (ctx, { params, body }) => ({
    body: toLijstBody(await takeOutRegel(ctx, params.id, params.regelId, body.reden), ctx.actor),
    onderwerp: onderwerpOf(params.id),
  }))
  api.implement(bewaringContract.approveVernietigingslijst, async (ctx, { params, body }) => {
    const lijst = await approveLijst(ctx, params.id, body.versie)
    ctx.afterCommit(wek)
    return { body: toLijstBody(lijst, ctx.actor), onderwerp: onderwerpOf(params.id) }
  })
  api.implement(bewaringContract.getVerklaring, async ({ db }, { params }) => {
    const { nummer, bytes } = (await findVerklaring(db, params.id)) ?? notFound()
    return { body: { naam: `verklaring-van-vernietiging-${nummer}.pdf`, bytes }, onderwerp: onderwerpOf(params.id) }
  })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const readNummer = (tekst = ''): number | null => (/^\d{1,9}$/.test(tekst) ? Number(tekst) : null)

/** A place that is not one of ours is none. */
function readPlek(vanaf: string | undefined): { laatste: string; id: string } | null {
  const plek = decodeCursor(vanaf, ['laatste', 'id'])
  return plek && parseDatum(plek.laatste) !== null && UUID.test(plek.id) ? plek : null
}
