import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { toRollen } from '../../domain/rol.ts'
import { heeftToegang } from '../heeftToegang.ts'
import { checkRolwissel, getGever } from '../rollen/gever.ts'
import { heeftRol } from '../rollen/rolkolommen.ts'
import { plaatsOfGeheim, type Dienstmiddelen } from './dienstmiddelen.ts'
import { endDienstsessies } from './dienstsessieRepository.ts'
import {
  deleteInlogdienst,
  findInlogdienst,
  insertInlogdienst,
  saveInlogdienst,
  type Inlogdienst,
  type Inlogdienstkeuze,
} from './inlogdienstRepository.ts'
import { deleteKoppelingen } from './koppelingRepository.ts'

type Ctx = Pick<ActorContext, 'db' | 'actor'>
type Middelen = Pick<Dienstmiddelen, 'kluis' | 'rolbron' | 'organisaties'>
/** The secret: null leaves it as it is, '' means none. */
type Keuze = Inlogdienstkeuze & { readonly clientGeheim: string | null }

export async function createDienst(ctx: Ctx, middelen: Middelen, keuze: Keuze): Promise<Inlogdienst> {
  const { gemeenteId } = ctx.actor
  const id = randomUUID()
  await checkKeuze(ctx, middelen, keuze, null)
  const geheim = keuze.clientGeheim
  const verzegeld = geheim ? middelen.kluis.seal(Buffer.from(geheim), plaatsOfGeheim(gemeenteId, id)) : null
  await insertInlogdienst(ctx.db, { gemeenteId, id }, keuze, verzegeld)
  return (await findInlogdienst(ctx.db, id)) ?? notFound()
}

/** Another issuer is another world: who was known by the old one is known no more, and its sessions end. */
export async function saveDienst(
  ctx: Ctx,
  middelen: Middelen,
  id: string,
  { versie, ...keuze }: Keuze & { readonly versie: number },
): Promise<Inlogdienst> {
  const { db, actor } = ctx
  const eerder = (await findInlogdienst(db, id)) ?? notFound()
  await checkKeuze(ctx, middelen, keuze, eerder)
  const { gemeenteId } = actor
  if (!(await saveInlogdienst(db, { gemeenteId, id }, versie, keuze, sealGeheim(middelen, gemeenteId, id, keuze)))) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde deze inlogdienst intussen. Ververs de pagina.',
    })
  }
  if (keuze.issuer !== eerder.issuer) await deleteKoppelingen(db, id)
  if (keuze.issuer !== eerder.issuer || !keuze.aan) await endDienstsessies(db, id)
  await keepWayIn(db)
  return (await findInlogdienst(db, id)) ?? notFound()
}

function sealGeheim(
  { kluis }: Pick<Middelen, 'kluis'>,
  gemeenteId: number,
  id: string,
  { clientGeheim }: Pick<Keuze, 'clientGeheim'>,
): Buffer | null | undefined {
  if (clientGeheim === null) return undefined
  return clientGeheim === '' ? null : kluis.seal(Buffer.from(clientGeheim), plaatsOfGeheim(gemeenteId, id))
}

/** Who signed in with it is signed out. What it gave stays, and from then on counts as given by hand. */
export async function removeDienst({ db }: Ctx, id: string): Promise<void> {
  await endDienstsessies(db, id)
  if (!(await deleteInlogdienst(db, id))) notFound()
  await keepWayIn(db)
}

/** A rule gives no rol that its writer could not give, and no organisatie that is not there. */
async function checkKeuze(ctx: Ctx, middelen: Middelen, keuze: Keuze, eerder: Inlogdienst | null): Promise<void> {
  const { rolbron, organisaties } = middelen
  const gever = await getGever(ctx, rolbron, 'inlogdienst:edit')
  const rollenOf = (regels: Inlogdienstkeuze['claimregels']) => toRollen(regels.flatMap(({ rol }) => rol ?? []))
  const wissel = { medewerkerId: null, voor: rollenOf(eerder?.claimregels ?? []), na: rollenOf(keuze.claimregels) }
  await checkRolwissel(ctx.db, rolbron, gever, wissel)
  const namen = await organisaties.findNamen(
    ctx.db,
    keuze.claimregels.flatMap(({ organisatieId }) => organisatieId ?? []),
  )
  const fouten = keuze.claimregels.flatMap(({ organisatieId }, nummer) =>
    organisatieId === null || namen.has(organisatieId)
      ? []
      : [
          {
            pad: `body.claimregels.${nummer}.organisatieId`,
            melding: 'Deze organisatie bestaat niet meer. Kies een andere.',
          },
        ],
  )
  if (fouten.length > 0) throw new Problem(400, 'invoer_ongeldig', { fouten })
}

/** A gemeente of which no beheerder can sign in any more cannot be helped from inside. */
async function keepWayIn(db: Tx): Promise<void> {
  const rij = await db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select('m.id')
    .where(heeftToegang)
    .where(heeftRol('beheerder'))
    .where(
      sql<boolean>`(a.wachtwoord_hash is not null or exists (
        select from toegang.inlogkoppeling k
        join toegang.inlogdienst d on d.gemeente_id = k.gemeente_id and d.id = k.inlogdienst_id
        where k.gemeente_id = m.gemeente_id and k.medewerker_id = m.id and d.aan and d.issuer = k.issuer))`,
    )
    .limit(1)
    .executeTakeFirst()
  if (rij) return
  throw new Problem(409, 'niemand_kan_meer_inloggen', {
    detail: 'Dan kan geen enkele beheerder nog inloggen. Geef eerst een beheerder een wachtwoord.',
  })
}
