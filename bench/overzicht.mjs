import pg from 'pg'
import { keer, ms, timeRuns } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'
import { fillGemeenten } from './fillGemeenten.mjs'
import { recordSql, timeByHand } from './metDeHand.mjs'

const GEMEENTEN = 342
const METINGEN = 300

/** The overview of one programme of 100 acties, first with one gemeente in the database and then with all. */
export async function measure() {
  const opstelling = await openOpstelling()
  try {
    const eigenaar = new pg.Client({ connectionString: opstelling.database.migratieUrl })
    await eigenaar.connect()
    const id = await fillGemeenten(eigenaar, 1, 1)
    const pad = `/programmas/${id}`
    const opgenomen = await recordSql(() => opstelling.get(pad))
    await timeRuns(METINGEN, () => opstelling.get(pad))
    const een = await timeRuns(METINGEN, () => opstelling.get(pad))
    await fillGemeenten(eigenaar, 2, GEMEENTEN)
    await eigenaar.query('vacuum analyze')
    await eigenaar.end()
    await timeRuns(METINGEN, () => opstelling.get(pad))
    const alle = await timeRuns(METINGEN, () => opstelling.get(pad))
    const hand = await timeByHand(opstelling.database.appUrl, opgenomen, METINGEN)
    return [
      { what: `Overzicht, ${GEMEENTEN} gemeenten × 5 jaar × 100 acties, p50`, value: ms(alle) },
      { what: 'Dezelfde SQL met de hand door de driver, p50', value: ms(hand) },
      { what: 'API tegen met de hand', value: keer(alle / hand), limit: keer(3), ok: alle / hand <= 3 },
      { what: `${GEMEENTEN} gemeenten tegen één`, value: keer(alle / een), limit: keer(1.3), ok: alle / een <= 1.3 },
    ]
  } finally {
    await opstelling.close()
  }
}
