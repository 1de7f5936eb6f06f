import type { Pool } from '../../database/openPool.ts'
import type { Tx } from '../../withActor.ts'
import { useUtc } from '../hashRegel.ts'
import { inLogboek } from '../inLogboek.ts'
import type { Kop } from '../kop.ts'
import type { Bevinding } from './bevinding.ts'
import { checkBladen, type Nagerekend } from './checkBladen.ts'
import { compareAnker } from './compareAnker.ts'
import { findOnverzegeld } from './findOnverzegeld.ts'
import type { Koprij } from './openBoomcontrole.ts'

export type Rapport = {
  readonly gemeente: number
  /** Sealed lines that were held against their leaf. */
  readonly regels: number
  readonly koppen: number
  /** Heads that were held against the anchor; null without one. */
  readonly ankerkoppen: number | null
  /** Lines too new to have a leaf. */
  readonly nogTeVerzegelen: number
  readonly aantalBevindingen: number
  /** The first of them. */
  readonly bevindingen: readonly Bevinding[]
}

export type Controle = {
  readonly pool: Pool
  /** What the anchor holds of this gemeente; null without an anchor. */
  readonly anker: readonly Kop[] | null
  /** The anchor holds some of the heads, such as those that were mailed once an hour. */
  readonly ankerMetGaten?: boolean
  /** Waits as long as sealing may take. */
  readonly wacht: () => Promise<void>
}

const MEESTE_BEVINDINGEN = 1_000

/** Proves the whole log of a gemeente, from the lines up to the heads and the anchor. Linear, in bounded memory. */
export async function checkLogboek(
  gemeente: number,
  { pool, anker, ankerMetGaten = false, wacht }: Controle,
): Promise<Rapport> {
  const bevindingen: Bevinding[] = []
  let aantalBevindingen = 0
  const report = (bevinding: Bevinding): void => {
    aantalBevindingen += 1
    if (bevindingen.length < MEESTE_BEVINDINGEN) bevindingen.push(bevinding)
  }
  return inLogboek(pool, gemeente, async (db) => {
    await useUtc(db)
    const koppen = await readKoppen(db)
    const tot = await countBladen(db, koppen)
    const { regels, ...stand } = await inLogboek(pool, gemeente, async (naast) => {
      await useUtc(naast)
      return checkBladen(db, gemeente, { tot, koppen, report, naast })
    })
    const nogTeVerzegelen = await checkOnverzegeld(db, gemeente, { stand, wacht, report })
    if (anker !== null) compareAnker(koppen, { koppen: anker, metGaten: ankerMetGaten }, report)
    return {
      gemeente,
      regels,
      koppen: koppen.length,
      ankerkoppen: anker?.length ?? null,
      nogTeVerzegelen,
      aantalBevindingen,
      bevindingen,
    }
  })
}

const readKoppen = (db: Tx): Promise<Koprij[]> =>
  db.selectFrom('platform.audit_kop').select(['omvang', 'vorige', 'wortel', 'rand']).orderBy('omvang').execute()

/** How far the numbers go: to the last head, or beyond it when there are leaves that no sealing could have left there. */
async function countBladen(db: Tx, koppen: readonly Koprij[]): Promise<number> {
  const laatste = koppen.at(-1)?.omvang ?? 0
  const daarna = await db
    .selectFrom('platform.audit_blad')
    .select('nummer')
    .where('nummer', '>=', laatste)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!daarna) return laatste
  // Sealed between the two questions, or without a head.
  const kop = await db
    .selectFrom('platform.audit_kop')
    .select('omvang')
    .where('omvang', '>', daarna.nummer)
    .limit(1)
    .executeTakeFirst()
  return kop ? laatste : daarna.nummer + 1
}

type Onverzegeldvraag = Pick<Controle, 'wacht'> & {
  readonly stand: Omit<Nagerekend, 'regels'>
  readonly report: (bevinding: Bevinding) => void
}

/** A line that was committed while its elders were sealed has its leaf after the next sealing, one that was put in has not. */
async function checkOnverzegeld(db: Tx, gemeente: number, { stand, wacht, report }: Onverzegeldvraag): Promise<number> {
  const eerst = await findOnverzegeld(db, gemeente, stand)
  if (eerst.eerder.length === 0) return eerst.later
  await wacht()
  const { eerder, later } = await findOnverzegeld(db, gemeente, stand)
  for (const { id, tijd } of eerder) report({ soort: 'regel_toegevoegd', id, tijd })
  return later
}
