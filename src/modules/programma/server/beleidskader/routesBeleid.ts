import { parseDatum, type Datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import { beleidContract as contract } from '../../contractBeleid.ts'
import { markBeleidsbronVerwijderd, restoreBeleidsbron } from './beleidsbronRepository.ts'
import { markBeleidskaderVerwijderd, restoreBeleidskader, touchBeleidskader } from './beleidskaderRepository.ts'
import {
  addBeleidsbron,
  addKoppeling,
  chooseUitspraak,
  createBeleidskader,
  updateBeleidskader,
} from './editBeleidskader.ts'
import { deleteKoppeling } from './koppelingRepository.ts'
import { getBeleidskader, readBeleidskader, readBeleidskaders } from './readBeleidskader.ts'

export function beleidRoutes(api: Api): void {
  kaderRoutes(api)
  bronRoutes(api)
  koppelingRoutes(api)
}

const onderwerpOf = (id: string): string => `beleidskader/${id}`

function kaderRoutes(api: Api): void {
  api.implement(contract.listBeleidskaders, async (ctx, { query }) => {
    const items = await readBeleidskaders(ctx, query)
    return { body: { items }, onderwerp: `beleidskaders/${items.length}` }
  })
  api.implement(contract.createBeleidskader, async (ctx, { body }) => {
    const kader = await createBeleidskader(ctx, withDagen(body))
    return { body: kader, onderwerp: onderwerpOf(kader.id) }
  })
  api.implement(contract.getBeleidskader, async (ctx, { params: { id } }) => ({
    body: await readBeleidskader(ctx, id),
    onderwerp: onderwerpOf(id),
  }))
  api.implement(contract.updateBeleidskader, async (ctx, { params: { id }, body: { versie, ...invoer } }) => ({
    body: await updateBeleidskader(ctx, { id, versie }, withDagen(invoer)),
    onderwerp: onderwerpOf(id),
  }))
  api.implement(contract.deleteBeleidskader, async ({ db, now }, { params: { id } }) => {
    if (!(await markBeleidskaderVerwijderd(db, id, now))) notFound()
    return { body: null, onderwerp: onderwerpOf(id) }
  })
  api.implement(contract.restoreBeleidskader, async (ctx, { params: { id } }) => {
    if (!(await restoreBeleidskader(ctx.db, id, ctx.now))) notFound()
    return { body: await readBeleidskader(ctx, id), onderwerp: onderwerpOf(id) }
  })
}

function bronRoutes(api: Api): void {
  api.implement(contract.createBeleidsbron, async (ctx, { params: { id }, body }) => ({
    body: await addBeleidsbron(ctx, id, { ...body, ...feitdagen(body) }),
    onderwerp: onderwerpOf(id),
  }))
  api.implement(contract.deleteBeleidsbron, async ({ db, now }, { params: { id, bronId } }) => {
    await getBeleidskader(db, id)
    if (!(await markBeleidsbronVerwijderd(db, { beleidskaderId: id, id: bronId }, now))) notFound()
    await touchBeleidskader(db, id, now)
    return { body: null, onderwerp: onderwerpOf(id) }
  })
  api.implement(contract.restoreBeleidsbron, async (ctx, { params: { id, bronId } }) => {
    await getBeleidskader(ctx.db, id)
    if (!(await restoreBeleidsbron(ctx.db, { beleidskaderId: id, id: bronId }, ctx.now))) notFound()
    await touchBeleidskader(ctx.db, id, ctx.now)
    return { body: await readBeleidskader(ctx, id), onderwerp: onderwerpOf(id) }
  })
  api.implement(contract.chooseUitspraak, async (ctx, { params: { id }, body: { versie, ...keuze } }) => ({
    body: await chooseUitspraak(ctx, { id, versie }, keuze),
    onderwerp: onderwerpOf(id),
  }))
}

function koppelingRoutes(api: Api): void {
  api.implement(contract.createBeleidskoppeling, async (ctx, { params: { id }, body }) => ({
    body: await addKoppeling(ctx, id, body),
    onderwerp: onderwerpOf(id),
  }))
  api.implement(contract.deleteBeleidskoppeling, async ({ db, now }, { params: { id, recordId } }) => {
    await getBeleidskader(db, id)
    if (!(await deleteKoppeling(db, id, recordId))) notFound()
    await touchBeleidskader(db, id, now)
    return { body: null, onderwerp: onderwerpOf(id) }
  })
}

type Feitdagen = { readonly op: string | null; readonly geldigTot: string | null }

/** The contract let only calendar days through. */
const toDatum = (dag: string | null): Datum | null => (dag === null ? null : parseDatum(dag))
const feitdagen = ({ op, geldigTot }: Feitdagen) => ({ op: toDatum(op), geldigTot: toDatum(geldigTot) })
const withDagen = <T extends Feitdagen & { readonly geldigVan: string | null }>(invoer: T) => ({
  ...invoer,
  ...feitdagen(invoer),
  geldigVan: toDatum(invoer.geldigVan),
})
