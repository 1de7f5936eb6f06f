import { sql } from 'kysely'
import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { readKenmerk } from '../../domain/dossier/kenmerk.ts'
import { noodtoegangTot } from '../../domain/dossier/noodtoegang.ts'
import type { Rol } from '../../domain/rol.ts'
import { insertDeelname } from '../deelname/deelnameRepository.ts'
import { withAlleDossiers } from '../deelname/dossierblik.ts'
import { getHuisstijl } from '../huisstijl.ts'
import { listBereikbaren } from '../medewerkerRepository.ts'
import { insertNoodtoegang } from './noodtoegangRepository.ts'

/** Who hears of it at once. */
const GEWAARSCHUWD: readonly Rol[] = ['functionaris_gegevensbescherming', 'procesregisseur']

type Geopend = { readonly id: string; readonly soort: string; readonly dossierId: string; readonly tot: Date }

type Vraag = { readonly kenmerk: string; readonly reden: string }

/** Reading rights on one dossier for one hour, an entry to be judged, and a mail to who watches over it: all or nothing. */
export async function openNoodtoegang(ctx: ActorContext, postweg: Postweg, vraag: Vraag): Promise<Geopend> {
  const { db, actor, now } = ctx
  // Only somebody of the gemeente itself; a gemeente might give the handeling to a rol of others.
  if (actor.bereik !== 'alles') notFound()
  const kenmerk = readKenmerk(vraag.kenmerk) ?? ''
  const tot = noodtoegangTot(now)
  const dossier = await withAlleDossiers(db, async () => {
    const gevonden = await findDossier(db, kenmerk)
    if (!gevonden) return null
    const { id, soort, begonnen_op: begonnenOp } = gevonden
    const houder = { soort: 'medewerker', id: actor.medewerkerId } as const
    const deelname = { houder, als: 'noodtoegang', delen: null, sinds: now, tot } as const
    await insertDeelname(db, actor, { id, soort, begonnenOp }, deelname)
    return { id, soort }
  })
  if (!dossier) {
    throw new Problem(404, 'geen_noodtoegang', {
      detail: 'Er is geen toegang gegeven. Controleer het kenmerk bij wie het je gaf.',
    })
  }
  const nieuw = { dossierId: dossier.id, soort: dossier.soort, kenmerk, reden: vraag.reden, gegevenOp: now, tot }
  const id = await insertNoodtoegang(db, actor, nieuw)
  await warn(ctx, postweg)
  return { id, soort: dossier.soort, dossierId: dossier.id, tot }
}

async function findDossier(
  db: Tx,
  kenmerk: string,
): Promise<{ id: string; soort: string; begonnen_op: Date } | undefined> {
  const { rows } = await sql<{ id: string; soort: string; begonnen_op: Date }>`
    select id, soort, begonnen_op from toegang.dossier where kenmerk = ${kenmerk}`.execute(db)
  return rows[0]
}

/** The mail says that it happened and where to look; who and what stays in Baken. */
async function warn({ db, actor, now, afterCommit }: ActorContext, { adres, post }: Postweg): Promise<void> {
  const { naam: gemeente } = await getHuisstijl(db)
  const ontvangers = (await listBereikbaren(db)).filter(
    ({ id, rollen }) => id !== actor.medewerkerId && rollen.some((rol) => GEWAARSCHUWD.includes(rol)),
  )
  for (const { naam, email } of ontvangers) {
    const bericht = composeBericht({
      onderwerp: `Noodtoegang gebruikt bij gemeente ${gemeente}`,
      aanhef: `Beste ${naam},`,
      alineas: [
        'Iemand opende zojuist in nood een dossier, een uur lang. In Baken staat wie, welk dossier en waarom.',
        'Beoordeel daarna of het terecht was.',
      ],
      knop: { tekst: 'Bekijk de noodtoegang', adres: `${adres}/beheer/noodtoegang` },
      slot: `Met vriendelijke groet, gemeente ${gemeente}`,
    })
    await insertBericht(db, actor.gemeenteId, { aan: email, ...bericht, kenmerk: 'noodtoegang' }, now)
  }
  afterCommit(post.wek)
}
