import type { Achtergrond } from '../withActor.ts'
import { deliverBericht, type Bezorging } from './deliverBericht.ts'
import type { Postwerk } from './findPostwerk.ts'
import type { Transport } from './openTransport.ts'
import { createServerrust } from './serverrust.ts'
import { POSTFOUTEN } from './uitkomst.ts'
import { wipeBerichten } from './wipeBerichten.ts'

export type Post = {
  /** False: messages stay in the outbox and nothing is tried. */
  readonly heeftServer: boolean
  /** Sends what is due now; for `ctx.afterCommit`. Resolves when that is done, and never rejects. */
  readonly wek: () => Promise<void>
  /** Looks now and then every minute, for retries and for what another process left. */
  readonly start: () => void
  /** Waits for the message that is under way; nothing is begun any more. */
  readonly stop: () => Promise<void>
}

export type Klok = {
  readonly nu: () => Date
  /** Runs `werk` once after `ms`; answers how to call it off. */
  readonly plan: (werk: () => void, ms: number) => () => void
}

type PostOpties = {
  readonly achtergrond: Achtergrond
  /** Where something waits: `(nu) => findPostwerk(pool, nu)`. */
  readonly gemeenten: (nu: Date) => Promise<readonly Postwerk[]>
  /** Null when no mail server was set. */
  readonly transport: Transport | null
  /** Receives Dutch sentences for the log, never with an address or text. */
  readonly meld: (zin: string) => void
  readonly klok?: Klok
}

const TIK_MS = 60_000
/** Messages of one gemeente before it is the next one's turn. */
const BEURT = 25

const KLOK: Klok = {
  nu: () => new Date(),
  plan: (werk, ms) => {
    const timer = setTimeout(werk, ms).unref()
    return () => clearTimeout(timer)
  },
}

export function createPost({ achtergrond, gemeenten, transport, meld, klok = KLOK }: PostOpties): Post {
  const rust = createServerrust(meld)
  let gestopt = false
  let gevraagd = false
  let lopend: Promise<void> | null = null
  let zegAf: () => void = () => undefined

  const deliver = async (code: number, via: Transport): Promise<Bezorging | null> => {
    const bezorging = await achtergrond(code, 'bericht:probeer', async ({ db }) => {
      const body = await deliverBericht(db, via, klok.nu())
      return { body, onderwerp: body === null ? '-' : `bericht/${body.id}` }
    })
    if (bezorging === null) return null
    const { id, uitkomst } = bezorging
    rust.note(uitkomst, klok.nu())
    if (bezorging.gestopt && uitkomst.soort !== 'verstuurd') {
      meld(`Bericht ${id} is niet verstuurd en wordt niet meer geprobeerd. ${POSTFOUTEN[uitkomst.fout]}`)
    }
    return bezorging
  }

  /** One turn for each gemeente; answers how many messages were offered. */
  const deliverBeurt = async (werk: readonly Postwerk[], via: Transport): Promise<number> => {
    let aangeboden = 0
    for (const { code, teVersturen } of werk) {
      for (let beurt = 0; beurt < Math.min(teVersturen, BEURT); beurt += 1) {
        if (gestopt || rust.isActief(klok.nu())) return aangeboden
        if ((await deliver(code, via)) === null) break
        aangeboden += 1
      }
    }
    return aangeboden
  }

  const wipe = (code: number): Promise<void> =>
    achtergrond(code, 'bericht:wis', async ({ db }) => {
      const gewist = await wipeBerichten(db, klok.nu())
      return { body: undefined, onderwerp: `berichten/${gewist}` }
    })

  const runRonde = async (): Promise<void> => {
    const werk = await gemeenten(klok.nu())
    for (const { code } of werk.filter(({ teWissen }) => teWissen)) await wipe(code)
    const aangeboden = transport === null ? 0 : await deliverBeurt(werk, transport)
    // What is left after a turn does not wait for the next minute.
    if (aangeboden > 0) gevraagd = true
  }

  const runGevraagd = async (): Promise<void> => {
    while (gevraagd && !gestopt) {
      gevraagd = false
      await runRonde().catch((fout: unknown) =>
        meld(`De uitgaande post kon niet worden verwerkt (${fout instanceof Error ? fout.name : 'onbekend'}).`),
      )
    }
    // Not in a finally() of the caller: that would be a moment later, and who asks in between would not be heard.
    lopend = null
  }

  const wek = (): Promise<void> => {
    if (gestopt) return Promise.resolve()
    gevraagd = true
    lopend ??= runGevraagd()
    return lopend
  }

  const tick = (): void => {
    void wek().then(() => {
      if (!gestopt) zegAf = klok.plan(tick, TIK_MS)
    })
  }

  return {
    heeftServer: transport !== null,
    wek,
    start: tick,
    stop: async () => {
      gestopt = true
      zegAf()
      await lopend
      transport?.close()
    },
  }
}
