import { Secret, TOTP } from 'otpauth'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { withClient } from '../../platform/server/database/withClient.ts'
import { createMedewerker } from '../../modules/toegang/server/public.ts'
import type { Rol } from '../../modules/toegang/domain/rol.ts'
import { organisaties } from '../organisaties.ts'
import { aBrowser, type Browser } from './aBrowser.ts'
import type { TestApp } from './startTestApp.ts'

/** The code that an app shows so many half minutes from now. */
export const codeOf = (geheim: string, stappen = 0): string =>
  new TOTP({ secret: Secret.fromBase32(geheim) }).generate({ timestamp: Date.now() + stappen * 30_000 })

/** People with a second factor, in a test of the whole application. */
export function aTweedeFactor(proef: TestApp) {
  let nummer = 0
  const run = (sql: string, waarden: readonly unknown[] = []) =>
    withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

  /** Somebody with only a password, not signed in. */
  async function aPersoon(rol: Rol = 'raadslid') {
    nummer += 1
    const email = `factor${nummer}@waterveste.example`
    const nieuw = { naam: `Factor ${nummer}`, email, rollen: [rol], organisatieId: null }
    const wachtwoord = await createAchtergrond(proef.database.pool)(9990, 'medewerker:create', async ({ db, now }) => {
      const gemaakt = await createMedewerker({ db, now, actor: { gemeenteId: 9990 } }, organisaties, nieuw)
      return { body: gemaakt.wachtwoord ?? '', onderwerp: '-' }
    })
    const logIn = async (browser: Browser = aBrowser(proef.app.http)) => {
      const antwoord = await browser.post('/sessies', { email, wachtwoord })
      return { browser, antwoord }
    }
    return { email, wachtwoord, logIn }
  }

  /** With an app that makes codes, signed in. */
  async function withApp(rol: Rol = 'raadslid') {
    const persoon = await aPersoon(rol)
    const { browser } = await persoon.logIn()
    const { geheim, proef: bewijs } = (await browser.post('/mijn-factoren/totp/_begin')).body
    const code = codeOf(geheim)
    const { herstelcodes } = (await browser.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code })).body
    // As if that was long ago, so that a test can use the code of this half minute.
    await run(
      'update toegang.totp t set laatste_stap = 1 from toegang.account a where a.id = t.account_id and a.email = $1',
      [persoon.email],
    )
    return { ...persoon, browser, geheim: geheim as string, herstelcodes: herstelcodes as string[] }
  }

  return {
    run,
    aPersoon,
    withApp,
    /** As if the last confirmation were long ago. */
    forgetBevestiging: () => run(`update toegang.sessie set bevestigd_op = now() - interval '11 minutes'`),
    forgetPogingen: () => run('delete from toegang.inlogrem'),
  }
}

export type Factorproef = ReturnType<typeof aTweedeFactor>
