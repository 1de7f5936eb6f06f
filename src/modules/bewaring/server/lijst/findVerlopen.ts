import type { Kandidaat, Kandidaatplek } from '../../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Bewaartermijn } from '../../domain/bewaartermijn.ts'
import { boundKlokdag, computeBewaring, isAanDeBeurt, type Bewaring } from '../../domain/computeBewaring.ts'
import { listGeldend } from '../../domain/tabel/bewaartabel.ts'
import type { Bewaarbare } from '../bewaarbare.ts'

export type Verlopen = Kandidaat & Bewaring & { readonly termijn: Bewaartermijn }

const PER_KEER = 500

/** What is to be destroyed on that day, in pieces: row by row of the table, oldest first. */
export async function* findVerlopen(
  db: Tx,
  bewaarbaren: readonly Bewaarbare[],
  vandaag: Datum,
): AsyncGenerator<readonly Verlopen[]> {
  for (const termijn of listGeldend(vandaag)) {
    const bewaarbare = bewaarbaren.find(({ recordsoort }) => recordsoort === termijn.recordsoort)
    if (!bewaarbare || termijn.bestemming !== 'vernietigen') continue
    yield* findOfTermijn(db, bewaarbare, termijn, vandaag)
  }
}

async function* findOfTermijn(
  db: Tx,
  bewaarbare: Bewaarbare,
  termijn: Bewaartermijn,
  vandaag: Datum,
): AsyncGenerator<readonly Verlopen[]> {
  const { regime, klok } = termijn
  const totEnMet = boundKlokdag(termijn, vandaag)
  let na: Kandidaatplek | null = null
  for (;;) {
    const kandidaten: readonly Kandidaat[] = await bewaarbare.list(db, { regime, klok, totEnMet, na, aantal: PER_KEER })
    yield kandidaten
      .map((kandidaat) => ({ ...kandidaat, ...computeBewaring(termijn, kandidaat.klokdag), termijn }))
      .filter(({ laatste }) => isAanDeBeurt(termijn, laatste, vandaag))
    if (kandidaten.length < PER_KEER) return
    na = kandidaten.at(-1) ?? null
  }
}
