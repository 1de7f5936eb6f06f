import { insertOrganisaties, listAlleOrganisaties } from '../modules/partners/server/public.ts'
import { bevestigInlezing, hasProgrammaOfJaar } from '../modules/programma/server/public.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'
import {
  createMedewerker,
  findAccount,
  findMedewerkerOfAccount,
  hashWachtwoord,
  insertGemeente,
  listActiehouders,
  saveWachtwoord,
  verifyWachtwoord,
} from '../modules/toegang/server/public.ts'
import type { Config } from '../platform/server/config.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'
import { asMedewerker, getActor } from './asMedewerker.ts'
import { fillActiviteiten } from './demo/fillActiviteiten.ts'
import { DEMO_DOEL, fillDossiers } from './demo/fillDossiers.ts'
import { fillIndicatoren } from './demo/fillIndicatoren.ts'
import { fillVerantwoordingen } from './demo/fillVerantwoordingen.ts'
import { fillVragen } from './demo/fillVragen.ts'
import { fillVoortgang } from './demo/fillVoortgang.ts'
import type { DemoProgramma } from './demo/demoProgramma.ts'
import { programma2025 } from './demo/programma2025.ts'
import { programma2026 } from './demo/programma2026.ts'
import { LOKALE_ORGANISATIES } from './demo/lokaleOrganisaties.ts'
import { toDocument } from './demo/toDocument.ts'
import { withPool } from './gebruiker.ts'
import { organisaties } from './organisaties.ts'
import { importDocument } from './storeDocument.ts'

export type DemoAanmelding = { readonly rol: Rol; readonly email: string; readonly wachtwoord: string }

const GEMEENTE = { code: 9990, naam: 'Waterveste' }
/** For a fictitious gemeente on loopback only; printed at every start. */
const WACHTWOORD = 'baken aan de waterkant'

const ACTIEHOUDER = 'Teamleider handhaving'
const ADVISEUR = 'adviseur@waterveste.example'
const BURGEMEESTER = 'burgemeester@waterveste.example'
const RAADSLID = 'raadslid@waterveste.example'
const MEDEWERKERS: readonly { readonly rol: Rol; readonly naam: string; readonly email: string }[] = [
  { rol: 'adviseur_veiligheid', naam: 'Adviseur veiligheid', email: ADVISEUR },
  { rol: 'beheerder', naam: 'Applicatiebeheerder', email: 'beheerder@waterveste.example' },
  { rol: 'actiehouder', naam: ACTIEHOUDER, email: 'actiehouder@waterveste.example' },
  { rol: 'partner', naam: 'Contactpersoon politie', email: 'partner@waterveste.example' },
  { rol: 'burgemeester', naam: 'Burgemeester', email: BURGEMEESTER },
  { rol: 'raadslid', naam: 'Raadslid', email: RAADSLID },
  { rol: 'functionaris_gegevensbescherming', naam: 'Functionaris privacy', email: 'privacy@waterveste.example' },
]

/**
 * Fills the demonstration gemeente as far as it is not there yet; returns the sign-ins that work.
 * People and organisaties are one transaction, each programme another: cut off anywhere, the next call goes on.
 */
export function fillDemo(
  appUrl: string,
  config: Config,
  meld: (zin: string) => void,
): Promise<readonly DemoAanmelding[]> {
  return withPool(appUrl, async (pool) => {
    if (!(await hasGemeenten(pool, GEMEENTE.code))) {
      meld('De voorbeeldgemeente Waterveste wordt gevuld …')
      await insertMensen(pool)
    }
    const adviseurId = await findDemoMedewerker(pool, ADVISEUR)
    if (adviseurId !== null) {
      for (const programma of [programma2025, programma2026])
        await ensureProgramma(pool, config.BAKEN_DATA, programma, adviseurId)
      await ensureDossiers(pool, adviseurId)
      await ensureActiviteiten(pool, adviseurId)
      await ensureIndicatoren(pool, adviseurId)
      await ensureVragen(pool, adviseurId)
      await ensureVerantwoordingen(pool, adviseurId)
    }
    return listAanmeldingen(pool)
  })
}

/** At a start: only into an installation without any gemeente, or to go on where an earlier start was cut off. */
export async function fillDemoWhenEmpty(
  appUrl: string,
  config: Config,
  meld: (zin: string) => void,
): Promise<readonly DemoAanmelding[]> {
  const isDemo = await withPool(
    appUrl,
    async (pool) => !(await hasGemeenten(pool)) || (await findDemoMedewerker(pool, ADVISEUR)) !== null,
  )
  return isDemo ? fillDemo(appUrl, config, meld) : []
}

async function hasGemeenten(pool: Pool, code?: number): Promise<boolean> {
  const gevonden = await inTransaction(pool, (db) => {
    const alle = db.selectFrom('platform.gemeentecode').select('code').limit(1)
    return (code === undefined ? alle : alle.where('code', '=', code)).executeTakeFirst()
  })
  return gevonden !== undefined
}

