import { setTimeout } from 'node:timers/promises'
import type { Pool } from '../../../platform/server/database/openPool.ts'
import { readAnker } from '../../../platform/server/logboek/anker/readAnker.ts'
import { checkLogboek, type Rapport } from '../../../platform/server/logboek/controle/checkLogboek.ts'
import type { Kop } from '../../../platform/server/logboek/kop.ts'
import { listGemeenten } from '../../../platform/server/logboek/listGemeenten.ts'
import { checkGemeente, withPool } from '../../gebruiker.ts'
import type { Uitvoer } from '../opdracht.ts'
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
  const opties = { gemeente: { type: 'string' }, json: { type: 'boolean', default: false } } as const
  const { values } = parseOpties(args, opties)
  const gemeente = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
  const uitslag = await withDatabase(uitvoer, ({ appUrl }, { BAKEN_ANKER }) =>
    withPool(appUrl, (pool) => checkAll(pool, BAKEN_ANKER ?? null, gemeente)),
  )
  uitvoer.antwoord(values.json ? JSON.stringify(uitslag, null, 2) : describeUitslag(uitslag))
  return uitslag.klopt ? 0 : 1
}

async function checkAll(pool: Pool, pad: string | null, gemeente: number | null): Promise<Uitslag> {
  if (gemeente !== null) await checkGemeente(pool, gemeente)
  // Read before the database: what is in the anchor is in the database too.
  const { stand, koppen } = await readStand(pad)
  const codes = gemeente === null ? new Set([...(await listGemeenten(pool)), ...koppen.keys()]) : [gemeente]
  const gemeenten: Rapport[] = []
  for (const code of codes) {
    const anker = stand === null ? null : (koppen.get(code) ?? [])
    gemeenten.push(await checkLogboek(code, { pool, anker, wacht: () => setTimeout(VERZEGELING_MS) }))
  }
  const klopt = stand?.aanwezig !== false && gemeenten.every(({ aantalBevindingen }) => aantalBevindingen === 0)
  return { klopt, anker: stand, gemeenten }
}

type Anker = { readonly stand: Ankerstand | null; readonly koppen: ReadonlyMap<number, Kop[]> }

async function readStand(pad: string | null): Promise<Anker> {
  const koppen = new Map<number, Kop[]>()
  if (pad === null) return { stand: null, koppen }
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
  return { stand: { pad, aanwezig, onleesbaar }, koppen }
}
