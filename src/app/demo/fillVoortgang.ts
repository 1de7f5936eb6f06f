import {
  adoptProgramma,
  closeProgramma,
  findProgramma,
  insertMomenten,
  insertVoortgang,
  melderOf,
  readStanden,
  saveUitvoering,
  type MetStand,
} from '../../modules/programma/server/public.ts'
import { datum, dayInNederland, jaarOf, type Datum } from '../../platform/domain/datum.ts'
import { formatDatum } from '../../platform/domain/datumtekst.ts'
import type { ActorContext } from '../../platform/server/withActor.ts'
import { chooseVoortgang } from './chooseVoortgang.ts'

/** Adopts a programme of the demonstration and records what was done of it until today; one of a past year is also closed. */
export async function fillVoortgang(ctx: ActorContext, programmaId: string, actiehouderId: string): Promise<void> {
  const programma = await findProgramma(ctx.db, programmaId)
  if (!programma) return
  const { jaar, versie } = programma
  const vandaag = dayInNederland(ctx.now)
  if (jaar > jaarOf(vandaag)) return
  await adoptProgramma(ctx, { id: programmaId, versie }, 'college', datum(`${jaar - 1}-12-16`))
  const acties = await readStanden(ctx.db, programma, vandaag)
  for (const [nummer, actie] of acties.entries()) await fillActie(ctx, actie, nummer, vandaag, actiehouderId)
  if (jaar < jaarOf(vandaag)) await closeProgramma(ctx, { id: programmaId, versie: versie + 1 })
}

async function fillActie(
  ctx: ActorContext,
  { uitvoering, stand }: MetStand,
  nummer: number,
  vandaag: Datum,
  actiehouderId: string,
): Promise<void> {
  const { actieId, programmaId } = uitvoering
  const { gemeenteId } = ctx.actor
  const { gedaan, bericht } = chooseVoortgang(nummer, stand.momenten, vandaag)
  await insertMomenten(
    ctx.db,
    { gemeenteId, programmaId, actieId },
    gedaan.map(({ sleutel, op }) => ({ sleutel, gedaanOp: op })),
  )
  const melder = melderOf(ctx, programmaId)
  for (const { sleutel, op, tekst } of gedaan) {
    const velden = [{ veld: 'gedaanOp', van: '', naar: formatDatum(op) }]
    const regel = { actieId, soort: 'gedaan' as const, sleutel, tekst, velden }
    await insertVoortgang(ctx.db, melder, new Date(`${op}T14:00:00Z`), [regel])
  }
  if (bericht !== '') await insertVoortgang(ctx.db, melder, ctx.now, [{ actieId, soort: 'bericht', tekst: bericht }])
  if (nummer % 4 === 1) await saveUitvoering(ctx.db, gemeenteId, uitvoering, { ...uitvoering, actiehouderId })
}
