import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Weekstuk } from '../../domain/weekbericht/weekbericht.ts'
import { listConcepten } from '../programmaRepository.ts'
import { listWerk, readLopend, seesOwnFirst } from '../uitvoering/readLopend.ts'
import { listVragen } from '../vragen/vraagRepository.ts'

const VRAGEN_HOOGSTENS = 50

/** What this reader may see of the week that begins: acties, questions and decisions, by what they are called. */
export async function readWeekstukken(ctx: ActorContext): Promise<readonly Weekstuk[]> {
  const { teLaat, dezeWeek, bijnaTeLaat } = listWerk(ctx, await readLopend(ctx, seesOwnFirst(ctx.actor)))
  const acties = (regels: readonly { readonly hoe: string }[]) => regels.map(({ hoe }) => hoe)
  return [
    { kop: 'Acties die te laat zijn', titels: acties(teLaat) },
    { kop: 'Acties die deze week af moeten', titels: acties(dezeWeek) },
    { kop: 'Acties die bijna te laat zijn', titels: acties(bijnaTeLaat) },
    ...(await readBestuur(ctx)),
  ]
}

async function readBestuur({ db, actor: { handelingen, medewerkerId } }: ActorContext): Promise<readonly Weekstuk[]> {
  const vragen = async (kop: string, steller: string | null): Promise<Weekstuk> => {
    const open = await listVragen(db, { stand: 'open', steller }, VRAGEN_HOOGSTENS, null)
    return { kop, titels: open.map(({ onderwerp }) => onderwerp) }
  }
  const stukken: Weekstuk[] = []
  if (handelingen.has('vraag:answer')) stukken.push(await vragen('Vragen die op antwoord wachten', null))
  if (handelingen.has('vraag:ask')) stukken.push(await vragen('Vragen van jou zonder antwoord', medewerkerId))
  if (handelingen.has('besluit:read')) {
    const concepten = await listConcepten(db)
    stukken.push({ kop: 'Programma’s die op vaststelling wachten', titels: concepten.map(({ titel }) => titel) })
  }
  return stukken
}
