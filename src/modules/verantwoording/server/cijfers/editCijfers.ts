import { randomUUID } from 'node:crypto'
import { datum } from '../../../../platform/domain/datum.ts'
import type { Invoer } from '../../../../platform/contract.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijferverwijzing } from '../../../inzicht/public.ts'
import type { verantwoordingscijfersContract } from '../../contractCijfers.ts'
import { listCijferIds } from '../../domain/tekst/listCijferIds.ts'
import { listDelen } from '../deelRepository.ts'
import { resolveRijen, type Levendcijfer } from '../lezen/readCijfers.ts'
import { toCijferbody } from '../lezen/toCijferbody.ts'
import { openVerantwoording } from '../openVerantwoording.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import { readTeksten } from '../tekst/teksten.ts'
import { deleteCijferrij, findCijferrij, insertCijfers, saveCijfer } from './cijferRepository.ts'

type Nieuw = Invoer<typeof verantwoordingscijfersContract.createVerantwoordingscijfer>['body']
type Body = Nieuw['verwijzing']

/** From the contract, whose schema has already seen that these are days. */
function toVerwijzing(body: Body): Cijferverwijzing {
  switch (body.soort) {
    case 'telling':
      return { ...body, van: datum(body.van), tot: datum(body.tot) }
    case 'hand':
      return { ...body, dag: datum(body.dag) }
    case 'indicator':
      return body
  }
}

export async function createCijfer(
  ctx: ActorContext,
  middelen: Middelen,
  id: string,
  { label, deelId, verwijzing }: Nieuw,
): Promise<Levendcijfer> {
  await openVerantwoording(ctx.db, id)
  if (deelId !== null && !(await listDelen(ctx.db, id)).some((deel) => deel.id === deelId)) notFound()
  const cijferId = randomUUID()
  const { gemeenteId, medewerkerId } = ctx.actor
  const rij = { id: cijferId, deelId, sleutel: null, label, verwijzing: toVerwijzing(verwijzing) }
  await insertCijfers({ ...ctx, gemeenteId, medewerkerId }, id, [rij])
  return readCijfer(ctx, middelen, id, cijferId)
}

export async function updateCijfer(
  ctx: ActorContext,
  middelen: Middelen,
  { id, cijferId }: { readonly id: string; readonly cijferId: string },
  { versie, label, verwijzing }: { readonly versie: number; readonly label: string; readonly verwijzing: Body },
): Promise<Levendcijfer> {
  await openVerantwoording(ctx.db, id)
  if (!(await findCijferrij(ctx.db, id, cijferId))) notFound()
  const nieuw = { id: cijferId, versie, label, verwijzing: toVerwijzing(verwijzing) }
  if (!(await saveCijfer(ctx.db, nieuw, ctx.actor.medewerkerId))) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde dit cijfer intussen. Kijk wat er nu staat.',
      conflict: toCijferbody(await readCijfer(ctx, middelen, id, cijferId)),
    })
  }
  return readCijfer(ctx, middelen, id, cijferId)
}

/** Not while a text refers to it: the sentence would lose its number. */
export async function deleteCijfer(ctx: ActorContext, id: string, cijferId: string): Promise<void> {
  await openVerantwoording(ctx.db, id)
  if (!(await findCijferrij(ctx.db, id, cijferId))) notFound()
  const teksten = await readTeksten(ctx.db, id)
  if ([...teksten.values()].some((tekst) => listCijferIds(tekst).includes(cijferId))) {
    throw new Problem(409, 'cijfer_in_gebruik', {
      detail: 'Dit cijfer staat nog in een tekst. Haal het daar eerst weg.',
    })
  }
  await deleteCijferrij(ctx.db, cijferId)
}

async function readCijfer(ctx: ActorContext, middelen: Middelen, id: string, cijferId: string): Promise<Levendcijfer> {
  const rij = (await findCijferrij(ctx.db, id, cijferId)) ?? notFound()
  return (await resolveRijen(ctx, middelen, [rij]))[0] ?? notFound()
}
