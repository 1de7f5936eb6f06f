import { setTimeout } from 'node:timers/promises'
import type { Pool } from '../../../platform/server/database/openPool.ts'
import { readAnker } from '../../../platform/server/logboek/anker/readAnker.ts'
import { checkLogboek, type Rapport } from '../../../platform/server/logboek/controle/checkLogboek.ts'
import type { Kop } from '../../../platform/server/logboek/kop.ts'
import { listGemeenten } from '../../../platform/server/logboek/listGemeenten.ts'
import { checkGemeente, withPool } from '../../gebruiker.ts'
import type { Uitvoer } from '../opdracht.ts'
import { Invoerfout } from '../Invoerfout.ts'
import { parseGemeentecode, parseOpties } from '../parseOpties.ts'
import { withDatabase } from '../withDatabase.ts'
import { describeUitslag } from './describeUitslag.ts'

export type Ankerstand = {
  readonly pad: string
  readonly aanwezig: boolean
  /** Numbers of lines that cannot be read, such as one that was cut off when the machine stopped. */
  readonly onleesbaar: readonly number[]
}

export type Uitslag = {
  readonly klopt: boolean
  /** Null when none was set. */
  readonly anker: Ankerstand | null
  readonly gemeenten: readonly Rapport[]
}

/** As long as a line waits at most for its tree head, and a little. */
const VERZEGELING_MS = 11_000

export async function controleer(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const opties = {
    gemeente: { type: 'string' },
    anker: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const
  const { values } = parseOpties(args, opties)
  const gemeente = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
  const uitslag = await withDatabase(uitvoer, ({ appUrl }, { BAKEN_ANKER }) =>
    withPool(appUrl, async (pool) => checkAll(pool, await readStand(BAKEN_ANKER, values.anker), gemeente)),
  )
  uitvoer.antwoord(values.json ? JSON.stringify(uitslag, null, 2) : describeUitslag(uitslag))
  return uitslag.klopt ? 0 : 1
}

/** The anchor was read before the database: what is in it is in the database too. */
async function checkAll(pool: Pool, { stand, koppen, metGaten }: Anker, gemeente: number | null): Promise<Uitslag> {
  if (gemeente !== null) await checkGemeente(pool, gemeente)
  const codes = gemeente === null ? new Set([...(await listGemeenten(pool)), ...koppen.keys()]) : [gemeente]
  const gemeenten: Rapport[] = []
  for (const code of codes) {
    const anker = stand === null ? null : (koppen.get(code) ?? [])
    const wacht = () => setTimeout(VERZEGELING_MS)
    gemeenten.push(await checkLogboek(code, { pool, anker, ankerMetGaten: metGaten, wacht }))
  }
  const klopt = stand?.aanwezig !== false && gemeenten.every(({ aantalBevindingen }) => aantalBevindingen === 0)
  return { klopt, anker: stand, gemeenten }
}

type Anker = {
  readonly stand: Ankerstand | null
  readonly koppen: ReadonlyMap<number, Kop[]>
  /** It holds the heads that were received by mail or webhook, which are not all. */
  readonly metGaten: boolean
}

/** The file that was named takes the place of the anchor of the installation. */
async function readStand(ankerpad: string | undefined, genoemd: string | undefined): Promise<Anker> {
  const pad = genoemd ?? ankerpad ?? null
  const metGaten = genoemd !== undefined
  const koppen = new Map<number, Kop[]>()
  if (pad === null) return { stand: null, koppen, metGaten }
  const onleesbaar: number[] = []
  const aanwezig = await readAnker(pad, ({ nummer, kop }) => {
    if (kop === null) {
      onleesbaar.push(nummer)
      return
    }
    const eigen = koppen.get(kop.gemeente)
    if (eigen) eigen.push(kop)
    else koppen.set(kop.gemeente, [kop])
  })
  if (metGaten && koppen.size === 0) {
    throw new Invoerfout(
      `In ${pad} staat geen kop van een logboek. Zet er de regels in die je per mail of webhook kreeg.`,
    )
  }
  return { stand: { pad, aanwezig, onleesbaar }, koppen, metGaten }
}
