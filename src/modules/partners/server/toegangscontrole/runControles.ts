import { addDays, dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { lastDagToAnswer, planControle } from '../../domain/toegangscontrole/planControle.ts'
import { countPartnermensen, lapseToegang, listPartnermensen } from '../../../toegang/server/public.ts'
import { closeControle, insertControle, listPartners, saveGemaild, type Partner } from './controleRepository.ts'
import { mailControle, type Bode } from './mailControle.ts'

/** Does what this day asks for at one gemeente, and answers for how many organisaties. Run twice it does it once. */
export async function runControles(bode: Bode): Promise<number> {
  const tellingen = await countPartnermensen(bode.db)
  let aantal = 0
  for (const partner of await listPartners(bode.db, [...tellingen.keys()])) {
    const begonnen = partner.bevestigdOp ?? tellingen.get(partner.organisatieId)?.sinds
    if (begonnen && (await runControle(bode, partner, dayInNederland(begonnen)))) aantal += 1
  }
  return aantal
}

async function runControle(bode: Bode, partner: Partner, sinds: Datum): Promise<boolean> {
  const { controle } = partner
  const open = controle && { uiterlijk: controle.uiterlijk, gemaildOp: dayInNederland(controle.gemaildOp) }
  const stap = planControle({ sinds, open }, dayInNederland(bode.now))
  if (stap === 'begin') return (await beginControle(bode, partner)) !== null
  if (stap === null || controle === null) return false
  if (stap === 'verval') await lapse(bode, partner, controle.id)
  else await saveGemaild(bode.db, controle.id, bode.now)
  await mailControle(bode, partner, controle, stap)
  return true
}

/** Null when one is already open. */
export async function beginControle(bode: Bode, partner: Partner): Promise<string | null> {
  const uiterlijk = lastDagToAnswer(dayInNederland(bode.now))
  const { gemeenteId } = bode
  const id = await insertControle(bode.db, { gemeenteId, organisatieId: partner.organisatieId, uiterlijk }, bode.now)
  if (id === undefined) return null
  await mailControle(bode, partner, { id, uiterlijk }, 'begin')
  return id
}

async function lapse({ db, now }: Bode, { organisatieId }: Partner, controleId: string): Promise<void> {
  await closeControle(db, controleId, 'vervallen', now)
  const mensen = await listPartnermensen(db, organisatieId)
  await lapseToegang(
    db,
    mensen.map(({ id }) => id),
    addDays(dayInNederland(now), -1),
  )
}
