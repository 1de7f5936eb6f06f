import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import type { Rondemiddelen } from './mailUitvraag.ts'
import { remindDue } from './stuurHerinneringen.ts'

export type Herinneraar = {
  /** Looks once; answers how many reminders were written. */
  readonly run: () => Promise<number>
  /** Looks now and then every hour. */
  readonly start: () => void
  /** Waits for the look that is under way. */
  readonly stop: () => Promise<void>
}

type Opties = {
  readonly achtergrond: Achtergrond
  /** The gemeenten with a round of which the last day is near. */
  readonly gemeenten: () => Promise<readonly number[]>
  readonly middelen: Rondemiddelen
  readonly meld: (zin: string) => void
}

const UUR_MS = 60 * 60_000

/** Sends the reminders that are due. A look costs one query where nothing is due, and looking twice sends nothing twice. */
export function createHerinneraar({ achtergrond, gemeenten, middelen, meld }: Opties): Herinneraar {
  let timer: NodeJS.Timeout | undefined
  let lopend: Promise<unknown> = Promise.resolve()

  const run = async (): Promise<number> => {
    let totaal = 0
    for (const gemeenteId of await gemeenten()) {
      totaal += await achtergrond(gemeenteId, 'ronde:remind', async ({ db, now }) => {
        const aantal = await remindDue({ db, now }, gemeenteId, middelen)
        return { body: aantal, onderwerp: `herinneringen/${aantal}` }
      })
    }
    if (totaal > 0) await middelen.post.wek()
    return totaal
  }
  const look = (): void => {
    lopend = run().catch((fout: unknown) =>
      meld(
        `De herinneringen van uitvraagrondes konden niet worden nagekeken (${fout instanceof Error ? fout.name : 'onbekend'}).`,
      ),
    )
  }
  return {
    run,
    start: () => {
      look()
      timer = setInterval(look, UUR_MS).unref()
    },
    stop: async () => {
      clearInterval(timer)
      await lopend
    },
  }
}
