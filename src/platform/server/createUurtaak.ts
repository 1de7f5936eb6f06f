import type { Handeling } from '../contract.ts'
import type { Achtergrond, ActorContext } from './withActor.ts'

export type Uurtaak = {
  /** Looks once; answers how much was done. */
  readonly run: () => Promise<number>
  /** Looks now and then every hour. */
  readonly start: () => void
  /** Waits for the look that is under way. */
  readonly stop: () => Promise<void>
}

type Opties = {
  readonly achtergrond: Achtergrond
  /** The gemeenten where there may be something to do. */
  readonly gemeenten: () => Promise<readonly number[]>
  readonly taak: Handeling
  /** What was done, as it stands in the log ("herinneringen"). */
  readonly wat: string
  /** Does what is due at one gemeente and answers how much; done twice it does nothing more. */
  readonly doe: (ctx: Pick<ActorContext, 'db' | 'now'>, gemeenteId: number) => Promise<number>
  /** After a look that did something. */
  readonly na: () => Promise<void>
  readonly meld: (zin: string) => void
  /** "De herinneringen konden niet worden nagekeken": the name of the fault is added. */
  readonly mislukt: string
}

const UUR_MS = 60 * 60_000

/** Work that comes due by the clock, looked at every hour, one transaction a gemeente. */
export function createUurtaak({ achtergrond, gemeenten, taak, wat, doe, na, meld, mislukt }: Opties): Uurtaak {
  let timer: NodeJS.Timeout | undefined
  let lopend: Promise<unknown> = Promise.resolve()

  const run = async (): Promise<number> => {
    let totaal = 0
    for (const gemeenteId of await gemeenten()) {
      totaal += await achtergrond(gemeenteId, taak, async (ctx) => {
        const aantal = await doe(ctx, gemeenteId)
        return { body: aantal, onderwerp: `${wat}/${aantal}` }
      })
    }
    if (totaal > 0) await na()
    return totaal
  }
  const look = (): void => {
    lopend = run().catch((fout: unknown) => meld(`${mislukt} (${fout instanceof Error ? fout.name : 'onbekend'}).`))
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
