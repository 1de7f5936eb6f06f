import { listProgrammasOfJaar } from '../../modules/programma/server/public.ts'
import type { Moment, Vorm } from '../../modules/verantwoording/domain/verantwoording.ts'
import {
  adoptVerantwoording,
  createVerantwoording,
  judgeDelen,
  listVerantwoordingen,
  readVerantwoording,
  submitVerantwoording,
} from '../../modules/verantwoording/server/public.ts'
import { datum, dayInNederland, dayOf, type Datum } from '../../platform/domain/datum.ts'
import type { ActorContext } from '../../platform/server/withActor.ts'
import { tellingen } from '../tellingen.ts'

const MIDDELEN = { tellingen }

type Begin = { readonly jaar: number; readonly moment: Moment; readonly vorm: Vorm; readonly titel: string }

const JAARVERSLAG: Begin = {
  ...{ jaar: 2025, moment: 'jaarverslag', vorm: 'A', titel: 'Wat deden we in 2025 voor een veilige stad?' },
}
const RAPPORTAGE: Begin = {
  ...{ jaar: 2026, moment: 'bestuursrapportage', vorm: 'C', titel: 'Hoe staat het met het programma van 2026?' },
}
const VASTSTELLING = { orgaan: 'college', op: datum('2026-03-10') } as const

/** Of last year an account that was adopted, and of this year one that is being written; unless there is any. */
export async function fillVerantwoordingen(ctx: ActorContext): Promise<boolean> {
  if ((await listVerantwoordingen(ctx.db)).length > 0) return false
  const jaarverslag = await begin(ctx, JAARVERSLAG, dayOf(JAARVERSLAG.jaar, 12, 31))
  if (jaarverslag !== null) await stelVast(ctx, jaarverslag)
  await begin(ctx, RAPPORTAGE, dayInNederland(ctx.now))
  return true
}

async function begin(ctx: ActorContext, { jaar, ...begin }: Begin, peildatum: Datum): Promise<string | null> {
  const programma = (await listProgrammasOfJaar(ctx.db, jaar)).find(({ status }) => status !== 'concept')
  if (!programma) return null
  const einde = dayOf(jaar, 12, 31)
  return createVerantwoording(ctx, MIDDELEN, {
    ...{ ...begin, programmaId: programma.id, herkomst: 'uitvoering' },
    peildatum: peildatum < einde ? peildatum : einde,
  })
}

async function stelVast(ctx: ActorContext, id: string): Promise<void> {
  const { delen } = await readVerantwoording(ctx, MIDDELEN, id)
  const besluiten = delen.flatMap(({ id: deelId, versie, voorstel: oordeel }) =>
    oordeel === null ? [] : [{ deelId, versie, oordeel }],
  )
  await judgeDelen(ctx, MIDDELEN, id, besluiten)
  await submitVerantwoording(ctx, MIDDELEN, { id, versie: 1 })
  await adoptVerantwoording(ctx, MIDDELEN, { id, versie: 2 }, VASTSTELLING)
}
