import { createHash, randomBytes } from 'node:crypto'
import { ROLLEN, type Rol } from '../../../modules/toegang/domain/rol.ts'
import { startTestApp, type Client, type TestApp } from '../startTestApp.ts'
import { fillWereld } from './fillWereld.ts'
import { idInKopie, openTabellen, toKopie, type Merk, type Rij, type Tabel, type Tabellen } from './tabellen.ts'

export const GEMEENTE = 9990
export const BUURGEMEENTE = 9991

/** In every text of the other gemeente. */
export const MERK_BUUR: Merk = { zoek: 'zoekwoordbuur', spoor: 'spoorvandebuurgemeente' }
/** In every text of records that a partner has no part in. */
export const MERK_ANDER: Merk = { zoek: 'zoekwoordander', spoor: 'spoorvaneenanderepartij' }

/** Somebody at the API. */
export type Aanvaller = {
  readonly rol: string
  readonly cookie: string
  readonly handelingen: ReadonlySet<string>
  /** The same person, who did not show for a while who they are. */
  readonly onbevestigd: string
  /** Words that may not be in anything this one gets. */
  readonly verboden: readonly string[]
}

/**
 * Two filled gemeenten in one application. The second is a copy of the first, table by table, so that a table made later is in it
 * by itself; the first also holds a copy of everything with which the partner has nothing to do.
 */
