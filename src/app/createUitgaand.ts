import { createHerinneraar, findRondegemeenten, type Rondemiddelen } from '../modules/programma/server/public.ts'
import type { Config } from '../platform/server/config.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { createPost } from '../platform/server/post/createPost.ts'
import { findPostwerk } from '../platform/server/post/findPostwerk.ts'
import { openTransport } from '../platform/server/post/openTransport.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'

export type Uitgaand = {
  readonly middelen: Rondemiddelen
  /** Sends the reminders that are due now; answers how many. */
  readonly remind: () => Promise<number>
  readonly start: () => void
  readonly stop: () => Promise<void>
}

type Opties = {
  readonly pool: Pool
  readonly smtp: Pick<Config, 'BAKEN_SMTP' | 'BAKEN_AFZENDER'>
  /** The address of Baken as people type it. */
  readonly adres: string
  readonly meld: (zin: string) => void
}

/** What leaves Baken by itself: mail, and the reminders that become mail. */
export function createUitgaand({ pool, smtp, adres, meld }: Opties): Uitgaand {
  const { BAKEN_SMTP, BAKEN_AFZENDER } = smtp
  const achtergrond = createAchtergrond(pool)
  const post = createPost({
    achtergrond,
    gemeenten: (nu) => findPostwerk(pool, nu),
    transport: BAKEN_SMTP && BAKEN_AFZENDER ? openTransport({ smtp: BAKEN_SMTP, afzender: BAKEN_AFZENDER }) : null,
    meld,
  })
  const middelen = { post, adres: adres.replace(/\/+$/, '') }
  const herinneraar = createHerinneraar({
    achtergrond,
    gemeenten: () => inTransaction(pool, (db) => findRondegemeenten(db, new Date())),
    middelen,
    meld,
  })
  return {
    middelen,
    remind: herinneraar.run,
    start: () => {
      post.start()
      herinneraar.start()
    },
    stop: async () => {
      await herinneraar.stop()
      await post.stop()
    },
  }
}
