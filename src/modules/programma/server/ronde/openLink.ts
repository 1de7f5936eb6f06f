import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { bereikOf, findMedewerker, type Gokrem } from '../../../toegang/server/public.ts'
import { isBereikbaar } from '../../domain/ronde/isBereikbaar.ts'
import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { findProgramma, type Programma } from '../programmaRepository.ts'
import { findRonde, type Ronde } from './rondeRepository.ts'
import { findLinkhouder } from './sleutels.ts'
import { findUitvraag, type Uitvraag } from './uitvraagRepository.ts'

/** What a link opens, within the transaction and the reach of who it is for. */
export type Geopend = {
  readonly db: Tx
  readonly now: Date
  readonly gemeenteId: number
  readonly uitvraag: Uitvraag
  readonly ronde: Ronde
  readonly programma: Programma
}

/**
 * Runs `werk` as who the link is for. A wrong, an expired and a revoked link get one answer, so that it tells nothing; only
 * a wrong one counts as a guess. In the database itself no more can be seen than the acties of who the link is for.
 */
export async function withLink<T>(
  ctx: OpenbaarContext,
  gokrem: Gokrem,
  sleutel: string,
  handeling: 'voortgangslink:read' | 'voortgangslink:edit',
  werk: (geopend: Geopend) => Promise<T>,
): Promise<T> {
  await gokrem.check(ctx)
  const link = readGeheimeLink(sleutel)
  const houder = link && (await ctx.gemeenteLezen(link.gemeenteId, (db) => findLinkhouder(db, link.hash)))
  if (!houder) {
    await gokrem.noteMis(ctx)
    return refuseLink()
  }
  const { uitvraagId, organisatieId, medewerkerId } = houder
  const { gemeenteId } = link
  const tenant = { gemeenteId, organisatieId, medewerkerId, bereik: 'eigen', rol: 'voortgangslink' } as const
  return ctx.inGemeente(tenant, handeling, async (db) => {
    const geopend = await findGeopend(db, uitvraagId, ctx.now)
    const body = await werk({ ...geopend, db, now: ctx.now, gemeenteId })
    return { body, onderwerp: `uitvraag/${uitvraagId}` }
  })
}

async function findGeopend(db: Tx, uitvraagId: string, now: Date) {
  const uitvraag = (await findUitvraag(db, uitvraagId)) ?? refuseLink()
  const ronde = (await findRonde(db, uitvraag.rondeId)) ?? refuseLink()
  if (!isBereikbaar(ronde, dayInNederland(now))) refuseLink()
  if (uitvraag.medewerkerId !== null) await refuseLeft(db, uitvraag.medewerkerId)
  const programma = await findProgramma(db, ronde.programmaId)
  if (programma?.status !== 'vastgesteld') return refuseLink()
  return { uitvraag, ronde, programma }
}

/** Who no longer works for the gemeente, or now works for a partner, must not see what an actiehouder sees. */
async function refuseLeft(db: Tx, medewerkerId: string): Promise<void> {
  const medewerker = await findMedewerker(db, medewerkerId)
  if (!medewerker || medewerker.beeindigdOp !== null || bereikOf(medewerker.rollen) === 'eigen') refuseLink()
}

function refuseLink(): never {
  throw new Problem(404, 'link_werkt_niet', {
    detail: 'Deze link werkt niet of niet meer. Vraag de gemeente om een nieuwe link.',
  })
}
