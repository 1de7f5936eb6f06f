import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { findWoorden, isPlek, replaceWoorden, type Plek } from './document/replaceWoorden.ts'
import { applyDaad, getSchrijfbaar } from './editTekst.ts'
import {
  countOpmerkingen,
  findOpmerking,
  insertOpmerking,
  listAntwoorden,
  settleOpmerking,
  type Opmerking,
  type Stand,
} from './opmerkingRepository.ts'
import { loadDocument } from './teksten.ts'

type Nieuw = {
  readonly plek: { readonly begin: string; readonly eind: string }
  readonly citaat: string
  readonly tekst: string
  readonly voorstel: string | null
}

const MEESTE_BIJ_EEN_TEKST = 500

/** Returns its id. The words of a voorstel must stand there as they were quoted: it will replace them. */
export async function createOpmerking(ctx: ActorContext, tekstId: string, nieuw: Nieuw): Promise<string> {
  const tekst = await getSchrijfbaar(ctx.db, tekstId)
  const plek = { begin: Buffer.from(nieuw.plek.begin, 'base64'), eind: Buffer.from(nieuw.plek.eind, 'base64') }
  if (!isPlek(plek)) refuseVeld('plek', 'Kies de woorden opnieuw.')
  if (nieuw.voorstel === null && nieuw.tekst === '') refuseVeld('tekst', 'Schrijf wat je wilt opmerken.')
  if (nieuw.voorstel !== null && findWoorden(await loadDocument(ctx.db, tekst), plek, nieuw.citaat) === null)
    refuseAndereWoorden()
  if ((await countOpmerkingen(ctx.db, tekstId)) >= MEESTE_BIJ_EEN_TEKST)
    throw new Problem(409, 'te_veel_opmerkingen', {
      detail: 'Bij één tekst passen 500 opmerkingen. Maak er twee teksten van.',
    })
  return insertOpmerking(ctx, tekstId, { ...nieuw, plek })
}

/** Only a voorstel can be taken over or refused, and only something open can be settled. */
export async function settle(
  ctx: ActorContext,
  tekstId: string,
  id: string,
  stand: Exclude<Stand, 'open'>,
): Promise<void> {
  const tekst = await getSchrijfbaar(ctx.db, tekstId)
  const opmerking = (await findOpmerking(ctx.db, tekstId, id)) ?? notFound()
  if (opmerking.voorstel === null && stand !== 'opgelost')
    refuseVeld('stand', 'Dit is geen voorstel. Je kunt het alleen oplossen.')
  if (!(await settleOpmerking(ctx, id, stand)))
    throw new Problem(409, 'al_afgehandeld', { detail: 'Iemand anders was je voor. Ververs de pagina.' })
  if (stand !== 'overgenomen' || opmerking.voorstel === null) return
  const doc = await loadDocument(ctx.db, tekst)
  const { voorstel } = opmerking
  const woorden = findWoorden(doc, plekVan(opmerking), opmerking.citaat) ?? refuseAndereWoorden()
  await applyDaad(ctx, tekst, doc, () => replaceWoorden(woorden, voorstel))
}

/** A voorstel always has a place; the table sees to that. */
function plekVan({ begin, eind }: Opmerking): Plek {
  if (begin === null || eind === null) throw new Error('voorstel without a place')
  return { begin, eind }
}

function refuseVeld(veld: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

function refuseAndereWoorden(): never {
  throw new Problem(409, 'woorden_gewijzigd', {
    detail: 'Deze woorden zijn intussen veranderd. Kijk wat er nu staat en pas het zelf aan, of wijs het voorstel af.',
  })
}

/** As the contract shows them. */
export async function toOpmerkingen(db: Tx, opmerkingen: readonly Opmerking[]) {
  const antwoorden = await listAntwoorden(
    db,
    opmerkingen.map(({ id }) => id),
  )
  return opmerkingen.map(({ begin, eind, afgehandeldDoor, afgehandeldOp, op, ...rest }) => ({
    ...rest,
    plek: begin && eind ? { begin: begin.toString('base64'), eind: eind.toString('base64') } : null,
    op: op.toISOString(),
    afgehandeld: afgehandeldDoor && afgehandeldOp ? { door: afgehandeldDoor, op: afgehandeldOp.toISOString() } : null,
    antwoorden: antwoorden
      .filter(({ opmerkingId }) => opmerkingId === rest.id)
      .map(({ id, tekst, door, op: geantwoord }) => ({ id, tekst, door, op: geantwoord.toISOString() })),
  }))
}
