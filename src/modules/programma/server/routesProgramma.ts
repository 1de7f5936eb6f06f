import { randomUUID } from 'node:crypto'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Bestanden } from '../../documenten/server/public.ts'
import { findBestand } from '../../documenten/server/public.ts'
import { findNamen } from '../../partners/server/public.ts'
import { programmaContract as contract } from '../contract.ts'
import { herstelgrens } from '../domain/herstelgrens.ts'
import type { OnderdeelSoort } from '../domain/onderdeel.ts'
import { getProgramma, openProgramma } from './programmastatus/openProgramma.ts'
import { toSamenvatting } from './programmastatus/toSamenvatting.ts'
import { readBronpassage } from './onderdelen/bronpassage.ts'
import {
  createOnderdeel,
  deleteOnderdeel,
  moveOnderdeel,
  restoreOnderdeel,
  updateOnderdeel,
} from './onderdelen/editOnderdeel.ts'
import { findOnderdeel, listOnderdelen } from './onderdelen/onderdeelRepository.ts'
import { listWeggehaald } from './onderdelen/weggehaaldRepository.ts'
import { toBoomBody } from './onderdelen/toAntwoord.ts'
import { insertProgramma, listProgrammas, markProgrammaVerwijderd, saveProgramma } from './programmaRepository.ts'
import { nameRecords } from './nameRecords.ts'
import { insertWijzigingen, listRecenteWijzigingen, listWijzigingen, type Wijziging } from './wijzigingRepository.ts'
import { zoek, type Zoekresultaat } from './zoekRepository.ts'

const BLADZIJDE = 50

export function programmaRoutes(api: Api, bestanden: Bestanden): void {
  overzichtRoutes(api, bestanden)
  onderdeelRoutes(api)
  naslagRoutes(api)
}

function overzichtRoutes(api: Api, bestanden: Bestanden): void {
  api.implement(contract.listProgrammas, async ({ db }, { query }) => {
    const rijen = await listProgrammas(db, BLADZIJDE + 1, decodeCursor(query.vanaf, ['jaar', 'id']))
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({ jaar: String(laatste.jaar), id: laatste.id }))
    return { body: { items: items.map(toSamenvatting), volgende }, onderwerp: `programmas/${items.length}` }
  })
  api.implement(contract.createProgramma, async (ctx, { body }) => {
    const id = randomUUID()
    await insertProgramma(ctx.db, { gemeenteId: ctx.actor.gemeenteId, id, ...body, bestandId: null })
    await insertWijzigingen(ctx, 'hand', [
      { programmaId: id, soort: 'programma', recordId: id, daad: 'gemaakt', velden: [] },
    ])
    return { body: toSamenvatting(await getProgramma(ctx.db, id)), onderwerp: `programma/${id}` }
  })
  api.implement(contract.getProgramma, async ({ db }, { params: { id } }) => {
    const programma = await getProgramma(db, id)
    const records = await listOnderdelen(db, id)
    const ids = records.flatMap((record) =>
      record.soort === 'actie' ? record.inhoud.partijen.flatMap((p) => p.organisatieId ?? []) : [],
    )
    const bestand = programma.bestandId === null ? undefined : await findBestand(db, programma.bestandId)
    const body = {
      ...toSamenvatting(programma),
      bestand: bestand ? { naam: bestand.naam, grootte: bestand.grootte } : null,
      ...toBoomBody(records, await findNamen(db, ids)),
    }
    return { body, onderwerp: `programma/${id}` }
  })
  api.implement(contract.updateProgramma, async (ctx, { params: { id }, body: { versie, jaar, titel, reden } }) => {
    const oud = await openProgramma(ctx.db, id, reden)
    if (!(await saveProgramma(ctx.db, id, versie, { jaar, titel, bestandId: oud.bestandId }, ctx.now))) {
      const detail = 'Iemand anders wijzigde dit programma intussen. Kijk wat er nu staat en kies.'
      throw new Problem(409, 'intussen_gewijzigd', { detail, conflict: toSamenvatting(await getProgramma(ctx.db, id)) })
    }
    const velden = [
      { veld: 'titel', van: oud.titel, naar: titel },
      { veld: 'jaar', van: String(oud.jaar), naar: String(jaar) },
    ].filter(({ van, naar }) => van !== naar)
    await insertWijzigingen(ctx, 'hand', [
      { programmaId: id, soort: 'programma', recordId: id, daad: 'gewijzigd', velden, reden },
    ])
    return { body: toSamenvatting(await getProgramma(ctx.db, id)), onderwerp: `programma/${id}` }
  })
  api.implement(contract.deleteProgramma, async (ctx, { params: { id } }) => {
    await getProgramma(ctx.db, id)
    await insertWijzigingen(ctx, 'hand', [
      { programmaId: id, soort: 'programma', recordId: id, daad: 'verwijderd', velden: [] },
    ])
    await markProgrammaVerwijderd(ctx.db, id, ctx.now)
    return { body: null, onderwerp: `programma/${id}` }
  })
  api.implement(contract.restoreProgramma, async (ctx, { params: { id } }) => {
    if (!(await markProgrammaVerwijderd(ctx.db, id, null))) notFound()
    await insertWijzigingen(ctx, 'hand', [
      { programmaId: id, soort: 'programma', recordId: id, daad: 'teruggezet', velden: [] },
    ])
    return { body: toSamenvatting(await getProgramma(ctx.db, id)), onderwerp: `programma/${id}` }
  })
  api.implement(contract.getProgrammaBestand, async ({ db }, { params: { id } }) => {
    const { bestandId } = await getProgramma(db, id)
    const bestand = bestandId === null ? undefined : await findBestand(db, bestandId)
    if (!bestand) return notFound()
    return {
      body: { naam: bestand.naam, bytes: await bestanden.read(bestand.sha256) },
      onderwerp: `bestand/${bestand.id}`,
    }
  })
}

