import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { defaultEinde } from '../../domain/toegangseinde.ts'
import { applyClaimregels, type Toekenning } from '../../domain/inlogdienst/claimregel.ts'
import { readText } from '../../domain/inlogdienst/claims.ts'
import { addGemeenteToAccount, findAccount, insertAccount } from '../accountRepository.ts'
import {
  findIngelogdeMedewerker,
  findMedewerkerIdOfAccount,
  insertMedewerker,
  saveOrganisatie,
} from '../medewerkerRepository.ts'
import { applyDienstrollen } from './dienstrollen.ts'
import type { Dienstmiddelen } from './dienstmiddelen.ts'
import type { Persoon } from './exchangeAntwoord.ts'
import type { Inlogdienst } from './inlogdienstRepository.ts'
import { findKoppeling, saveKoppeling } from './koppelingRepository.ts'

export type Toegangsweigering = 'onbekend' | 'zonder_rol' | 'zonder_gegevens' | 'adres_bezet' | 'toegang_beeindigd'
export type Toelating =
  | { readonly medewerkerId: string; readonly reden: null }
  | { readonly medewerkerId: null; readonly reden: Toegangsweigering }

const LANGSTE_NAAM = 100
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/

const admit = (medewerkerId: string): Toelating => ({ medewerkerId, reden: null })
const refuse = (reden: Toegangsweigering): Toelating => ({ medewerkerId: null, reden })

type Wie = { readonly naam: string | null; readonly email: string | null; readonly emailVertrouwd: boolean }

/** The address is trusted when the gemeente says so of this service, and the service does not say that it is unchecked. */
function readWie({ claimNaam, claimEmail, vertrouwtEmail }: Inlogdienst, { claims }: Persoon): Wie {
  const email = readText(claims, claimEmail)?.toLowerCase() ?? null
  return {
    naam: readText(claims, claimNaam)?.slice(0, LANGSTE_NAAM) ?? null,
    email: email !== null && EMAIL.test(email) ? email : null,
    emailVertrouwd: vertrouwtEmail && claims.email_verified !== false && claims.email_verified !== 'false',
  }
}

/**
 * Which medewerker somebody is, found by who they are at the service, else by an address that is trusted, else made when the rules
 * give a rol; and gives and takes what the rules say now. Why not, when they are nobody here.
 */
export async function admitPersoon(
  db: Tx,
  middelen: Pick<Dienstmiddelen, 'organisaties' | 'rolbron'>,
  dienst: Inlogdienst,
  persoon: Persoon,
  now: Date,
): Promise<Toelating> {
  const sleutel = { gemeenteId: dienst.gemeenteId, inlogdienstId: dienst.id, issuer: persoon.issuer, sub: persoon.sub }
  const toekenning = await readToekenning(db, middelen, dienst, persoon)
  const bekend = await findKoppeling(db, sleutel)
  const gevonden =
    bekend === undefined ? await recognize(db, dienst, readWie(dienst, persoon), toekenning, now) : admit(bekend)
  if (gevonden.medewerkerId === null) return gevonden
  const { medewerkerId } = gevonden
  const medewerker = await findIngelogdeMedewerker(db, medewerkerId)
  if (!medewerker) return refuse('toegang_beeindigd')
  await saveKoppeling(db, sleutel, medewerkerId, now)
  const { organisatieId, rollen } = toekenning
  if (organisatieId !== null && organisatieId !== medewerker.organisatieId)
    await saveOrganisatie(db, medewerkerId, organisatieId)
  await applyDienstrollen(db, middelen.rolbron, { medewerkerId, inlogdienstId: dienst.id, rollen })
  const { rollen: nu = [] } = (await findIngelogdeMedewerker(db, medewerkerId)) ?? {}
  return nu.length > 0 ? gevonden : refuse('zonder_rol')
}

/** An organisatie that is there no more is not given. */
async function readToekenning(
  db: Tx,
  { organisaties }: Pick<Dienstmiddelen, 'organisaties'>,
  dienst: Inlogdienst,
  { claims }: Persoon,
): Promise<Toekenning> {
  const toekenning = applyClaimregels(dienst.claimregels, claims)
  const { organisatieId } = toekenning
  if (organisatieId === null) return toekenning
  const namen = await organisaties.findNamen(db, [organisatieId])
  return namen.has(organisatieId) ? toekenning : { ...toekenning, organisatieId: null }
}

async function recognize(db: Tx, dienst: Inlogdienst, wie: Wie, toekenning: Toekenning, now: Date): Promise<Toelating> {
  const account = wie.email === null ? undefined : await findAccount(db, wie.email)
  const medewerkerId = account && (await findMedewerkerIdOfAccount(db, account.id))
  if (medewerkerId !== undefined && wie.emailVertrouwd) return admit(medewerkerId)
  if (!dienst.maaktMedewerkers) return refuse('onbekend')
  if (toekenning.rollen.length === 0) return refuse('zonder_rol')
  if (wie.email === null || wie.naam === null) return refuse('zonder_gegevens')
  // Whoever else holds this address here or in another gemeente would be let in by its password.
  if (account && !wie.emailVertrouwd) return refuse('adres_bezet')
  const { gemeenteId } = dienst
  if (account) await addGemeenteToAccount(db, account.id, gemeenteId)
  const accountId = account?.id ?? (await insertAccount(db, wie.email, null, gemeenteId, now))
  const { organisatieId } = toekenning
  const eindigtOp = defaultEinde(organisatieId, dayInNederland(now))
  const nieuw = { gemeenteId, naam: wie.naam, rollen: [], organisatieId, eindigtOp, accountId }
  return admit(await insertMedewerker(db, nieuw))
}
