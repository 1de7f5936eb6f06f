import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Vaststeller } from '../../../programma/public.ts'
import { applyStap, type Stapdaad } from '../../domain/stappen/applyStap.ts'
import { STAPNAMEN } from '../../domain/woorden.ts'
import { insertBevriezing } from '../bevriezen/bevriezingRepository.ts'
import { composeLevend } from '../bevriezen/readPublicatie.ts'
import { insertErratum } from '../erratumRepository.ts'
import { noteGebeurtenis, type Gebeurtenissoort } from '../geschiedenis.ts'
import { readVerantwoording } from '../lezen/readVerantwoording.ts'
import { getVerantwoording, saveOf } from '../openVerantwoording.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import { snapshotTeksten } from '../tekst/versieRepository.ts'
import type { Verantwoording } from '../verantwoordingRepository.ts'

type Gezien = { readonly id: string; readonly versie: number }

/** To the college: only when everything is decided and every figure has its source. */
export async function submitVerantwoording(ctx: ActorContext, middelen: Middelen, gezien: Gezien): Promise<void> {
  const { gebreken } = await readVerantwoording(ctx, middelen, gezien.id)
  if (gebreken.length > 0) {
    throw new Problem(409, 'niet_af', {
      detail: `Er ontbreekt nog iets op ${gebreken.length} ${gebreken.length === 1 ? 'plaats' : 'plaatsen'}. Kijk in de lijst wat het is.`,
      conflict: gebreken,
    })
  }
  await doStap(ctx, middelen, gezien, 'controle')
}

export const returnVerantwoording = (ctx: ActorContext, middelen: Middelen, gezien: Gezien, reden: string) =>
  doStap(ctx, middelen, gezien, 'terug', {}, reden)

type Vaststelling = { readonly orgaan: Vaststeller; readonly op: Datum }

/** Adopted: texts, figures, judgements and the versions of what it answers for are frozen, in this one transaction. */
export async function adoptVerantwoording(
  ctx: ActorContext,
  middelen: Middelen,
  gezien: Gezien,
  { orgaan, op }: Vaststelling,
): Promise<void> {
  checkDag(ctx, op)
  const kolommen = { vastgesteld_orgaan: orgaan, vastgesteld_op: op, vastgesteld_door: ctx.actor.medewerkerId }
  // First the step: who writes meanwhile waits for it, and finds it frozen.
  const wie = await doStap(ctx, middelen, gezien, 'vaststelling', kolommen, `${orgaan}, ${formatDatum(op)}`)
  const { publicatie, delen } = await composeLevend(ctx, middelen, wie, { orgaan, op })
  const onderdelen = delen.flatMap(({ soort, onderdeelId, onderdeelVersie }) =>
    onderdeelId === null || onderdeelVersie === null ? [] : [{ soort, id: onderdeelId, versie: onderdeelVersie }],
  )
  const bevriezing = { publicatie, onderdelen, bevrorenOp: ctx.now }
  await insertBevriezing(ctx.db, ctx.actor.gemeenteId, wie.id, bevriezing)
}

/** Only marks the step: what makes it public goes before this. */
export const publishVerantwoording = (ctx: ActorContext, middelen: Middelen, gezien: Gezien): Promise<Verantwoording> =>
  doStap(ctx, middelen, gezien, 'publicatie', { gepubliceerd_op: ctx.now })

export async function addErratum(
  ctx: ActorContext,
  id: string,
  erratum: { readonly plaats: string; readonly tekst: string },
): Promise<void> {
  const { vaststelling } = await getVerantwoording(ctx.db, id)
  if (vaststelling === null) {
    throw new Problem(409, 'nog_niet_vastgesteld', {
      detail: 'Deze verantwoording is nog niet vastgesteld. Wijzig de tekst zelf.',
    })
  }
  await insertErratum(ctx, id, erratum)
  await noteGebeurtenis(ctx, id, 'verbetering toegevoegd', erratum.plaats)
}

const GEBEURTENIS: Readonly<Record<Stapdaad, Gebeurtenissoort>> = {
  controle: 'ter controle gelegd',
  terug: 'terug naar concept',
  vaststelling: 'vastgesteld',
  publicatie: 'gepubliceerd',
}

/** Returns the account as it was before. */
async function doStap(
  ctx: ActorContext,
  middelen: Middelen,
  gezien: Gezien,
  daad: Stapdaad,
  kolommen: Parameters<typeof saveOf>[3] = {},
  bij = '',
): Promise<Verantwoording> {
  const wie = await getVerantwoording(ctx.db, gezien.id)
  const stap = orRefuse(applyStap(wie.stap, daad), {
    stap_niet_toegestaan: 'Deze stap past niet bij waar de verantwoording staat. Ververs de pagina.',
  })
  await saveOf(ctx, middelen, gezien, { ...kolommen, stap })
  await snapshotTeksten(ctx.db, gezien.id, STAPNAMEN[stap], ctx.actor.medewerkerId)
  await noteGebeurtenis(ctx, gezien.id, GEBEURTENIS[daad], bij)
  return wie
}

function checkDag({ now }: ActorContext, op: Datum): void {
  if (op <= dayInNederland(now)) return
  const fouten = [{ pad: 'body.op', melding: 'Vul een datum in die niet in de toekomst ligt.' }]
  throw new Problem(400, 'invoer_ongeldig', { fouten })
}
