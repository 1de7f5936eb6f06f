import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { addReeksen } from '../../domain/indicator/addReeksen.ts'
import { isIngevuld, type Indicatordefinitie } from '../../domain/indicator/indicatordefinitie.ts'
import type { Meetpunt, Reeks } from '../../domain/reeks/reeks.ts'
import { groupBevolking, listBevolking } from './bevolkingRepository.ts'
import { countReeks } from './countReeks.ts'
import { listIndicatoren } from './indicatorRepository.ts'
import { listMeetpunten, type Gebiedskeuze } from './meetwaardeRepository.ts'

/** By gebied; '' is the whole gemeente. */
export type Gebiedspunten = ReadonlyMap<string, readonly Meetpunt[]>

export type Indicatorreeks = {
  readonly definitie: Indicatordefinitie
  /** Null when this reader may not see what is counted. */
  readonly perGebied: ReadonlyMap<string, Reeks> | null
}

/**
 * The series of these indicators, wherever their values come from: one query for all that was filled in, and one count per telling
 * with the same filters. Those that are gone are left out.
 */
export async function readReeksen(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  ids: readonly string[],
  keuze: Gebiedskeuze,
): Promise<ReadonlyMap<string, Indicatorreeks>> {
  const alle = new Map((await listIndicatoren(ctx.db)).map((definitie) => [definitie.id, definitie]))
  const gevraagd = [...new Set(ids)].flatMap((id) => alle.get(id) ?? [])
  const bronnen = new Set(gevraagd.flatMap((definitie) => listDelen(definitie, alle)))
  const punten = await readBronnen(ctx, tellingen, [...bronnen], keuze)
  const bevolkingVan = groupBevolking(bronnen.size === 0 ? [] : await listBevolking(ctx.db))
  return new Map(
    gevraagd.map((definitie) => {
      const perGebied = addGebieden(definitie, punten)
      const reeksen =
        perGebied &&
        [...perGebied].map(([gebied, eigen]) => {
          const reeks = { punten: eigen, bevolking: bevolkingVan(definitie.bevolkingsgroep, gebied) }
          return [gebied, reeks] as const
        })
      return [definitie.id, { definitie, perGebied: reeksen && new Map(reeksen) }]
    }),
  )
}

/** The indicators that its values are made of: its parts, or itself. */
function listDelen(
  definitie: Indicatordefinitie,
  alle: ReadonlyMap<string, Indicatordefinitie>,
): readonly Indicatordefinitie[] {
  const { herkomst } = definitie
  return herkomst.soort === 'som' ? herkomst.indicatoren.flatMap((id) => alle.get(id) ?? []) : [definitie]
}

/** Null for what this reader may not see. */
async function readBronnen(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  bronnen: readonly Indicatordefinitie[],
  keuze: Gebiedskeuze,
): Promise<ReadonlyMap<string, Gebiedspunten | null>> {
  const ingevuld = bronnen.filter(({ herkomst }) => isIngevuld(herkomst)).map(({ id }) => id)
  const punten = new Map<string, Gebiedspunten | null>(ingevuld.map((id) => [id, new Map()]))
  const perIndicator = new Map<string, Map<string, Meetpunt[]>>(ingevuld.map((id) => [id, new Map()]))
  for (const { indicatorId, gebied, ...punt } of ingevuld.length === 0
    ? []
    : await listMeetpunten(ctx.db, ingevuld, keuze)) {
    const gebieden = perIndicator.get(indicatorId)
    const rij = gebieden?.get(gebied)
    if (rij) rij.push(punt)
    else gebieden?.set(gebied, [punt])
  }
  for (const [id, gebieden] of perIndicator) punten.set(id, gebieden)
  const geteld = new Map<string, Promise<Gebiedspunten | null>>()
  for (const { id, herkomst } of bronnen) {
    if (herkomst.soort !== 'telling') continue
    const sleutel = JSON.stringify([herkomst.telling, herkomst.filters])
    const telling = geteld.get(sleutel) ?? countReeks(ctx, tellingen, herkomst, keuze)
    geteld.set(sleutel, telling)
    punten.set(id, await telling)
  }
  return punten
}

/** A part that is gone, is not known: then the sum is not known either. */
function addGebieden(
  { id, herkomst }: Indicatordefinitie,
  punten: ReadonlyMap<string, Gebiedspunten | null>,
): Gebiedspunten | null {
  if (herkomst.soort !== 'som') return punten.get(id) ?? null
  const delen = herkomst.indicatoren.map((deel) => punten.get(deel))
  if (delen.some((deel) => deel === null)) return null
  const gebieden = new Set(delen.flatMap((deel) => [...(deel?.keys() ?? [])]))
  return new Map([...gebieden].map((gebied) => [gebied, addReeksen(delen.map((deel) => deel?.get(gebied) ?? []))]))
}
