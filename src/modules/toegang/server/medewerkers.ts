import { dayInNederland, type Datum } from '../../../platform/domain/datum.ts'
import type { Actor, ActorContext, Tx } from '../../../platform/server/withActor.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Postweg } from '../../../platform/server/post/postweg.ts'
import { joinRollen, toRollen, type Rol } from '../domain/rol.ts'
import { decideEinde } from '../domain/toegangseinde.ts'
import { addGemeenteToAccount, findAccount, insertAccount, saveWachtwoord } from './accountRepository.ts'
import { endDeelnamesOf, refuseOpenBehandeling } from './deelname/behandeling.ts'
import { getHuisstijl } from './huisstijl.ts'
import {
  findMedewerker,
  insertMedewerker,
  saveBeeindigd,
  saveMedewerker,
  type Medewerker,
} from './medewerkerRepository.ts'
import type { Organisaties } from './organisaties.ts'
import { checkRolwissel, getGever } from './rollen/gever.ts'
import { hasOtherBeheerder } from './rollen/medewerkerRolRepository.ts'
import type { Rolbron } from './rollen/rolbron.ts'
import { deleteSessies } from './sessies.ts'
import { mailToegangslink } from './toegangslink/mailToegangslink.ts'
import { deleteToegangslinks } from './toegangslink/toegangslinkRepository.ts'
import { generateWachtwoord, hashWachtwoord } from './wachtwoorden.ts'

/** Also from the command line, where no medewerker acts. */
export type Beheer = { readonly db: Tx; readonly now: Date; readonly actor: Pick<Actor, 'gemeenteId'> }

type Invoer = {
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly organisatieId: string | null
  /** The last day of access, when one was asked for. */
  readonly eindigtOp?: Datum | null
}
type NieuweInvoer = Invoer & { readonly email: string }

/** Gives access. A new account gets a password, shown once; somebody with an account elsewhere keeps their own. */
export async function createMedewerker(
  beheer: Beheer,
  organisaties: Organisaties,
  invoer: NieuweInvoer,
): Promise<{ medewerker: Medewerker; wachtwoord: string | null }> {
  const wachtwoord = generateWachtwoord()
  const { medewerker, isNieuw } = await admitMedewerker(beheer, organisaties, invoer, await hashWachtwoord(wachtwoord))
  return { medewerker, wachtwoord: isNieuw ? wachtwoord : null }
}

/** Gives access and mails a link to choose a password with, except to somebody who has one; answers whether it did. */
export async function inviteMedewerker(
  ctx: ActorContext,
  organisaties: Organisaties,
  invoer: NieuweInvoer,
  postweg: Postweg,
): Promise<{ medewerker: Medewerker; gemaild: boolean }> {
  const { medewerker } = await admitMedewerker(ctx, organisaties, invoer, null)
  const gemaild = !medewerker.heeftWachtwoord
  if (gemaild) await mailLink(ctx, medewerker, postweg)
  return { medewerker, gemaild }
}

async function admitMedewerker(
  { db, actor, now }: Beheer,
  organisaties: Organisaties,
  invoer: NieuweInvoer,
  wachtwoordHash: string | null,
): Promise<{ medewerker: Medewerker; isNieuw: boolean }> {
  await checkOrganisatie(db, organisaties, invoer, invoer.email)
  const bestaand = await findAccount(db, invoer.email)
  if (bestaand?.gemeenten.includes(actor.gemeenteId)) {
    throw new Problem(409, 'heeft_al_toegang', {
      detail: 'Er is al een medewerker met dit e-mailadres. Zoek die op in de lijst.',
    })
  }
  const accountId = bestaand
    ? bestaand.id
    : await insertAccount(db, invoer.email, wachtwoordHash, actor.gemeenteId, now)
  if (bestaand) await addGemeenteToAccount(db, bestaand.id, actor.gemeenteId)
  const eindigtOp = checkEinde(invoer, now)
  const id = await insertMedewerker(db, { ...invoer, eindigtOp, gemeenteId: actor.gemeenteId, accountId })
  return { medewerker: (await findMedewerker(db, id)) ?? notFound(), isNieuw: !bestaand }
}

type Middelen = { readonly rolbron: Rolbron; readonly organisaties: Organisaties }

export async function updateMedewerker(
  ctx: ActorContext,
  { rolbron, organisaties }: Middelen,
  id: string,
  { versie, ...wijziging }: Invoer & { readonly versie: number },
): Promise<Medewerker> {
  const { db, now } = ctx
  const gever = await getGever(ctx, rolbron, 'medewerker:edit')
  const medewerker = (await findMedewerker(db, id)) ?? notFound()
  await checkOrganisatie(db, organisaties, wijziging, medewerker.email)
  // A day that has passed may stay, so that the name of somebody without access can be mended.
  const eindigtOp =
    medewerker.eindigtOp !== null && wijziging.eindigtOp === medewerker.eindigtOp
      ? medewerker.eindigtOp
      : checkEinde(wijziging, now)
  await checkRolwissel(db, rolbron, gever, { medewerkerId: id, voor: medewerker.rollen, na: wijziging.rollen })
  if (isBeheerder(medewerker) && !isBeheerder(wijziging)) await keepOneBeheerder(db, id)
  if (!(await saveMedewerker(db, id, versie, { ...wijziging, eindigtOp }))) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde deze medewerker intussen. Ververs de lijst.',
    })
  }
  // Other rollen are another set of rights: the next request must meet it.
  if (joinRollen(medewerker.rollen) !== joinRollen(toRollen(wijziging.rollen))) await deleteSessies(db, id)
  return (await findMedewerker(db, id)) ?? notFound()
}

