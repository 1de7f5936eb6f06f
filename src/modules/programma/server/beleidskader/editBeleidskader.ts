import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Beleidsbron, Beleidsveld } from '../../domain/beleidskader/beleidskader.ts'
import { findOnderdeel } from '../onderdelen/onderdeelRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { refuseIntussenGewijzigd, refuseInvoer } from './beleidDetails.ts'
import { insertBeleidsbron, insertBeleidskeuze } from './beleidsbronRepository.ts'
import {
  insertBeleidskader,
  saveBeleidskader,
  touchBeleidskader,
  type BeleidskaderInvoer,
} from './beleidskaderRepository.ts'
import { insertKoppeling, type Koppeling } from './koppelingRepository.ts'
import { getBeleidskader, readBeleidskader } from './readBeleidskader.ts'

type Versie = { readonly id: string; readonly versie: number }

export async function createBeleidskader(ctx: ActorContext, invoer: BeleidskaderInvoer) {
  refuseOmgekeerd(invoer)
  return readBeleidskader(ctx, await insertBeleidskader(ctx.db, ctx.actor.gemeenteId, invoer, ctx.now))
}

export async function updateBeleidskader(ctx: ActorContext, wie: Versie, invoer: BeleidskaderInvoer) {
  await getBeleidskader(ctx.db, wie.id)
  refuseOmgekeerd(invoer)
  await saveVersie(ctx, wie, invoer)
  return readBeleidskader(ctx, wie.id)
}

/** A statement stands beside the others; none of them changes. */
export async function addBeleidsbron(ctx: ActorContext, id: string, bron: Omit<Beleidsbron, 'id'>) {
  await getBeleidskader(ctx.db, id)
  if (bron.door === null && bron.op === null && bron.geldigTot === null) {
    refuseInvoer('body.door', 'Vul minstens één ding in dat deze bron zegt.')
  }
  await insertBeleidsbron(ctx, id, bron)
  await touchBeleidskader(ctx.db, id, ctx.now)
  return readBeleidskader(ctx, id)
}

type Keuze = { readonly veld: Beleidsveld; readonly bronId: string | null; readonly reden: string }

/** Marks which statement holds. The others stay, and so does the mark when a later one replaces it. */
export async function chooseUitspraak(ctx: ActorContext, wie: Versie, { veld, bronId, reden }: Keuze) {
  const { velden } = await readBeleidskader(ctx, wie.id)
  const uitspraken = velden.find((stand) => stand.veld === veld)?.uitspraken ?? []
  const tussen = [...new Set(uitspraken.map(({ waarde }) => waarde))]
  if (!uitspraken.some((uitspraak) => uitspraak.bronId === bronId)) {
    refuseInvoer('body.bronId', 'Deze bron zegt hier niets over. Kies een andere bron.')
  }
  if (tussen.length < 2) refuseInvoer('body.bronId', 'De bronnen zijn het hierover eens. Je hoeft niet te kiezen.')
  await saveVersie(ctx, wie, null)
  await insertBeleidskeuze(ctx, wie.id, { veld, bronId, tussen, reden })
  return readBeleidskader(ctx, wie.id)
}

export async function addKoppeling(ctx: ActorContext, id: string, koppeling: Koppeling) {
  const { programmaId, soort, recordId } = koppeling
  await getBeleidskader(ctx.db, id)
  await getProgramma(ctx.db, programmaId)
  if (soort === 'programma') {
    if (recordId !== programmaId) notFound()
  } else if (!(await findOnderdeel(ctx.db, soort, programmaId, recordId))) notFound()
  await insertKoppeling(ctx.db, ctx.actor.gemeenteId, id, koppeling)
  await touchBeleidskader(ctx.db, id, ctx.now)
  return readBeleidskader(ctx, id)
}

async function saveVersie(ctx: ActorContext, wie: Versie, invoer: BeleidskaderInvoer | null): Promise<void> {
  if (await saveBeleidskader(ctx.db, wie, invoer, ctx.now)) return
  refuseIntussenGewijzigd(await readBeleidskader(ctx, wie.id))
}

function refuseOmgekeerd({ geldigVan, geldigTot }: BeleidskaderInvoer): void {
  if (geldigVan !== null && geldigTot !== null && geldigTot < geldigVan) {
    refuseInvoer('body.geldigTot', 'De laatste dag ligt voor de eerste. Kijk beide dagen na.')
  }
}
