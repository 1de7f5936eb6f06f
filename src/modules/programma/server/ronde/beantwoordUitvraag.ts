import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { checkAntwoord } from '../../domain/ronde/checkAntwoord.ts'
import { needsAntwoord } from '../../domain/ronde/needsAntwoord.ts'
import type { Antwoordinhoud } from '../../domain/ronde/ronde.ts'
import { listPlaatsen } from '../uitvoering/plekRepository.ts'
import { readDossier, readStanden } from '../uitvoering/readStanden.ts'
import { standOf } from '../uitvoering/toStandBody.ts'
import {
  findAntwoord,
  listAntwoordenOfUitvraag,
  saveAntwoord as storeAntwoord,
  submitAntwoorden,
  type Antwoord,
} from './antwoordRepository.ts'
import type { Geopend } from './openLink.ts'
import { ANTWOORD_DETAILS } from './rondeDetails.ts'
import { findUitvraag, saveUitvraag } from './uitvraagRepository.ts'
import { toVraagActie } from './vraagActie.ts'

/** The page behind a link: the own acties that ask for words, with what was answered already. */
export async function readLink(geopend: Geopend) {
  const { db, now, uitvraag, ronde, programma } = geopend
  if (uitvraag.geopendOp === null) await saveUitvraag(db, uitvraag.id, { geopendOp: now })
  const antwoorden = new Map((await listAntwoordenOfUitvraag(db, uitvraag.id)).map((a) => [a.actieId, a]))
  const plaatsen = await listPlaatsen(db, programma.id)
  const vandaag = dayInNederland(now)
  const acties = (await readStanden(db, programma, vandaag)).filter(
    (actie) => needsAntwoord(actie.stand.status) || antwoorden.has(actie.uitvoering.actieId),
  )
  return {
    gemeente: (await getHuisstijl(db)).naam,
    programma: programma.titel,
    ronde: ronde.titel,
    uiterlijk: ronde.uiterlijk,
    vandaag,
    naam: uitvraag.naam,
    ingediendOp: uitvraag.ingediendOp?.toISOString() ?? null,
    acties: acties.map((actie) =>
      toVraagActie(actie, plaatsen.get(actie.uitvoering.inzetId), antwoorden.get(actie.uitvoering.actieId)),
    ),
  }
}

type Bewaring = { readonly actieId: string; readonly versie: number; readonly inhoud: Antwoordinhoud }

/** Keeps what was said about one actie. Not handed over yet, unless the rest already was. */
export async function saveAntwoord(geopend: Geopend, { actieId, versie, inhoud }: Bewaring) {
  const { db, now, gemeenteId, uitvraag, programma } = geopend
  const { dossier } = await readDossier(db, { id: programma.id, actieId })
  const vandaag = dayInNederland(now)
  const actie = { ...dossier, stand: standOf(dossier, programma.jaar, vandaag) }
  const voor = await findAntwoord(db, { uitvraagId: uitvraag.id, actieId })
  const omgeving = {
    stand: voor?.stand ?? null,
    sleutels: [...actie.stand.momenten, ...(voor?.gedaan ?? [])].map(({ sleutel }) => sleutel),
    telbaar: actie.stand.telbaar,
    ...{ jaar: programma.jaar, vandaag },
  }
  orRefuse(checkAntwoord(inhoud, omgeving), ANTWOORD_DETAILS)
  const nieuw: Antwoord = {
    ...inhoud,
    ...{ uitvraagId: uitvraag.id, actieId, versie, gewijzigdOp: now, overgenomen: null },
    stand: voor?.stand ?? (uitvraag.ingediendOp === null ? 'concept' : 'ingediend'),
    vraag: voor?.vraag ?? '',
  }
  const plaats = (await listPlaatsen(db, programma.id)).get(actie.uitvoering.inzetId)
  const isLaatste = (voor?.versie ?? 0) === versie
  if (!isLaatste || !(await storeAntwoord(db, gemeenteId, nieuw))) {
    const staat = await findAntwoord(db, { uitvraagId: uitvraag.id, actieId })
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: ANTWOORD_DETAILS.intussen_gewijzigd,
      conflict: toVraagActie(actie, plaats, staat),
    })
  }
  return toVraagActie(actie, plaats, { ...nieuw, versie: versie + 1 })
}

/** "Klaar, verstuur": what was filled in goes to the adviseur; what was left empty stays open. */
export async function submit(geopend: Geopend) {
  const { db, now, uitvraag } = geopend
  if ((await submitAntwoorden(db, uitvraag.id)) === 0) {
    throw new Problem(409, 'niets_ingevuld', { detail: ANTWOORD_DETAILS.niets_ingevuld })
  }
  await saveUitvraag(db, uitvraag.id, { ingediendOp: now })
  return readLink({ ...geopend, uitvraag: (await findUitvraag(db, uitvraag.id)) ?? notFound() })
}
