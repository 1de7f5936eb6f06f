import {
  createIndicator,
  insertReferentiegroep,
  insertStandaardIndicatoren,
  listIndicatoren,
  saveInwoners,
  saveKoppeling,
  saveMeetwaarden,
  updateIndicator,
  type Meetcel,
} from '../../modules/inzicht/server/public.ts'
import type { Indicatordefinitie } from '../../modules/inzicht/public.ts'
import { listDoelen, listProgrammasOfJaar } from '../../modules/programma/server/public.ts'
import { dayInNederland, jaarOf, maandOf, type Datum } from '../../platform/domain/datum.ts'
import type { ActorContext } from '../../platform/server/withActor.ts'
import { tellingen } from '../tellingen.ts'
import {
  DEMO_INDICATOREN,
  DEMO_INWONERS,
  DEMO_REFERENTIE,
  DEMO_VANAF,
  DEMO_WIJKDELEN,
  SCHOMMELING,
  SEIZOEN,
  type DemoIndicator,
} from './demoIndicatoren.ts'

const BRON = { bron: 'verzonnen cijfers van Waterveste', ladingId: null }
const PROGRAMMAJAAR = 2026

/** Six years of figures of Waterveste and what its doelen are judged by, unless somebody was there already. */
export async function fillIndicatoren(ctx: ActorContext): Promise<boolean> {
  const vandaag = dayInNederland(ctx.now)
  await insertStandaardIndicatoren(ctx.db, ctx.actor.gemeenteId, ctx.now)
  const namen = new Map((await listIndicatoren(ctx.db)).map((indicator) => [indicator.naam, indicator]))
  const eigen = DEMO_INDICATOREN.filter(({ naam }) => !namen.has(naam))
  if (eigen.length === 0) return false
  await fillInwoners(ctx)
  for (const demo of DEMO_INDICATOREN) {
    const id = await saveDefinitie(ctx, demo, namen.get(demo.naam))
    await saveMeetwaarden(ctx, id, listCellen(demo, vandaag), BRON)
    await fillKoppeling(ctx, demo, id)
  }
  const vergeleken = namen.get(DEMO_REFERENTIE.indicator)
  if (vergeleken !== undefined) await fillReferentie(ctx, vergeleken.id)
  return true
}

/** One of the standard list says here that its figures are made up. */
async function saveDefinitie(ctx: ActorContext, demo: DemoIndicator, er?: Indicatordefinitie): Promise<string> {
  if (er === undefined) return createIndicator(ctx, tellingen, toVelden(demo))
  await updateIndicator(ctx, tellingen, er, toVelden(demo))
  return er.id
}

const toVelden = ({
  doel: _doel,
  jaren: _jaren,
  perWijk: _wijk,
  noten: _noten,
  teltPersonen,
  ...velden
}: DemoIndicator) => ({
  ...{ ...velden, teltPersonen: teltPersonen ?? false, ontwerpeffect: 1, bevolkingsgroep: '', actief: true },
  herkomst: { soort: 'hand' as const },
})

async function fillInwoners({ db, actor }: ActorContext): Promise<void> {
  for (const [gebied, reeks] of Object.entries(DEMO_INWONERS)) {
    for (const [plek, inwoners] of reeks.entries()) {
      const rij = { groep: '', gebied, jaar: DEMO_VANAF + plek, inwoners, bron: BRON.bron, was: null }
      await saveInwoners(db, actor.gemeenteId, rij)
    }
  }
}

async function fillReferentie(ctx: ActorContext, indicatorId: string): Promise<void> {
  const { naam, gemeenten, reeksen } = DEMO_REFERENTIE
  await insertReferentiegroep(ctx.db, ctx.actor.gemeenteId, { naam, gemeenten: [...gemeenten] })
  const cellen = Object.entries(reeksen).flatMap(([gebied, jaren]) =>
    jaren.map((waarde, plek) => toCel(gebied, { jaar: DEMO_VANAF + plek, soort: 'jaar', nummer: 1 }, waarde, null)),
  )
  await saveMeetwaarden(ctx, indicatorId, cellen, BRON)
}

async function fillKoppeling(ctx: ActorContext, demo: DemoIndicator, indicatorId: string): Promise<void> {
  const [programma] = await listProgrammasOfJaar(ctx.db, PROGRAMMAJAAR)
  const doelen = programma ? await listDoelen(ctx.db, programma.id) : []
  const doel = doelen.find(({ tekst }) => demo.doel !== null && tekst.includes(demo.doel))
  if (!doel) return
  await saveKoppeling(ctx, { doelId: doel.id, indicatorId, gebied: '', grens: null, toets: null, versie: 0 })
}

function listCellen(demo: DemoIndicator, vandaag: Datum): readonly Meetcel[] {
  const delen = { '': 1, ...(demo.perWijk && DEMO_WIJKDELEN) }
  return Object.entries(delen).flatMap(([gebied, deel]) =>
    demo.jaren.flatMap((getal, plek) => {
      const [waarde, noemer] = typeof getal === 'number' ? [getal, null] : getal
      return listJaar(demo, gebied, DEMO_VANAF + plek, { waarde: waarde * deel, noemer }, vandaag)
    }),
  )
}

type Jaartotaal = { readonly waarde: number; readonly noemer: number | null }

/** A year as a whole, or its months as far as they are over. */
function listJaar(demo: DemoIndicator, gebied: string, jaar: number, totaal: Jaartotaal, vandaag: Datum): Meetcel[] {
  if (jaar > jaarOf(vandaag)) return []
  const noot = demo.noten?.[jaar] ?? ''
  const isLopend = jaar === jaarOf(vandaag)
  if (demo.frequentie === 'jaar')
    return [
      { ...toCel(gebied, { jaar, soort: 'jaar', nummer: 1 }, totaal.waarde, totaal.noemer, noot), voorlopig: isLopend },
    ]
  const maanden = isLopend ? maandOf(vandaag) - 1 : 12
  const waarden = spread(jaar, totaal.waarde)
  const noemers = totaal.noemer === null ? null : spread(jaar, totaal.noemer)
  return waarden.slice(0, maanden).map((waarde, plek) => ({
    ...toCel(
      gebied,
      { jaar, soort: 'maand', nummer: plek + 1 },
      waarde,
      noemers?.[plek] ?? null,
      plek === 0 ? noot : '',
    ),
    // The last two months still come in.
    voorlopig: isLopend && plek >= maanden - 2,
  }))
}

/** Whole numbers by the season, that add up to the year. */
function spread(jaar: number, totaal: number): readonly number[] {
  const delen = SEIZOEN.map((deel, maand) => deel * (SCHOMMELING[(5 * maand + 3 * jaar) % SCHOMMELING.length] ?? 1))
  const alles = delen.reduce((som, deel) => som + deel, 0)
  let [gezien, gegeven] = [0, 0]
  return delen.map((deel) => {
    gezien += deel
    const waarde = Math.round((totaal * gezien) / alles) - gegeven
    gegeven += waarde
    return waarde
  })
}

const toCel = (
  gebied: string,
  periode: Meetcel['periode'],
  waarde: number,
  noemer: number | null,
  context = '',
): Meetcel => ({
  ...{ gebied, periode, waarde: Math.round(waarde), noemer, spreiding: null, voorlopig: false, breuk: false, context },
})
