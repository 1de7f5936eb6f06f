import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { withClient } from '../../platform/server/database/withClient.ts'
import type { Antwoord, TestApp } from './startTestApp.ts'

/**
 * Sends requests that all come to stand, in this order, at the lock on who may do what, and then lets them go. Throws when one does
 * not stop there: then they could pass each other.
 */
export const queueAtLock = (
  { database }: TestApp,
  verzoeken: readonly (() => Promise<Antwoord>)[],
): Promise<Antwoord[]> =>
  withClient(database.beheerUrl, async (client) => {
    await client.query('begin')
    await client.query('select 1 from toegang.gemeente for no key update')
    const lopend: Promise<Antwoord>[] = []
    for (const verzoek of verzoeken) {
      lopend.push(verzoek())
      await waitForQueue(client, lopend.length)
    }
    await client.query('commit')
    return Promise.all(lopend)
  })

async function waitForQueue(client: pg.Client, lengte: number): Promise<void> {
  for (let poging = 0; poging < 400; poging += 1) {
    await client.query('select pg_stat_clear_snapshot()')
    const { rows } = await client.query<{ aantal: number }>(
      `select count(*)::int as aantal from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((rows[0]?.aantal ?? 0) >= lengte) return
    await setTimeout(25)
  }
  throw new Error(`not ${lengte} requests at the lock`)
}
