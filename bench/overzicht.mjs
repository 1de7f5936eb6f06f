import { fillGemeenten } from './fillGemeenten.mjs'
import { keer, ms } from './median.mjs'
import { compareByHand, timeWarm } from './metDeHand.mjs'
import { GEMEENTEN, withLandelijk } from './withLandelijk.mjs'

/** The overview of one programme of 100 acties, first with one gemeente in the database and then with all. */
export const measure = () =>
  withLandelijk(async (opstelling, eigenaar) => {
    const pad = `/programmas/${await fillGemeenten(eigenaar, 1, 1)}`
    const een = await timeWarm(opstelling.get, pad)
    await fillGemeenten(eigenaar, 2, GEMEENTEN)
    await eigenaar.query('vacuum analyze')
    const { api: alle, rijen } = await compareByHand(opstelling, pad, 'Overzicht')
    return [
      { what: `Overzicht, ${GEMEENTEN} gemeenten × 5 jaar × 100 acties, p50`, value: ms(alle) },
      ...rijen,
      { what: `${GEMEENTEN} gemeenten tegen één`, value: keer(alle / een), limit: keer(1.3), ok: alle / een <= 1.3 },
    ]
  })
