import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { getHuisstijl, listPartnermensen, type Gokrem } from '../../../toegang/server/public.ts'
import { bevestigControle, type Oordeel } from './bevestigControle.ts'
import { findControleOfLink, findPartner } from './controleRepository.ts'

const CONTACT = { medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'toegangscontact' } as const

/** The list behind the link. A wrong link and one whose list was dealt with get one answer, and count as a guess. */
export async function openControlelink(ctx: OpenbaarContext, gokrem: Gokrem, sleutel: string) {
  const { gemeenteId, controleId, organisatieId, uiterlijk } = await findControle(ctx, gokrem, sleutel)
  return ctx.inGemeente({ gemeenteId, ...CONTACT }, 'toegangscontrolelink:read', async (db) => {
    const { naam: gemeente } = await getHuisstijl(db)
    const { naam: organisatie } = (await findPartner(db, organisatieId)) ?? notFound()
    const mensen = await listPartnermensen(db, organisatieId)
    const getoond = mensen.map(({ id }) => id)
    const body = { gemeente, organisatie, uiterlijk, mensen }
    return { body, onderwerp: `toegangscontrole/${controleId}`, getoond }
  })
}

export async function useControlelink(
  ctx: OpenbaarContext,
  gokrem: Gokrem,
  { sleutel, ...oordeel }: Oordeel & { readonly sleutel: string },
): Promise<void> {
  const { gemeenteId, controleId } = await findControle(ctx, gokrem, sleutel)
  await ctx.inGemeente({ gemeenteId, ...CONTACT }, 'toegangscontrolelink:use', async (db) => {
    await bevestigControle({ db, now: ctx.now }, controleId, oordeel)
    return { body: null, onderwerp: `toegangscontrole/${controleId}` }
  })
}

async function findControle(ctx: OpenbaarContext, gokrem: Gokrem, sleutel: string) {
  await gokrem.check(ctx)
  const link = readGeheimeLink(sleutel)
  const controle = link && (await ctx.gemeenteLezen(link.gemeenteId, (db) => findControleOfLink(db, link.hash)))
  if (link && controle) return { ...controle, gemeenteId: link.gemeenteId }
  await gokrem.noteMis(ctx)
  throw new Problem(404, 'link_werkt_niet', {
    detail: 'Deze link werkt niet of niet meer. Misschien is de lijst al nagelopen. Vraag het de gemeente.',
  })
}
