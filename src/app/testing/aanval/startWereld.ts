import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROLLEN, type Rol } from '../../../modules/toegang/domain/rol.ts'
import { startTestApp, type Client, type TestApp } from '../startTestApp.ts'
import { MET_FACTOREN, type Aanvaller, type Toegang } from './aanvaller.ts'
import { copyToBuur, copyWithin } from './copyWereld.ts'
import { fillBeheer } from './fillBeheer.ts'
import { fillBewaring } from './fillBewaring.ts'
import { fillWereld } from './fillWereld.ts'
import { plantAanvallers, plantBuren, plantValseToegang, type Buur, type Mens } from './plantAanvallers.ts'
import { openTabellen, type Rij, type Tabellen } from './tabellen.ts'

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
  /** Those who may do everything in the other gemeente. */
  readonly buren: readonly Buur[]
  /** Sessions and keys that look right and open nothing. */
  readonly valseToegang: Readonly<Record<string, Toegang>>
  /** The password was right, the second factor is still to come. */
  readonly halverwege: Toegang
  readonly geheimen: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** Two of each rol: the first attacks, the second is a colleague. */
export type Rolparen = ReadonlyMap<Rol, readonly [Client, Client]>
export type Organisatie = { readonly id: string; readonly naam: string }

export async function startWereld(): Promise<Wereld> {
  const proef = await startTestApp()
  const tabellen = await openTabellen(proef.database.beheerUrl)
  const map = await mkdtemp(path.join(tmpdir(), 'baken aanval '))
  const [eigen, ander] = await listPartners(proef)
  const paren = await signInPairs(proef, eigen, ander)
  const { mensen, vervang } = await readMensen(paren)
  vervang.set(eigen.id, ander.id)

  const geheimen = await fillWereld(proef, paren, eigen)
  const beheer = await fillBeheer(proef, tabellen, eigen.id)
  mensen.set(MET_FACTOREN, beheer.metFactoren)
  await fillBewaring(proef, tabellen, paren, map)
  const rijen = new Map<string, readonly Rij[]>()
  for (const tabel of tabellen.tabellen) rijen.set(tabel.naam, await tabellen.listRijen(tabel))
  await copyWithin(tabellen, rijen, vervang)
  await copyToBuur(tabellen)
  const wereld = {
    ...{ proef, tabellen, rijen, halverwege: beheer.halverwege, geheimen: { ...geheimen, ...beheer.geheimen } },
    aanvallers: await plantAanvallers(tabellen, mensen),
    buren: await plantBuren(tabellen, mensen, rijen),
    valseToegang: await plantValseToegang(tabellen, mensen, beheer.beeindigdeId),
  }
  await tabellen.keep()
  return {
    ...wereld,
    stop: async () => {
      await tabellen.close()
      await proef.stop()
      await rm(map, { recursive: true })
    },
  }
}

async function listPartners(proef: TestApp): Promise<readonly [Organisatie, Organisatie]> {
  const { items } = (await proef.beheerder.get('/organisaties?aantal=500')).body
  const [eigen, ander] = ['Politie', 'Openbaar Ministerie'].map((zoek) =>
    items.find(({ naam }: Organisatie) => naam === zoek),
  )
  if (!eigen || !ander) throw new Error('no two organisaties to be a partner of')
  return [eigen, ander]
}

async function signInPairs(proef: TestApp, eigen: Organisatie, ander: Organisatie): Promise<Rolparen> {
  const paren = await Promise.all(
    ROLLEN.map(async (rol) => {
      const isPartner = rol === 'partner'
      const een = await proef.als(rol, isPartner ? eigen.id : undefined)
      return [rol, [een, await proef.als(rol, isPartner ? ander.id : undefined)]] as const
    }),
  )
  return new Map(paren)
}

/** The first of each rol; and by whom of the second they are replaced in a copy. */
async function readMensen(paren: Rolparen) {
  const mensen = new Map<Rol | typeof MET_FACTOREN, Mens>()
  const vervang = new Map<string, string>()
  for (const [rol, [een, twee]] of paren) {
    const [hier, daar] = [(await een.get('/sessie')).body, (await twee.get('/sessie')).body]
    vervang.set(hier.medewerker.id, daar.medewerker.id)
    mensen.set(rol, { medewerkerId: hier.medewerker.id, handelingen: new Set(hier.handelingen) })
  }
  return { mensen, vervang }
}
