import { randomUUID } from 'node:crypto'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { addAlias, findNamen, insertOrganisaties } from '../../../partners/server/public.ts'
import { applyOpdracht, type OpdrachtReden, type Uitkomst } from '../../domain/inlezing/applyOpdracht.ts'
import type { Opdracht } from '../../domain/inlezing/opdracht.ts'
import type { Voorstel } from '../../domain/inlezing/regel.ts'
import { undoBewerking } from '../../domain/inlezing/undoBewerking.ts'
import { findBewerking, findGedaan, insertBewerking, listBewerkingen } from './bewerkingRepository.ts'
import { lockInlezing, saveKop, type Inlezing } from './inlezingRepository.ts'
import { insertRegels, listRegels, saveRegel } from './regelRepository.ts'
import { toBewerkingBody, toRegelBody, toVoorstelKop } from './toBody.ts'

const DETAILS: Record<OpdrachtReden, string> = {
  regel_onbekend: 'Dit onderdeel is er niet meer. Ververs de pagina.',
  intussen_gewijzigd: 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en kies.',
  plek_niet_toegestaan: 'Hier kan dit onderdeel niet staan. Kies een andere plek.',
  splitsing_leeg: 'Zet de cursor midden in de tekst om een actie te splitsen.',
  samenvoeging_niet_toegestaan: 'Je kunt alleen acties samenvoegen die er nog staan.',
  veld_onbekend: 'Dit onderdeel kent een van deze velden niet.',
  verplicht_veld_leeg: 'Vul een tekst in; dit veld mag niet leeg zijn.',
  niets_te_wijzigen: 'Er is niets dat zo gewijzigd kan worden. Ververs de pagina.',
}

/** One correction, stored with what it changed. */
export async function bewerkVoorstel(ctx: ActorContext, id: string, opdracht: Opdracht) {
  const { inlezing, voorstel } = await openVoorstel(ctx, id)
  const gevonden = await makeOrganisatie(ctx, opdracht)
  const toegepast = applyOpdracht(voorstel, gevonden, randomUUID())
  if (!toegepast.ok && toegepast.reden === 'intussen_gewijzigd') return refuseStale(ctx, inlezing, voorstel, opdracht)
  return store(ctx, inlezing, voorstel, orRefuse(toegepast, DETAILS), { opdracht, herroept: null })
}

const HERROEP_DETAILS = { daarna_gewijzigd: 'Dit is daarna nog gewijzigd. Verbeter het met de hand.' }

export async function herroepBewerking(ctx: ActorContext, id: string, nummer: number) {
  const { inlezing, voorstel } = await openVoorstel(ctx, id)
  const bewerking = (await findBewerking(ctx.db, id, nummer)) ?? notFound()
  const gedaan = (await findGedaan(ctx.db, id, nummer)) ?? notFound()
  if (bewerking.herroepen || bewerking.herroept !== null) {
    throw new Problem(409, 'al_teruggedraaid', { detail: 'Deze correctie is al teruggedraaid.' })
  }
  const uitkomst = orRefuse(undoBewerking(voorstel, gedaan), HERROEP_DETAILS)
  return store(ctx, inlezing, voorstel, uitkomst, { opdracht: { soort: 'herroep' }, herroept: nummer })
}

/** The draft under lock: corrections come one after another. */
export async function openVoorstel(
  { db }: ActorContext,
  id: string,
): Promise<{ inlezing: Inlezing; voorstel: Voorstel }> {
  const inlezing = (await lockInlezing(db, id)) ?? notFound()
  if (inlezing.status !== 'te_beoordelen') {
    throw new Problem(409, 'niet_te_beoordelen', {
      detail: 'Dit document is niet (meer) te beoordelen. Ververs de pagina.',
    })
  }
  return { inlezing, voorstel: { kop: toVoorstelKop(inlezing), regels: await listRegels(db, id) } }
}

/** A new organisatie is made first; then the correction is about one that exists. */
async function makeOrganisatie({ db, actor }: ActorContext, opdracht: Opdracht): Promise<Opdracht> {
  if (opdracht.soort !== 'bepaal_partij') return opdracht
  const { tekst, keuze } = opdracht
  if (keuze.soort === 'nieuw') {
    const [organisatieId = ''] = await insertOrganisaties(db, actor.gemeenteId, [
      { naam: keuze.naam, soort: keuze.organisatieSoort, aliassen: [tekst] },
    ])
    return { ...opdracht, keuze: { soort: 'bestaand', organisatieId, onthoud: true } }
  }
  if (keuze.soort === 'bestaand') {
    if (!(await findNamen(db, [keuze.organisatieId])).has(keuze.organisatieId)) {
      throw new Problem(409, 'organisatie_weg', { detail: 'Deze organisatie bestaat niet meer. Kies een andere.' })
    }
    if (keuze.onthoud) await addAlias(db, actor.gemeenteId, keuze.organisatieId, tekst)
  }
  return opdracht
}

async function store(
  ctx: ActorContext,
  inlezing: Inlezing,
  voorstel: Voorstel,
  { kop, regels }: Uitkomst,
  {
    opdracht,
    herroept,
  }: { readonly opdracht: Opdracht | { readonly soort: 'herroep' }; readonly herroept: number | null },
) {
  const { db, actor } = ctx
  await insertRegels(
    db,
    actor.gemeenteId,
    inlezing.id,
    regels.filter(({ voor }) => voor === null).map(({ na }) => na),
  )
  for (const { voor, na } of regels) if (voor !== null) await saveRegel(db, inlezing.id, na)
  const gedaan = { regels, kopVoor: voorstel.kop, kopNa: kop }
  const nummer = await insertBewerking(ctx, inlezing.id, { opdracht, gedaan, herroept })
  const versie = await saveKop(db, inlezing.id, inlezing.versie, kop)
  const bewerking = (await findBewerking(db, inlezing.id, nummer)) ?? notFound()
  return {
    versie,
    kop: { ...kop, spelling: [...kop.spelling] },
    regels: regels.map(({ na }) => toRegelBody(na)),
    bewerking: toBewerkingBody(bewerking, actor),
  }
}

/** Says who was first and what stands there now, so that the screen can show both. */
async function refuseStale(
  { db }: ActorContext,
  inlezing: Inlezing,
  { regels }: Voorstel,
  opdracht: Opdracht,
): Promise<never> {
  const gezien = opdracht.soort === 'voeg_samen' ? opdracht.regels : 'regelId' in opdracht ? [opdracht] : []
  const ids = new Set(gezien.map(({ regelId }) => regelId))
  const nu = regels.filter(
    ({ id, versie }) => ids.has(id) && gezien.some((g) => g.regelId === id && g.versie !== versie),
  )
  const laatste = (await listBewerkingen(db, inlezing.id, 50)).find(({ regelIds }) =>
    regelIds.some((regel) => ids.has(regel)),
  )
  const conflict = { wie: laatste?.wie ?? null, regels: nu.map(toRegelBody), versie: inlezing.versie }
  throw new Problem(409, 'intussen_gewijzigd', { detail: DETAILS.intussen_gewijzigd, conflict })
}
