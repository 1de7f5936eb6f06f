import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { listAlleOrganisaties } from '../../../partners/server/public.ts'
import { listBereikbaren } from '../../../toegang/server/public.ts'
import { needsAntwoord } from '../../domain/ronde/needsAntwoord.ts'
import { proposeUitvragen, type Uitvraagvoorstel } from '../../domain/ronde/proposeUitvragen.ts'
import type { Programma } from '../programmaRepository.ts'
import { readStanden } from '../uitvoering/readStanden.ts'
import type { Rondemiddelen } from './mailUitvraag.ts'
import { getLopendProgramma } from './openRonde.ts'
import { listVorigeAdressen } from './uitvraagRepository.ts'

export type Voorstel = {
  readonly uitvragen: readonly (Uitvraagvoorstel & { readonly eigen: boolean })[]
  readonly zonderOntvanger: readonly { readonly actieId: string; readonly hoe: string }[]
}

/** Whom a round of this programme would ask today, and about what. */
export async function readVoorstel(
  { db, now }: Pick<ActorContext, 'db' | 'now'>,
  programma: Programma,
): Promise<Voorstel> {
  const standen = await readStanden(db, programma, dayInNederland(now))
  const acties = standen.filter(({ stand }) => needsAntwoord(stand.status)).map(({ uitvoering }) => uitvoering)
  const medewerkers = (await listBereikbaren(db)).map((m) => ({ ...m, isPartner: m.rollen.includes('partner') }))
  const organisaties = await listAlleOrganisaties(db)
  const vorige = await listVorigeAdressen(db)
  const partijen = organisaties.map(({ id, naam }) => ({ id, naam, vorigAdres: vorige.get(id) ?? null }))
  const eigen = new Set(organisaties.flatMap(({ id, soort }) => (soort === 'gemeentelijk' ? id : [])))
  const { uitvragen, zonderOntvanger } = proposeUitvragen(acties, medewerkers, partijen)
  return {
    uitvragen: uitvragen.map((uitvraag) => ({ ...uitvraag, eigen: eigen.has(uitvraag.id) })),
    zonderOntvanger: acties.flatMap(({ actieId, hoe }) => (zonderOntvanger.includes(actieId) ? { actieId, hoe } : [])),
  }
}

/** The proposal in the form of the contract. */
export async function answerVoorstel(ctx: ActorContext, programmaId: string, { post }: Rondemiddelen) {
  const { uitvragen, zonderOntvanger } = await readVoorstel(ctx, await getLopendProgramma(ctx.db, programmaId))
  return {
    vandaag: dayInNederland(ctx.now),
    heeftMailserver: post.heeftServer,
    uitvragen: uitvragen.map(({ actieIds, adressen, ...rest }) => ({
      ...rest,
      adressen: [...adressen],
      acties: actieIds.length,
    })),
    zonderOntvanger: [...zonderOntvanger],
  }
}
