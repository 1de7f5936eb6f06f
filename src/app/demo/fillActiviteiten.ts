import {
  cancelActiviteit,
  createActiviteit,
  finishActiviteit,
  insertGebied,
  listActiviteiten,
  listReeks,
  listGebieden,
} from '../../modules/activiteiten/server/public.ts'
import { listAlleOrganisaties } from '../../modules/partners/server/public.ts'
import { listActiekeuzes } from '../../modules/programma/server/public.ts'
import { datum, dayInNederland, jaarOf, type Datum } from '../../platform/domain/datum.ts'
import type { ActorContext } from '../../platform/server/withActor.ts'
import {
  DEMO_ACTIVITEITEN,
  DEMO_GEBIEDEN,
  DEMO_REEKSEN,
  type DemoActiviteit,
  type DemoReeks,
} from './demoActiviteiten.ts'

type Kennis = {
  readonly jaar: number
  readonly vandaag: Datum
  readonly gebieden: ReadonlyMap<string, string>
  readonly organisaties: ReadonlyMap<string, string>
  readonly acties: Awaited<ReturnType<typeof listActiekeuzes>>
}

/** A year of activiteiten of Waterveste, unless there are any. */
export async function fillActiviteiten(ctx: ActorContext): Promise<boolean> {
  if ((await listActiviteiten(ctx.db, { aantal: 1 })).length > 0) return false
  const vandaag = dayInNederland(ctx.now)
  const kennis: Kennis = {
    ...{ jaar: jaarOf(vandaag), vandaag, gebieden: await fillGebieden(ctx), acties: await listActiekeuzes(ctx) },
    organisaties: new Map((await listAlleOrganisaties(ctx.db)).map(({ id, naam }) => [naam, id])),
  }
  for (const activiteit of DEMO_ACTIVITEITEN) await fillEen(ctx, kennis, activiteit)
  for (const reeks of DEMO_REEKSEN) await fillReeks(ctx, kennis, reeks)
  return true
}

async function fillGebieden(ctx: ActorContext): Promise<ReadonlyMap<string, string>> {
  if ((await listGebieden(ctx.db)).length === 0) {
    for (const { naam, code, buurten } of DEMO_GEBIEDEN) {
      const wijk = await insertGebied(ctx.db, ctx.actor, { naam, code, wijkId: null })
      for (const [nummer, buurt] of buurten.entries()) {
        const buurtcode = `${code.replace('WK', 'BU')}0${nummer + 1}`
        await insertGebied(ctx.db, ctx.actor, { naam: buurt, code: buurtcode, wijkId: wijk.id })
      }
    }
  }
  return new Map((await listGebieden(ctx.db)).map(({ id, naam }) => [naam, id]))
}

type Gemeen = Pick<DemoActiviteit, 'soort' | 'titel' | 'plaats' | 'gebied' | 'tijden' | 'partners' | 'actie'>

function toInhoud({ gebieden, organisaties, acties }: Kennis, demo: Gemeen, dag: Datum) {
  const actie = acties.find(({ hoe }) => demo.actie !== undefined && hoe.includes(demo.actie))
  return {
    ...{ soort: demo.soort, titel: demo.titel, van: dag, tot: dag, plaats: demo.plaats },
    ...{ begin: demo.tijden?.[0] ?? null, eind: demo.tijden?.[1] ?? null },
    ...{ gebiedId: gebieden.get(demo.gebied) ?? null, handelingsperspectief: '', resultaat: '', bereik: null },
    partijen: (demo.partners ?? []).flatMap((naam) => {
      const organisatieId = organisaties.get(naam)
      return organisatieId === undefined ? [] : [{ organisatieId, rol: 'partner' as const }]
    }),
    // No moment: the programme of the demonstration tells its own story of what is done and what is late.
    acties: actie ? [{ programmaId: actie.programmaId, actieId: actie.actieId, sleutel: null }] : [],
    kanalen: [],
  }
}

async function fillEen(ctx: ActorContext, kennis: Kennis, demo: DemoActiviteit): Promise<void> {
  const dag = datum(`${kennis.jaar}-${demo.op}`)
  const inhoud = toInhoud(kennis, demo, dag)
  const { id } = await createActiviteit(ctx, { ...inhoud, status: 'gepland', reeks: null })
  if (demo.afgelast !== undefined) await cancelActiviteit(ctx, { id, versie: 1 }, demo.afgelast, 'deze')
  else if (dag <= kennis.vandaag) {
    const bereik = demo.bereik ? { aantal: demo.bereik[0], precisie: demo.bereik[1] } : null
    await finishActiviteit(ctx, { id, versie: 1 }, { bereik, resultaat: demo.resultaat ?? '' })
  }
}

async function fillReeks(ctx: ActorContext, kennis: Kennis, demo: DemoReeks): Promise<void> {
  const { jaar, vandaag } = kennis
  const [van, tot] = [datum(`${jaar}-${demo.van}`), datum(`${jaar}-${demo.tot}`)]
  const regel = { soort: 'weekdagen' as const, weekdagen: demo.weekdagen, om: demo.om, van, tot }
  const { id } = await createActiviteit(ctx, { ...toInhoud(kennis, demo, van), status: 'gepland', reeks: regel })
  const reeksId = (await listActiviteiten(ctx.db, { q: demo.titel, aantal: 300 })).find((een) => een.id === id)?.reeksId
  for (const [nummer, keer] of (reeksId ? await listReeks(ctx.db, reeksId) : []).entries()) {
    if (nummer % demo.elkeAfgelast === demo.elkeAfgelast - 1) {
      await cancelActiviteit(ctx, keer, 'Te veel wind om veilig te werken.', 'deze')
    } else if (keer.van <= vandaag) {
      const bereik = demo.rond === null ? null : { aantal: demo.rond + (nummer % 5) - 2, precisie: 'geschat' as const }
      await finishActiviteit(ctx, keer, { bereik, resultaat: '' })
    }
  }
}
