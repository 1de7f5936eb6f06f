import { randomUUID } from 'node:crypto'
import { canonicalJson, type Json } from '../../../../platform/domain/canonicalJson.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { draftUitDocument } from '../../domain/inlezen/draftUitDocument.ts'
import type { Deelopzet } from '../../domain/opzet/deelopzet.ts'
import { draftVerantwoording } from '../../domain/opzet/draftVerantwoording.ts'
import type { Feiten } from '../../domain/opzet/feiten.ts'
import { bindCijfers, reviseTekst, sleutelOfDeel } from '../../domain/opzet/planOpzet.ts'
import type { Tekst } from '../../domain/tekst/tekst.ts'
import { insertCijfers, listCijferrijen, saveCijfer, type NieuwCijfer } from '../cijfers/cijferRepository.ts'
import { insertDelen, listDelen, saveHerzien, type Deel, type NieuwDeel } from '../deelRepository.ts'
import { insertTeksten, readTeksten, replaceTekst } from '../tekst/teksten.ts'
import type { Verantwoording } from '../verantwoordingRepository.ts'
import { readDocumentbron } from './readDocumentbron.ts'
import { readFeiten, type Middelen } from './readFeiten.ts'

/** The sections of its form, from the facts of now. */
export const draftDelen = async (ctx: ActorContext, middelen: Middelen, wie: Verantwoording): Promise<void> =>
  saveOpzet(ctx, wie, await composeOpzet(ctx, wie, await readFeiten(ctx, middelen, wie)))

const composeOpzet = async (
  { db }: ActorContext,
  wie: Verantwoording,
  feiten: Feiten,
): Promise<readonly Deelopzet[]> =>
  wie.herkomst === 'document'
    ? draftUitDocument(await readDocumentbron(db, wie.programmaId), feiten)
    : draftVerantwoording(wie.vorm, feiten)

/** Makes the sections that are not there yet, and brings the others up to this draft. What people wrote or decided stays. */
export async function saveOpzet(
  ctx: ActorContext,
  wie: Pick<Verantwoording, 'id'>,
  opzetten: readonly Deelopzet[],
): Promise<void> {
  const bestaand = new Map((await listDelen(ctx.db, wie.id)).map((deel) => [sleutelOfDeel(deel), deel]))
  const ids = new Map(opzetten.map(({ sleutel }) => [sleutel, bestaand.get(sleutel)?.id ?? randomUUID()]))
  const cijferIds = await planCijfers(ctx, wie.id, opzetten)
  const gebonden = opzetten.map((opzet, volgorde) => ({
    ...{ opzet, volgorde, tekst: bindCijfers(opzet, cijferIds.ids) },
    plek: {
      id: ids.get(opzet.sleutel) ?? randomUUID(),
      ouderId: opzet.ouderSleutel === null ? null : (ids.get(opzet.ouderSleutel) ?? null),
    },
  }))
  await insertNieuwe(
    ctx,
    wie.id,
    gebonden.filter(({ opzet }) => !bestaand.has(opzet.sleutel)),
  )
  await reviseDelen(
    ctx,
    wie.id,
    gebonden.flatMap((een) => {
      const deel = bestaand.get(een.opzet.sleutel)
      return deel ? [{ ...een, deel }] : []
    }),
  )
  await saveCijfers(ctx, wie.id, cijferIds, ids)
}

type Gebonden = {
  readonly opzet: Deelopzet
  readonly volgorde: number
  readonly tekst: Tekst
  readonly plek: { readonly id: string; readonly ouderId: string | null }
}

async function insertNieuwe({ db, actor }: ActorContext, id: string, nieuwe: readonly Gebonden[]): Promise<void> {
  const metTekst = nieuwe.filter(({ opzet }) => opzet.soort !== 'doel')
  const tekstIds = await insertTeksten(
    db,
    actor.gemeenteId,
    id,
    metTekst.map(({ tekst }) => tekst),
  )
  const perDeel = new Map(metTekst.map(({ plek }, nummer) => [plek.id, tekstIds[nummer] ?? null]))
  const delen: readonly NieuwDeel[] = nieuwe.map((een) => ({
    ...{ ...toVelden(een), soort: een.opzet.soort, onderdeelId: een.opzet.onderdeel?.id ?? null },
    tekstId: perDeel.get(een.plek.id) ?? null,
  }))
  await insertDelen(db, actor.gemeenteId, id, delen)
}

