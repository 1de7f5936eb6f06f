import { randomUUID } from 'node:crypto'
import { orRefuse } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { planJaarovergang, type Actiekeuze, type OvergangReden } from '../../domain/jaarovergang/planJaarovergang.ts'
import { shiftPlanning } from '../../domain/jaarovergang/shiftPlanning.ts'
import { parsePlanning } from '../../domain/planning/parsePlanning.ts'
import type { OnderdeelRecord } from '../onderdelen/onderdeelRecord.ts'
import { insertOnderdelen, listOnderdelen, type NieuwOnderdeel } from '../onderdelen/onderdeelRepository.ts'
import { insertProgramma } from '../programmaRepository.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { toSamenvatting } from '../programmastatus/toSamenvatting.ts'
import { insertUitvoeringen, listUitvoeringen } from '../uitvoering/uitvoeringRepository.ts'
import { insertWijzigingen, type NieuweWijziging } from '../wijzigingRepository.ts'

const DETAILS: Record<OvergangReden, string> = {
  reden_bij_stoppen: 'Schrijf bij elke actie die stopt waarom.',
  keuze_dubbel: 'Voor een actie zijn twee keuzes gemaakt. Ververs de pagina en kies opnieuw.',
  actie_onbekend: 'Een van de acties hoort niet meer bij dit programma. Ververs de pagina en kies opnieuw.',
  jaar_niet_later: 'Kies een jaar na dat van dit programma.',
}

type Nieuw = { readonly titel: string; readonly jaar: number; readonly keuzes: readonly Actiekeuze[] }

/** The programme of a later year, as a concept, with what goes on; every actie knows the one it continues. */
export async function copyProgramma(ctx: ActorContext, programmaId: string, { titel, jaar, keuzes }: Nieuw) {
  const oud = await getProgramma(ctx.db, programmaId)
  const records = await listOnderdelen(ctx.db, programmaId)
  const actieIds = records.flatMap(({ soort, id }) => (soort === 'actie' ? [id] : []))
  const plan = orRefuse(planJaarovergang(actieIds, keuzes, { van: oud.jaar, naar: jaar }), DETAILS)
  const id = randomUUID()
  const { gemeenteId } = ctx.actor
  await insertProgramma(ctx.db, { gemeenteId, id, titel, jaar, bestandId: null, vorigId: programmaId })
  const blijft = records.filter((record) => record.soort !== 'resultaat' && plan.get(record.id)?.keuze !== 'stoppen')
  const nieuweIds = new Map(blijft.map((record) => [record.id, randomUUID() as string]))
  const naarNieuw = (record: OnderdeelRecord) => copyRecord(record, id, nieuweIds, plan, { van: oud.jaar, naar: jaar })
  await insertOnderdelen(ctx.db, gemeenteId, blijft.map(naarNieuw))
  const uitvoeringen = (await listUitvoeringen(ctx.db, programmaId)).flatMap(({ actieId, ...velden }) => {
    const nieuwId = nieuweIds.get(actieId)
    const schoon = { ...velden, handStatus: null, handReden: '', vorigeActieId: actieId }
    return nieuwId === undefined ? [] : [{ ...schoon, actieId: nieuwId, programmaId: id, versie: 1 }]
  })
  await insertUitvoeringen(ctx.db, gemeenteId, uitvoeringen)
  await insertWijzigingen(ctx, 'hand', describeOvergang(id, oud.jaar, nieuweIds, plan))
  return toSamenvatting(await getProgramma(ctx.db, id))
}

function copyRecord(
  record: OnderdeelRecord,
  programmaId: string,
  ids: ReadonlyMap<string, string>,
  plan: ReadonlyMap<string, Actiekeuze>,
  jaren: { readonly van: number; readonly naar: number },
): NieuwOnderdeel {
  const ouderId = record.ouderId === null ? null : (ids.get(record.ouderId) ?? null)
  const kopie = { ...record, id: ids.get(record.id) ?? record.id, programmaId, ouderId, bron: null }
  if (kopie.soort !== 'actie') return kopie
  const { planning } = kopie.inhoud
  const tekst = plan.get(record.id)?.wanneer ?? shiftPlanning(planning.tekst, jaren.van, jaren.naar)
  return { ...kopie, inhoud: { ...kopie.inhoud, planning: parsePlanning(tekst) } }
}

/** The history of the new programme says what became of each actie, also of those that stopped. */
function describeOvergang(
  programmaId: string,
  vanJaar: number,
  ids: ReadonlyMap<string, string>,
  plan: ReadonlyMap<string, Actiekeuze>,
): NieuweWijziging[] {
  const begin: NieuweWijziging = {
    ...{ programmaId, soort: 'programma', recordId: programmaId, daad: 'gemaakt', velden: [] },
    reden: `Kopie van het programma van ${vanJaar}`,
  }
  const acties = [...plan.values()].map(({ actieId, keuze, reden }): NieuweWijziging => {
    const basis = { programmaId, soort: 'actie', recordId: ids.get(actieId) ?? actieId, velden: [] }
    if (keuze === 'stoppen') return { ...basis, daad: 'verwijderd', reden: `Gestopt na ${vanJaar}: ${reden}` }
    const woord = keuze === 'bijstellen' ? 'Bijgesteld' : 'Voortgezet'
    return { ...basis, daad: 'gemaakt', reden: `${woord} uit ${vanJaar}${reden === '' ? '' : `: ${reden}`}` }
  })
  return [begin, ...acties]
}
