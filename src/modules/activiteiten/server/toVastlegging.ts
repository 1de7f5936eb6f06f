import { datum, dayInNederland } from '../../../platform/domain/datum.ts'
import type { Invoer } from '../../../platform/contract.ts'
import { Problem, type InvoerFout } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { findNamen } from '../../partners/server/public.ts'
import type { activiteitenContract } from '../contract.ts'
import type { Activiteitstatus } from '../domain/activiteit.ts'
import { findWanneerfout, isTeVroegGedaan } from '../domain/checkWanneer.ts'
import { composeTitel } from '../domain/composeTitel.ts'
import type { Vastlegging } from './activiteitRepository.ts'
import { findGebied } from './beheer/lijstRepository.ts'
import { listSoorten } from './beheer/routesBeheer.ts'

type Body = Invoer<typeof activiteitenContract.createActiviteit>['body']
export type Inhoud = Omit<Body, 'status' | 'reeks'>

/** `eerder`: what it was; a kind or place that is no longer to choose may stay what it was. */
type Eerder = { readonly soort: string; readonly gebiedId: string | null; readonly los: boolean }

/** What was sent as it will be stored; a 400 with every fault when it cannot be. */
export async function toVastlegging(
  { db, now }: ActorContext,
  inhoud: Inhoud,
  { status, reden }: { readonly status: Activiteitstatus; readonly reden: string },
  eerder: Eerder | null,
): Promise<Vastlegging> {
  const { titel, plaats, gebiedId, begin, eind, bereik, resultaat, handelingsperspectief } = inhoud
  const wanneer = { van: datum(inhoud.van), tot: datum(inhoud.tot), begin, eind }
  const partijIds = [...new Set(inhoud.partijen.map(({ organisatieId }) => organisatieId))]
  const [soorten, gebied, namen] = await Promise.all([
    listSoorten(db),
    gebiedId === null ? null : findGebied(db, gebiedId),
    findNamen(db, partijIds),
  ])
  const soort = soorten.find(({ code, actief }) => code === inhoud.soort && (actief || code === eerder?.soort))
  const gebiedGoed = gebied === null || (gebied && (gebied.actief || gebied.id === eerder?.gebiedId))
  const vandaag = dayInNederland(now)
  const wanneerfout = findWanneerfout(wanneer)
  refuseFouten([
    [!soort, 'soort', 'Deze soort is niet meer te kiezen. Kies een andere.'],
    [!gebiedGoed, 'gebiedId', 'Dit gebied is niet meer te kiezen. Kies een ander.'],
    [namen.size < partijIds.length, 'partijen', 'Een van de organisaties bestaat niet meer. Kies een andere.'],
    [inhoud.partijen.length > partijIds.length, 'partijen', 'Een organisatie staat er twee keer bij. Haal er een weg.'],
    [
      hasDubbel(inhoud.acties.map(({ actieId }) => actieId)),
      'acties',
      'Een actie staat er twee keer bij. Haal er een weg.',
    ],
    [
      hasDubbel(inhoud.kanalen.map((een) => een.soort)),
      'kanalen',
      'Een kanaal staat er twee keer bij. Haal er een weg.',
    ],
    [wanneerfout !== null, wanneerfout?.veld ?? 'van', wanneerfout?.melding ?? ''],
    [
      isTeVroegGedaan(status, wanneer, vandaag),
      'van',
      'Wat gedaan is, ligt niet in de toekomst. Kies een eerdere dag.',
    ],
  ])
  return {
    ...wanneer,
    ...{ soort: inhoud.soort, plaats, gebiedId, bereik, resultaat, handelingsperspectief, partijIds, status, reden },
    titel: titel === '' ? composeTitel(soort?.naam ?? '', plaats) : titel,
    wijkId: gebied ? (gebied.wijkId ?? gebied.id) : null,
    buurtId: gebied && gebied.wijkId !== null ? gebied.id : null,
    los: eerder?.los ?? false,
  }
}

const hasDubbel = (sleutels: readonly string[]): boolean => new Set(sleutels).size < sleutels.length

function refuseFouten(regels: readonly (readonly [fout: boolean, veld: string, melding: string])[]): void {
  const fouten: InvoerFout[] = regels
    .filter(([fout]) => fout)
    .map(([, veld, melding]) => ({ pad: `body.${veld}`, melding }))
  if (fouten.length > 0) throw new Problem(400, 'invoer_ongeldig', { fouten })
}