const toVelden = ({ opzet, volgorde, tekst, plek }: Gebonden) => ({
  ...{ ...plek, volgorde, nummer: opzet.nummer, titel: opzet.titel, belofte: opzet.belofte },
  ...{ onderdeelVersie: opzet.onderdeel?.versie ?? null, voorstel: opzet.voorstel, opzet: tekst },
})

type Herzien = Gebonden & { readonly deel: Deel }

async function reviseDelen(ctx: ActorContext, id: string, delen: readonly Herzien[]): Promise<void> {
  if (delen.length === 0) return
  const teksten = await readTeksten(ctx.db, id)
  for (const een of delen) {
    const { deel, tekst } = een
    const velden = toVelden(een)
    const nu = deel.tekstId === null ? [] : (teksten.get(deel.tekstId) ?? [])
    const herziening = reviseTekst({ ...deel, tekst: nu }, tekst)
    if (herziening === 'vervangen' && deel.tekstId !== null) {
      await replaceTekst(ctx.db, deel.tekstId, tekst, ctx.now)
    }
    const opzet = herziening === 'vervangen' ? tekst : deel.opzet
    const nieuweOpzet = herziening === 'ernaast' ? tekst : null
    const nieuw = { ...velden, opzet, nieuweOpzet, versie: deel.versie }
    if (isAnders(deel, nieuw)) await saveHerzien(ctx.db, nieuw)
  }
}

/** Sections that facts did not touch keep their version: nobody's work on them is refused. */
function isAnders(deel: Deel, { opzet, nieuweOpzet, ...velden }: Parameters<typeof saveHerzien>[1]): boolean {
  return (
    toJson(deel.opzet) !== toJson(opzet) ||
    toJson(deel.nieuweOpzet) !== toJson(nieuweOpzet) ||
    Object.entries(velden).some(([veld, waarde]) => deel[veld as keyof typeof velden] !== waarde)
  )
}

// Drafts and references are plain data.
const toJson = (waarde: unknown): string => canonicalJson(waarde as Json)

/** `ids`: of each key of a draft the figure that it is; the others are to be written once their sections are there. */
type Cijferplan = {
  readonly ids: ReadonlyMap<string, string>
  readonly nieuw: readonly (Omit<NieuwCijfer, 'deelId'> & { readonly deelsleutel: string })[]
}

async function planCijfers(ctx: ActorContext, id: string, opzetten: readonly Deelopzet[]): Promise<Cijferplan> {
  const bestaand = new Map((await listCijferrijen(ctx.db, id)).map((rij) => [rij.sleutel, rij]))
  const ids = new Map<string, string>()
  const nieuw: Cijferplan['nieuw'][number][] = []
  for (const { sleutel: deelsleutel, cijfers } of opzetten) {
    for (const { sleutel, naam, verwijzing } of cijfers) {
      const er = bestaand.get(sleutel)
      ids.set(sleutel, er?.id ?? randomUUID())
      if (!er) nieuw.push({ id: ids.get(sleutel) ?? '', deelsleutel, sleutel, label: naam, verwijzing })
      else if (!er.vanMens && toJson(er.verwijzing) !== toJson(verwijzing)) {
        await saveCijfer(ctx.db, { ...er, verwijzing }, null)
      }
    }
  }
  return { ids, nieuw }
}

async function saveCijfers(
  { db, now, actor: { gemeenteId } }: ActorContext,
  id: string,
  { nieuw }: Cijferplan,
  deelIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rijen = nieuw.map(({ deelsleutel, ...rij }) => ({ ...rij, deelId: deelIds.get(deelsleutel) ?? null }))
  await insertCijfers({ db, now, gemeenteId, medewerkerId: null }, id, rijen)
}
