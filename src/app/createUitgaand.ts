import { createControleur } from '../modules/partners/server/public.ts'
import { createHerinneraar, findRondegemeenten, type Rondemiddelen } from '../modules/programma/server/public.ts'
import { openWeekbezorger } from './openWeekbezorger.ts'
import type { Config } from '../platform/server/config.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { listGemeenten } from '../platform/server/logboek/listGemeenten.ts'
import { createPost } from '../platform/server/post/createPost.ts'
import { findPostwerk } from '../platform/server/post/findPostwerk.ts'
import { openTransport } from '../platform/server/post/openTransport.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'

export type Uitgaand = {
  readonly middelen: Rondemiddelen
  /** Sends the reminders that are due now; answers how many. */
  readonly remind: () => Promise<number>
  /** Asks partners who still needs access, where that is due now; answers how many. */
  readonly review: () => Promise<number>
  /** Sends the messages of the week that are due at that moment; answers how many. */
  readonly stuurWeekberichten: (nu: Date) => Promise<number>
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
  const controleur = createControleur({
    achtergrond,
    gemeenten: () => listGemeenten(pool),
    postweg: middelen,
    meld,
  })
  const weekbezorger = openWeekbezorger({ pool, postweg: middelen, meld })
  return {
    middelen,
    remind: herinneraar.run,
    review: controleur.run,
    stuurWeekberichten: weekbezorger.run,
    start: () => {
      post.start()
      herinneraar.start()
      controleur.start()
      weekbezorger.start()
    },
    stop: async () => {
      await Promise.all([herinneraar.stop(), controleur.stop(), weekbezorger.stop()])
      await post.stop()
    },
  }
}