export async function endMedewerker(
  ctx: ActorContext,
  rolbron: Rolbron,
  id: string,
  beeindigd: boolean,
): Promise<Medewerker> {
  const { db, now } = ctx
  const gever = await getGever(ctx, rolbron, 'medewerker:edit')
  const medewerker = (await findMedewerker(db, id)) ?? notFound()
  const { rollen } = medewerker
  const wissel = beeindigd ? { voor: rollen, na: [] } : { voor: [], na: rollen }
  await checkRolwissel(db, rolbron, gever, { medewerkerId: id, ...wissel })
  if (beeindigd && isBeheerder(medewerker)) await keepOneBeheerder(db, id)
  if (beeindigd) await refuseOpenBehandeling(db, id)
  await saveBeeindigd(db, id, beeindigd ? now : null)
  if (beeindigd) {
    await endDeelnamesOf(db, id, now)
    await deleteSessies(db, id)
    await deleteToegangslinks(db, id)
  }
  return (await findMedewerker(db, id)) ?? notFound()
}

/** Who could open the account of another would hold what that other may do; a mail goes to the other only. */
export async function checkWachtwoordreset(
  ctx: ActorContext,
  rolbron: Rolbron,
  id: string,
  perMail: boolean,
): Promise<void> {
  const gever = await getGever(ctx, rolbron, 'medewerker:edit')
  const { rollen } = (await findMedewerker(ctx.db, id)) ?? notFound()
  const wissel = perMail ? { voor: rollen, na: [] } : { voor: [], na: rollen }
  await checkRolwissel(ctx.db, rolbron, gever, { medewerkerId: id, ...wissel })
}

/** Signs out everywhere at this gemeente and mails a link to choose a new password with; the old one works until then. */
export async function mailWachtwoordlink(ctx: ActorContext, id: string, postweg: Postweg): Promise<void> {
  const medewerker = (await findMedewerker(ctx.db, id)) ?? notFound()
  if (medewerker.beeindigdOp !== null) {
    throw new Problem(409, 'toegang_beeindigd', {
      detail: 'De toegang van deze medewerker is beëindigd. Geef eerst weer toegang.',
    })
  }
  await deleteSessies(ctx.db, id)
  await mailLink(ctx, medewerker, postweg)
}

async function mailLink(
  { db, now, actor, afterCommit }: ActorContext,
  { id, naam, email, heeftWachtwoord }: Medewerker,
  { adres, post }: Postweg,
): Promise<void> {
  const { naam: gemeente } = await getHuisstijl(db)
  const wie = { medewerkerId: id, gemeenteId: actor.gemeenteId, gemeente, naam, email }
  await mailToegangslink({ db, now, adres }, wie, heeftWachtwoord ? 'herstel' : 'uitnodiging')
  afterCommit(post.wek)
}

/** Without a mail server: a new password, to hand over. */
export async function resetWachtwoord({ db, actor, now }: Beheer, id: string): Promise<string> {
  const medewerker = (await findMedewerker(db, id)) ?? notFound()
  const account = (await findAccount(db, medewerker.email)) ?? notFound()
  // An account that opens other gemeenten is not ours alone to take over.
  if (account.gemeenten.some((code) => code !== actor.gemeenteId)) {
    throw new Problem(409, 'werkt_ook_elders', {
      detail: 'Dit account werkt ook voor een andere gemeente. Laat de medewerker zelf het wachtwoord wijzigen.',
    })
  }
  const wachtwoord = generateWachtwoord()
  await saveWachtwoord(db, account.id, await hashWachtwoord(wachtwoord), now)
  await deleteSessies(db, id)
  await deleteToegangslinks(db, id)
  return wachtwoord
}

const refuseVeld = (veld: keyof NieuweInvoer, melding: string): never => {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

function checkEinde(invoer: Invoer, now: Date): Datum | null {
  const { organisatieId, eindigtOp = null } = invoer
  const einde = decideEinde({ organisatieId, eindigtOp }, dayInNederland(now))
  if (einde.ok) return einde.value
  return refuseVeld('eindigtOp', EINDE_MELDINGEN[einde.reden])
}

const EINDE_MELDINGEN = {
  voorbij: 'Deze dag is voorbij. Kies vandaag of een latere dag.',
  te_ver: 'Een partner krijgt hooguit een jaar toegang. Kies een eerdere dag; verlengen kan later.',
}

async function checkOrganisatie(
  db: Tx,
  organisaties: Organisaties,
  { rollen, organisatieId }: Invoer,
  email: string,
): Promise<void> {
  const fout = (melding: string): never => refuseVeld('organisatieId', melding)
  if (rollen.includes('partner') && organisatieId === null) fout('Kies de organisatie waar deze partner werkt.')
  if (organisatieId === null) return
  const namen = await organisaties.findNamen(db, [organisatieId])
  if (!namen.has(organisatieId)) fout('Deze organisatie bestaat niet meer. Kies een andere.')
  if (await organisaties.acceptsAdres(db, organisatieId, email)) return
  fout('Dit e-mailadres hoort niet bij deze organisatie. Gebruik een adres van de organisatie zelf.')
}

const isBeheerder = ({ rollen }: Pick<Invoer, 'rollen'>): boolean => rollen.includes('beheerder')

async function keepOneBeheerder(db: Tx, id: string): Promise<void> {
  if (await hasOtherBeheerder(db, id)) return
  throw new Problem(409, 'laatste_beheerder', {
    detail: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  })
}