function onderdeelRoutes(api: Api): void {
  api.implement(contract.createOnderdeel, async (ctx, { params, body }) => {
    const onderdeel = await createOnderdeel(
      ctx,
      { programmaId: params.id, soort: body.soort, reden: body.reden },
      body.plek,
      body.velden,
    )
    return { body: onderdeel, onderwerp: `${body.soort}/${onderdeel[body.soort]?.id ?? '-'}` }
  })
  api.implement(contract.updateOnderdeel, async (ctx, { params, body }) => ({
    body: await updateOnderdeel(ctx, wieOf(params, body), body.versie, body.velden),
    onderwerp: `${body.soort}/${params.onderdeelId}`,
  }))
  api.implement(contract.moveOnderdeel, async (ctx, { params, body }) => ({
    body: await moveOnderdeel(ctx, wieOf(params, body), body.versie, body.plek),
    onderwerp: `${body.soort}/${params.onderdeelId}`,
  }))
  api.implement(contract.deleteOnderdeel, async (ctx, { params, body }) => {
    await deleteOnderdeel(ctx, wieOf(params, body), body.versie)
    return { body: null, onderwerp: `${body.soort}/${params.onderdeelId}` }
  })
  api.implement(contract.restoreOnderdeel, async (ctx, { params, body }) => ({
    body: await restoreOnderdeel(ctx, wieOf(params, body)),
    onderwerp: `${body.soort}/${params.onderdeelId}`,
  }))
}

type Onderwerp = { readonly soort: OnderdeelSoort; readonly reden: string }

const wieOf = ({ id, onderdeelId }: { id: string; onderdeelId: string }, { soort, reden }: Onderwerp) => ({
  programmaId: id,
  soort,
  id: onderdeelId,
  reden,
})

function naslagRoutes(api: Api): void {
  api.implement(contract.listWeggehaald, async ({ db, now }, { params: { id } }) => {
    await getProgramma(db, id)
    const weg = await listWeggehaald(db, id, herstelgrens(now))
    const items = weg.map(({ tijd, ...rest }) => ({ ...rest, tijd: tijd.toISOString() }))
    return { body: { items }, onderwerp: `programma/${id}` }
  })
  api.implement(contract.getBronpassage, async ({ db }, { params, query }) => {
    await getProgramma(db, params.id)
    const record = (await findOnderdeel(db, query.soort, params.id, params.onderdeelId)) ?? notFound()
    return { body: await readBronpassage(db, record), onderwerp: `${query.soort}/${params.onderdeelId}` }
  })
  api.implement(contract.listWijzigingen, async ({ db }, { params, query }) => {
    await getProgramma(db, params.id)
    const rijen = await listWijzigingen(
      db,
      params.onderdeelId,
      BLADZIJDE + 1,
      decodeCursor(query.vanaf, ['tijd', 'id']),
    )
    const { items, volgende } = cutPage(rijen, BLADZIJDE, (laatste) => ({
      tijd: laatste.tijd.toISOString(),
      id: laatste.id,
    }))
    return { body: { items: await withNamen(db, items), volgende }, onderwerp: `wijzigingen/${params.onderdeelId}` }
  })
  api.implement(contract.listRecenteWijzigingen, async ({ db }) => {
    const items = await listRecenteWijzigingen(db, 10)
    return { body: { items: await withNamen(db, items) }, onderwerp: `wijzigingen/${items.length}` }
  })
  api.implement(contract.listZoekresultaten, async ({ db }, { query }) => {
    const gevonden = await zoek(db, query.q)
    return { body: { items: gevonden.map(toZoekBody) }, onderwerp: `zoekresultaten/${gevonden.length}` }
  })
}

async function withNamen(db: Tx, items: readonly Wijziging[]) {
  const namen = await nameRecords(db, items)
  return items.map(({ tijd, velden, ...rest }) => ({
    ...rest,
    tijd: tijd.toISOString(),
    naam: namen.get(rest.recordId) ?? '',
    velden: velden.map(({ veld, van, naar }) => ({
      veld,
      van: van === '' ? null : van,
      naar: naar === '' ? null : naar,
    })),
  }))
}

function toZoekBody({ soort, id, titel, context, programmaId }: Zoekresultaat) {
  const pad =
    soort === 'organisatie'
      ? `/organisaties?organisatie=${id}`
      : soort === 'programma'
        ? `/programmas/${id}`
        : `/programmas/${programmaId ?? ''}?onderdeel=${soort}:${id}`
  return { soort, id, titel, context, pad }
}