async function insertMensen(pool: Pool): Promise<void> {
  const gemeenteId = GEMEENTE.code
  const wachtwoordHash = await hashWachtwoord(WACHTWOORD)
  await createAchtergrond(pool)(gemeenteId, 'gemeente:create_demo', async ({ db, now }) => {
    await insertGemeente(db, organisaties, GEMEENTE)
    await insertOrganisaties(db, gemeenteId, LOKALE_ORGANISATIES)
    const politie = (await listAlleOrganisaties(db)).find(({ naam }) => naam === 'Politie')
    for (const medewerker of MEDEWERKERS) {
      const organisatieId = medewerker.rol === 'partner' ? (politie?.id ?? null) : null
      const gemaakt = await createMedewerker({ db, now, actor: { gemeenteId } }, organisaties, {
        ...{ naam: medewerker.naam, email: medewerker.email, rollen: [medewerker.rol], organisatieId },
      })
      await saveWachtwoord(db, gemaakt.medewerker.accountId, wachtwoordHash, now)
    }
    return { body: null, onderwerp: `gemeente/${gemeenteId}` }
  })
}

/** Null when this is not the demonstration gemeente that we filled. */
async function findDemoMedewerker(pool: Pool, email: string): Promise<string | null> {
  const account = await inTransaction(pool, (db) => findAccount(db, email))
  if (!account?.gemeenten.includes(GEMEENTE.code)) return null
  return createAchtergrond(pool)(GEMEENTE.code, 'medewerker:read', async ({ db }) => ({
    body: (await findMedewerkerOfAccount(db, account.id))?.id ?? null,
    onderwerp: `account/${account.id}`,
  }))
}

/** Imports and confirms a programme through the same way as an upload, unless there ever was one of its year. */
async function ensureProgramma(
  pool: Pool,
  dataMap: string,
  programma: DemoProgramma,
  adviseurId: string,
): Promise<void> {
  const actor = await getActor(pool, GEMEENTE.code, adviseurId)
  const bestaat = await asMedewerker(pool, actor, 'programma:read', async ({ db }) => ({
    body: await hasProgrammaOfJaar(db, programma.jaar),
    onderwerp: `programmas/${programma.jaar}`,
  }))
  if (bestaat) return
  const document = {
    gemeenteId: GEMEENTE.code,
    naam: `${programma.titel}.txt`,
    bytes: Buffer.from(toDocument(programma, GEMEENTE.naam)),
  }
  const { id, versie } = await importDocument(pool, dataMap, document, adviseurId)
  await asMedewerker(pool, actor, 'inlezing:edit', async (ctx) => {
    const programmaId = await bevestigInlezing(ctx, id, versie)
    const houder = (await listActiehouders(ctx.db)).find(({ naam }) => naam === ACTIEHOUDER)
    await fillVoortgang(ctx, programmaId, houder?.id ?? adviseurId)
    return { body: null, onderwerp: `programma/${programmaId}` }
  })
}

async function ensureDossiers(pool: Pool, adviseurId: string): Promise<void> {
  const actor = { ...(await getActor(pool, GEMEENTE.code, adviseurId)), doel: DEMO_DOEL }
  await asMedewerker(pool, actor, 'notitie:edit', async (ctx) => ({
    body: await fillDossiers(ctx),
    onderwerp: 'notities',
  }))
}

async function ensureActiviteiten(pool: Pool, adviseurId: string): Promise<void> {
  const actor = await getActor(pool, GEMEENTE.code, adviseurId)
  await asMedewerker(pool, actor, 'activiteit:edit', async (ctx) => ({
    body: await fillActiviteiten(ctx),
    onderwerp: 'activiteiten',
  }))
}

async function ensureIndicatoren(pool: Pool, adviseurId: string): Promise<void> {
  const actor = await getActor(pool, GEMEENTE.code, adviseurId)
  await asMedewerker(pool, actor, 'indicator:edit', async (ctx) => ({
    body: await fillIndicatoren(ctx),
    onderwerp: 'indicatoren',
  }))
}

async function ensureVerantwoordingen(pool: Pool, adviseurId: string): Promise<void> {
  const actor = await getActor(pool, GEMEENTE.code, adviseurId)
  await asMedewerker(pool, actor, 'verantwoording:edit', async (ctx) => ({
    body: await fillVerantwoordingen(ctx),
    onderwerp: 'verantwoordingen',
  }))
}

/** Nothing in a demonstration gemeente of before there was a burgemeester in it. */
async function ensureVragen(pool: Pool, adviseurId: string): Promise<void> {
  const [burgemeesterId, raadslidId] = [
    await findDemoMedewerker(pool, BURGEMEESTER),
    await findDemoMedewerker(pool, RAADSLID),
  ]
  if (burgemeesterId === null || raadslidId === null) return
  const actorOf = (id: string) => getActor(pool, GEMEENTE.code, id)
  await fillVragen(pool, {
    burgemeester: await actorOf(burgemeesterId),
    raadslid: await actorOf(raadslidId),
    adviseur: await actorOf(adviseurId),
  })
}

/** Only those whose password is still the printed one. */
async function listAanmeldingen(pool: Pool): Promise<readonly DemoAanmelding[]> {
  const werkend: DemoAanmelding[] = []
  for (const { rol, email } of MEDEWERKERS) {
    const account = await inTransaction(pool, (db) => findAccount(db, email))
    if (account && (await verifyWachtwoord(account.wachtwoordHash, WACHTWOORD)))
      werkend.push({ rol, email, wachtwoord: WACHTWOORD })
  }
  return werkend
}
