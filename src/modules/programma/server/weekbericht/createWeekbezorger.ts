import type { Datum } from '../../../../platform/domain/datum.ts'
import { createWekker, type Wekker } from '../../../../platform/server/createWekker.ts'
import { nameFout } from '../../../../platform/server/nameFout.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import { dueWeekbericht, type Weekstuk } from '../../domain/weekbericht/weekbericht.ts'
import { sendWeekbericht } from './sendWeekbericht.ts'
import type { Wachtende } from './weekberichtRepository.ts'

export type Weekbezorger = Wekker & {
  /** Sends what is due at that moment; answers how many messages. */
  readonly run: (nu: Date) => Promise<number>
}

type Opties = {
  readonly achtergrond: Achtergrond
  readonly listWachtenden: (maandag: Datum, gekozenVoor: Date) => Promise<readonly Wachtende[]>
  /** What somebody may see, read as that person; null for who has no access any more. */
  readonly readStukken: (wie: Wachtende) => Promise<readonly Weekstuk[] | null>
  readonly postweg: Postweg
  readonly meld: (zin: string) => void
}

const KWARTIER_MS = 15 * 60_000

/** Sends the message of the week, from Monday seven o'clock, each in a transaction of its own. Nothing without a mail server. */
export function createWeekbezorger({ achtergrond, listWachtenden, readStukken, postweg, meld }: Opties): Weekbezorger {
  const deliver = async (wie: Wachtende, maandag: Datum): Promise<boolean> => {
    const stukken = await readStukken(wie)
    if (stukken === null) return false
    return achtergrond(wie.gemeenteId, 'weekbericht:send', async (ctx) => ({
      body: await sendWeekbericht(ctx, { wie, maandag, stukken }, postweg.adres),
      onderwerp: `medewerker/${wie.medewerkerId}`,
    }))
  }
  const run = async (nu: Date): Promise<number> => {
    const due = dueWeekbericht(nu)
    if (due === null || !postweg.post.heeftServer) return 0
    let aantal = 0
    for (const wie of await listWachtenden(due.maandag, due.vanaf)) {
      // One person for whom it cannot be made does not keep it from the rest; the next look tries again.
      const gelukt = await deliver(wie, due.maandag).catch((fout: unknown) => {
        meld(`Een weekbericht kon niet worden gemaakt (${nameFout(fout)}).`)
        return false
      })
      if (gelukt) aantal += 1
    }
    if (aantal > 0) await postweg.post.wek()
    return aantal
  }
  const look = (): Promise<void> =>
    run(new Date()).then(
      () => undefined,
      (fout: unknown) => meld(`De weekberichten konden niet worden nagekeken (${nameFout(fout)}).`),
    )
  return { run, ...createWekker(look, KWARTIER_MS) }
}