export type Wereld = {
  readonly proef: TestApp
  readonly tabellen: Tabellen
  /** As stored before anything was copied: what the aanvallers work with. */
  readonly rijen: ReadonlyMap<string, readonly Rij[]>
  readonly aanvallers: readonly Aanvaller[]
  /** Cookies that look right and open nothing. */
  readonly valseCookies: Readonly<Record<string, string>>
  readonly geheimen: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

export async function startWereld(): Promise<Wereld> {
  const proef = await startTestApp()
  const tabellen = await openTabellen(proef.database.beheerUrl)
  const mensen = new Map<Rol, readonly [Client, Client]>()
  const { items } = (await proef.beheerder.get('/organisaties?aantal=500')).body
  const [eigen, ander] = ['Politie', 'Openbaar Ministerie'].map(
    (naam) => items.find((organisatie: any) => organisatie.naam === naam) ?? items.at(naam === 'Politie' ? 0 : 1),
  )
  for (const rol of ROLLEN) {
    const isPartner = rol === 'partner'
    mensen.set(rol, [
      await proef.als(rol, isPartner ? eigen.id : undefined),
      await proef.als(rol, isPartner ? ander.id : undefined),
    ])
  }
  const geheimen = await fillWereld(proef, mensen, eigen)
  const rijen = new Map<string, readonly Rij[]>()
  for (const tabel of tabellen.tabellen) rijen.set(tabel.naam, await tabellen.listRijen(tabel))

  const sessies = new Map<Rol, any>()
  const vervang = new Map([[eigen.id, ander.id]])
  for (const [rol, [een, twee]] of mensen) {
    const [hier, daar] = [(await een.get('/sessie')).body, (await twee.get('/sessie')).body]
    vervang.set(hier.medewerker.id, daar.medewerker.id)
    sessies.set(rol, hier)
  }
  await copyWithin(tabellen, rijen, vervang)
  await copyToBuur(tabellen)

  const nieuweCookie = (medewerkerId: string, anders?: Rij, gemeente = GEMEENTE) =>
    plantSessie(tabellen, rijen, medewerkerId, gemeente, anders)
  const aanvallers: Aanvaller[] = []
  for (const [rol, { medewerker, handelingen }] of sessies) {
    const verboden = rol === 'partner' ? [MERK_BUUR.spoor, MERK_ANDER.spoor] : [MERK_BUUR.spoor]
    const [cookie, onbevestigd] = [
      await nieuweCookie(medewerker.id, BEVESTIGD),
      await nieuweCookie(medewerker.id, ONBEVESTIGD),
    ]
    aanvallers.push({ rol, cookie, onbevestigd, handelingen: new Set(handelingen), verboden })
  }
  const { medewerker } = sessies.get('adviseur_veiligheid')
  const lang = '2020-01-01T00:00:00Z'
  const goed = await nieuweCookie(medewerker.id)
  const valseCookies = {
    'zonder sessie': '',
    'verlopen sessie': await nieuweCookie(medewerker.id, { aangemaakt_op: lang, gezien_op: lang }),
    'te lang stille sessie': await nieuweCookie(medewerker.id, {
      gezien_op: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    }),
    'ingetrokken sessie': `baken_sessie=${GEMEENTE}.${randomBytes(32).toString('base64url')}`,
    'verzonnen sessie': 'baken_sessie=9990.aaaa',
    'sessie in een andere gemeente': goed.replace(`=${GEMEENTE}.`, `=${BUURGEMEENTE}.`),
    'gemeente die niet bestaat': goed.replace(`=${GEMEENTE}.`, '=1.'),
    'cookie met een aanval erin': `baken_sessie=9990.${"' or 1=1--".padEnd(43, 'x')}`,
  }
  await tabellen.keep()
  return {
    ...{ proef, tabellen, rijen, aanvallers, valseCookies, geheimen },
    stop: async () => {
      await tabellen.close()
      await proef.stop()
    },
  }
}

/** So recently that delicate acts need no new question for as long as the attack lasts. */
const BEVESTIGD = { bevestigd_op: new Date(Date.now() + 3_600_000).toISOString() }

const ONBEVESTIGD = { bevestigd_op: '2020-01-01T00:00:00Z' }

/** What is about the gemeente itself or its people is there once. */
const EENMALIG = /^(platform|partners)[.]|^toegang[.](?!dossier$|deelname$|noodtoegang$)/

async function copyWithin(
  tabellen: Tabellen,
  rijen: Wereld['rijen'],
  vervang: ReadonlyMap<string, string>,
): Promise<void> {
  const houd = new Set([...rijen].filter(([naam]) => EENMALIG.test(naam)).flatMap(([, alle]) => alle.flatMap(listIds)))
  for (const tabel of tabellen.tabellen.filter(({ naam }) => !EENMALIG.test(naam))) {
    const kopie = (rijen.get(tabel.naam) ?? []).map((rij) => toKopie(rij, 'ander', houd, vervang))
    await insertGemerkt(tabellen, tabel, kopie, MERK_ANDER)
  }
}

const listIds = (rij: Rij): string[] => (typeof rij.id === 'string' ? [rij.id] : [])

async function copyToBuur(tabellen: Tabellen): Promise<void> {
  for (const tabel of tabellen.tabellen) {
    if (/^platform[.](audit|migratie)|^toegang[.](sessie|inlogrem)$/.test(tabel.naam)) continue
    const kopie = (await tabellen.listRijen(tabel)).map((rij) => ({
      ...toKopie(rij, 'buur', new Set(), new Map()),
      ...('gemeente_id' in rij && { gemeente_id: BUURGEMEENTE }),
      ...(tabel.naam === 'platform.gemeentecode' && { code: BUURGEMEENTE }),
      ...(tabel.naam === 'toegang.account' && {
        email: `${MERK_BUUR.spoor}.${String(rij.email)}`,
        gemeenten: [BUURGEMEENTE],
      }),
    }))
    await insertGemerkt(tabellen, tabel, kopie, MERK_BUUR)
  }
}

async function insertGemerkt(tabellen: Tabellen, tabel: Tabel, rijen: readonly Rij[], merk: Merk): Promise<void> {
  if (rijen.length === 0) return
  const gemerkt = rijen.map((rij) =>
    Object.fromEntries(
      Object.entries(rij).map(([naam, waarde]) => [naam, typeof waarde === 'object' ? markJson(waarde, merk) : waarde]),
    ),
  )
  await tabellen.insertRijen(tabel, gemerkt).catch((fout: unknown) => {
    throw new Error(`cannot copy the rows of ${tabel.naam}`, { cause: fout })
  })
  await tabellen.markRijen(tabel, gemerkt, merk)
}

/** Sentences get the mark; single words may be names that code reads. */
function markJson(waarde: unknown, { zoek, spoor }: Merk): unknown {
  const tekst = JSON.stringify(waarde)
  return JSON.parse(tekst, (_naam, deel: unknown) =>
    typeof deel === 'string' && deel.includes(' ') ? `${zoek} ${spoor} ${deel}` : deel,
  )
}

/** A session as signing in would have made it, with a cookie that the test knows. */
async function plantSessie(
  { tabellen, insertRijen }: Tabellen,
  rijen: Wereld['rijen'],
  medewerkerId: string,
  gemeente: number,
  anders: Rij = {},
): Promise<string> {
  const tabel = tabellen.find(({ naam }) => naam === 'toegang.sessie')
  const rij = rijen.get('toegang.sessie')?.find(({ medewerker_id: wie }) => wie === medewerkerId)
  if (!tabel || !rij) throw new Error('no session to copy')
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await insertRijen(tabel, [{ ...rij, token_hash: `\\x${hash}`, id: idInKopie(token, 'sessie'), ...anders }])
  return `baken_sessie=${gemeente}.${token}`
}
