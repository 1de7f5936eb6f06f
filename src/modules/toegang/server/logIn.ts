import type { OpenbaarContext } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import { addMislukking, wachttijd } from '../domain/inlogrem.ts'
import { findAccount, type Account } from './accountRepository.ts'
import { deleteInlogrem, findInlogrem, inlogremSleutel, saveInlogrem } from './inlogremRepository.ts'
import { findMedewerkerOfAccount, type IngelogdeMedewerker } from './medewerkerRepository.ts'
import { insertSessie, SESSIE_COOKIE, SESSIE_SECONDEN } from './sessies.ts'
import { verifyWachtwoord } from './wachtwoorden.ts'

const ONJUIST = 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.'

export type Inloggegevens = { readonly email: string; readonly wachtwoord: string }

/** Signs in and sets the cookie. One answer for an unknown account, a wrong password and an ended account. */
export async function logIn(
  ctx: OpenbaarContext,
  geheim: Buffer,
  { email, wachtwoord }: Inloggegevens,
): Promise<IngelogdeMedewerker> {
  const remmen = [
    { soort: 'account', sleutel: inlogremSleutel(geheim, 'account', email) },
    { soort: 'adres', sleutel: inlogremSleutel(geheim, 'adres', ctx.adres) },
  ] as const
  const sleutels = remmen.map(({ sleutel }) => sleutel)
  await refuseWhenThrottled(ctx, sleutels)
  const account = await ctx.buitenGemeente((db) => findAccount(db, email))
  const klopt = await verifyWachtwoord(account?.wachtwoordHash, wachtwoord)
  const medewerker = account && klopt ? await openSessie(ctx, account) : null
  if (!medewerker) {
    await ctx.buitenGemeente(async (db) => {
      for (const { soort, sleutel } of remmen) {
        await saveInlogrem(db, sleutel, addMislukking(soort, await findInlogrem(db, sleutel), ctx.now))
      }
    })
    throw new Problem(401, 'inloggegevens_onjuist', { detail: ONJUIST })
  }
  // The address keeps its count: a thief with one good account may not wash away failures on others.
  await ctx.buitenGemeente((db) => deleteInlogrem(db, inlogremSleutel(geheim, 'account', email)))
  return medewerker
}

async function refuseWhenThrottled(ctx: OpenbaarContext, sleutels: readonly Buffer[]): Promise<void> {
  const wachten = await ctx.buitenGemeente(async (db) => {
    const remmen = []
    for (const sleutel of sleutels) remmen.push(await findInlogrem(db, sleutel))
    return Math.max(...remmen.map((rem) => wachttijd(rem, ctx.now)))
  })
  if (wachten === 0) return
  const duur = wachten < 90 ? `${wachten} seconden` : `${Math.ceil(wachten / 60)} minuten`
  throw new Problem(429, 'te_veel_pogingen', {
    detail: `Te veel pogingen. Wacht ${duur} en probeer het opnieuw.`,
    wachttijd: wachten,
  })
}

/** In the first gemeente where this account still works. */
async function openSessie(ctx: OpenbaarContext, account: Account): Promise<IngelogdeMedewerker | null> {
  for (const gemeenteId of account.gemeenten) {
    const niemand = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'onbekend' } as const
    const medewerker = await ctx.inGemeente(niemand, 'sessie:create', async (db) => {
      const gevonden = await findMedewerkerOfAccount(db, account.id)
      if (!gevonden) return { body: null, onderwerp: '-' }
      const cookie = await insertSessie(db, gemeenteId, gevonden.id, ctx.now)
      return { body: { gevonden, cookie }, onderwerp: `medewerker/${gevonden.id}` }
    })
    if (!medewerker) continue
    ctx.zetCookie(SESSIE_COOKIE, medewerker.cookie, SESSIE_SECONDEN)
    return medewerker.gevonden
  }
  return null
}
