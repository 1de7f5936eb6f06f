import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findMedewerkernaam } from '../../../toegang/server/public.ts'
import type { Handmatig } from '../../domain/stand/stand.ts'
import type { VeldVerandering } from '../../domain/veldteksten.ts'
import { refuseAfgesloten } from '../programmastatus/openProgramma.ts'
import { checkHandmatig } from './meldVoortgang.ts'
import { answerDossier, refuseStale } from './openDossier.ts'
import { readDossier } from './readStanden.ts'
import { saveUitvoering, type ActieUitvoering, type Pilot, type UitvoeringVelden } from './uitvoeringRepository.ts'
import { insertVoortgang, melderOf } from './voortgangRepository.ts'

type Wie = { readonly id: string; readonly actieId: string }

export type UitvoeringInvoer = {
  readonly versie: number
  readonly actiehouderId: string | null
  readonly gewicht: number
  readonly geldbron: string
  readonly capaciteit: string
  readonly pilot: Pilot | null
  readonly handmatig: Handmatig | null
}

/** Sets who holds an actie, what it weighs, what it costs, and a status by hand. */
export async function editUitvoering(ctx: ActorContext, wie: Wie, { versie, handmatig, ...invoer }: UitvoeringInvoer) {
  const { programma, dossier } = await readDossier(ctx.db, wie)
  const open = { programma, dossier, vandaag: dayInNederland(ctx.now) }
  if (programma.status === 'afgesloten') refuseAfgesloten()
  if (dossier.uitvoering.versie !== versie) await refuseStale(ctx, open)
  const actiehouder = await checkActiehouder(ctx, invoer.actiehouderId)
  if (handmatig) checkHandmatig(dossier, open, handmatig.status, handmatig.reden)
  const velden: UitvoeringVelden = {
    ...invoer,
    handStatus: handmatig?.status ?? null,
    handReden: handmatig?.reden ?? '',
    vorigeActieId: dossier.uitvoering.vorigeActieId,
  }
  if (!(await saveUitvoering(ctx.db, ctx.actor.gemeenteId, dossier.uitvoering, velden))) await refuseStale(ctx, open)
  const uitvoering = { ...dossier.uitvoering, ...velden, actiehouder, versie: versie + 1 }
  const veranderd = diffUitvoering(dossier.uitvoering, uitvoering)
  if (veranderd.length > 0) {
    const soort = veranderd.some(({ veld }) => veld === 'status') ? ('status' as const) : ('uitvoering' as const)
    const regel = { actieId: wie.actieId, soort, tekst: handmatig?.reden ?? '', velden: veranderd }
    await insertVoortgang(ctx.db, melderOf(ctx, wie.id), ctx.now, [regel])
  }
  return answerDossier(ctx, open, { ...dossier, uitvoering })
}

/** The name of the actiehouder; 400 for somebody who does not work here any more. */
export async function checkActiehouder({ db }: ActorContext, id: string | null): Promise<string | null> {
  if (id === null) return null
  const naam = await findMedewerkernaam(db, id)
  if (naam !== undefined) return naam
  const fouten = [{ pad: 'body.actiehouderId', melding: 'Deze medewerker werkt hier niet (meer). Kies een ander.' }]
  throw new Problem(400, 'invoer_ongeldig', { fouten })
}

const LEZERS: Readonly<Record<string, (van: ActieUitvoering) => string>> = {
  actiehouder: ({ actiehouder }) => actiehouder ?? '',
  gewicht: ({ gewicht }) => String(gewicht).replace('.', ','),
  geldbron: ({ geldbron }) => geldbron,
  capaciteit: ({ capaciteit }) => capaciteit,
  pilot: ({ pilot }) => (pilot === null ? '' : describePilot(pilot)),
  status: ({ handStatus }) => handStatus ?? '',
}

const describePilot = ({ begin, eind, evaluatie, besluit, toelichting }: Pilot): string =>
  [
    begin && `van ${formatDatum(begin)}`,
    eind && `tot en met ${formatDatum(eind)}`,
    evaluatie && `evaluatie ${formatDatum(evaluatie)}`,
    `besluit ${besluit}`,
    toelichting,
  ]
    .filter((deel) => deel !== null && deel !== '')
    .join(', ')

export const diffUitvoering = (voor: ActieUitvoering, na: ActieUitvoering): VeldVerandering[] =>
  Object.entries(LEZERS)
    .map(([veld, lees]) => ({ veld, van: lees(voor), naar: lees(na) }))
    .filter(({ van, naar }) => van !== naar)
