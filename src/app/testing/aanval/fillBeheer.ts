import { createGeheimeLink } from '../../../platform/server/geheimeLink.ts'
import { createVerzegelaar } from '../../../platform/server/logboek/createVerzegelaar.ts'
import { aPasskey } from '../aPasskey.ts'
import { aTweedeFactor } from '../aTweedeFactor.ts'
import type { Client, TestApp } from '../startTestApp.ts'
import type { Toegang } from './aanvaller.ts'
import { dagOver } from './dagOver.ts'
import { send } from './send.ts'
import { GEMEENTE } from './merken.ts'
import type { Mens } from './plantAanvallers.ts'
import { toBytea } from './plantToegang.ts'
import type { Tabellen } from './tabellen.ts'

export type Beheerd = {
  readonly metFactoren: Mens
  readonly halverwege: Toegang
  /** A medewerker whose access ended. */
  readonly beeindigdeId: string
  readonly geheimen: Readonly<Record<string, string>>
}

/** Refuses every connection, and at once. */
const NIEMAND = 'http://127.0.0.1:1'

/** What a beheerder has to do with: ways to sign in, keys, links in a mail, second factors, and a log that is sealed. `organisatieId` is a partner that has people. */
export async function fillBeheer(proef: TestApp, tabellen: Tabellen, organisatieId: string): Promise<Beheerd> {
  const { beheerder } = proef
  await send(beheerder, 'POST', '/inlogdiensten', {
    ...{
      naam: 'Inloggen van de gemeente',
      issuer: NIEMAND,
      clientId: 'baken',
      clientGeheim: 'geheim',
      scopes: 'openid',
    },
    ...{ claimNaam: 'name', claimEmail: 'email', vertrouwtEmail: false, maaktMedewerkers: true, tweedeFactor: [] },
    ...{ aan: true, claimregels: [{ claim: 'groepen', waarde: 'jurist', organisatieId: null, rol: 'jurist' }] },
  })
  await send(beheerder, 'POST', '/apisleutels', {
    ...{ naam: 'Koppeling met een andere toepassing', handelingen: ['organisatie:read'], geldigTot: dagOver(30) },
  })
  const beeindigdeId = await idOf(await proef.als('adviseur_veiligheid'))
  await send(beheerder, 'POST', `/medewerkers/${beeindigdeId}/_beeindig`, { beeindigd: true })
  const links = await plantLinks(proef, tabellen, organisatieId)
  const factoren = await fillFactoren(proef, tabellen)
  await createVerzegelaar({ pool: proef.database.pool, anker: null, meld: () => undefined }).run()
  return { beeindigdeId, ...factoren, geheimen: { ...links, ...factoren.geheimen } }
}

const idOf = async (wie: Client): Promise<string> => (await wie.get('/sessie')).body.medewerker.id

/** The secrets of links that otherwise stand only in a mail. */
async function plantLinks({ beheerder, als }: TestApp, { find, insertRijen }: Tabellen, organisatieId: string) {
  const controle = await send(beheerder, 'POST', `/partnertoegang/${organisatieId}/controles`, {})
  const [lijst, herstel] = [createGeheimeLink(GEMEENTE), createGeheimeLink(GEMEENTE)]
  await insertRijen(find('partners.toegangscontrolelink'), [
    { gemeente_id: GEMEENTE, token_hash: toBytea(lijst.hash), controle_id: controle.id },
  ])
  await insertRijen(find('toegang.toegangslink'), [
    {
      ...{ gemeente_id: GEMEENTE, token_hash: toBytea(herstel.hash), medewerker_id: await idOf(await als('kcc')) },
      ...{ soort: 'herstel', gemaakt_op: new Date().toISOString(), verloopt_op: `${dagOver(2)}T00:00:00Z` },
    },
  ])
  return { controlelink: lijst.sleutel, toegangslink: herstel.sleutel }
}

/** Somebody with an app and a passkey, signed in on one device and halfway on another. */
async function fillFactoren(proef: TestApp, { client }: Tabellen) {
  const { browser, logIn, geheim, herstelcodes } = await aTweedeFactor(proef).withApp('raadslid')
  const opties = (await browser.post('/mijn-factoren/passkeys/_opties')).body
  const antwoord = aPasskey('http://baken.waterveste.example').create(opties)
  const passkey = await browser.post('/mijn-factoren/passkeys', { naam: 'Laptop van het werk', antwoord })
  if (passkey.status !== 201) throw new Error(`no passkey: ${JSON.stringify(passkey.body)}`)
  const { medewerker, handelingen } = (await browser.get('/sessie')).body
  const elders = (await logIn()).browser
  await client.query(`update toegang.aanmelding set verloopt_op = now() + interval '1 day'`)
  return {
    metFactoren: { medewerkerId: medewerker.id as string, handelingen: new Set(handelingen) } as Mens,
    halverwege: { cookie: `baken_aanmelding=${elders.cookies.get('baken_aanmelding') ?? ''}` },
    geheimen: { totp: geheim, herstelcode: herstelcodes[0] ?? '', metFactoren: medewerker.id as string },
  }
}
