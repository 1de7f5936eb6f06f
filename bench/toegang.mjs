import { z } from 'zod'
import { notitiesContract } from '../dist/modules/notities/contract.js'
import { listNotities } from '../dist/modules/notities/server/notitieRepository.js'
import { listNotitieIds } from '../dist/modules/notities/server/notitielijst.js'
import { toRegel } from '../dist/modules/notities/server/readNotitie.js'
import { createHttpServer } from '../dist/platform/server/httpServer.js'
import { toSerialisatieschema } from '../dist/platform/server/toSerialisatieschema.js'
import { inTenant } from '../dist/platform/server/withActor.js'
import { keer, median, ms } from './median.mjs'
import { DOEL, openNotities } from './notities.mjs'
import { vraag } from './vraag.mjs'

const NOTITIES = 1_000
const KEREN = 600
const BLADZIJDE = 50

/**
 * What knowing who asks, why, and writing it down costs: the list of notities as the API gives it, turn and turn about with the same
 * list from the same kind of server, in one transaction with the same policies, of which the caller is known beforehand and nothing is logged.
 */
export const measure = () =>
  openNotities(NOTITIES, async (opstelling, { lezer }) => {
    const kaal = await openKaal(opstelling, lezer)
    try {
      const metAlles = () => opstelling.get('/notities', DOEL)
      const zonder = () => vraag({ agent: kaal.agent, port: kaal.port, method: 'GET', path: '/notities' })
      await checkGelijk(metAlles, zonder)
      const tijden = { metAlles: [], zonder: [] }
      for (let i = 0; i < KEREN + 100; i += 1) {
        const [een, ander] = [(await metAlles()).eersteByte, (await zonder()).eersteByte]
        if (i < 100) continue
        tijden.metAlles.push(een)
        tijden.zonder.push(ander)
      }
      const [met, los] = [median(tijden.metAlles), median(tijden.zonder)]
      return [
        { what: 'Lijst van 50 notities, met sessie, doel en logregel, p50', value: ms(met) },
        { what: 'Dezelfde lijst zonder sessie, doel en logregel, p50', value: ms(los) },
        { what: 'Met tegen zonder', value: keer(met / los), limit: keer(1.6), ok: met / los <= 1.6 },
        { what: 'Verschil', value: ms(met - los), limit: ms(2), ok: met - los <= 2 },
      ]
    } finally {
      await kaal.close()
    }
  })

/** A comparison of two different answers would say nothing. */
async function checkGelijk(...vragen) {
  const [een, ander] = await Promise.all(vragen.map(async (vraag) => JSON.stringify((await vraag()).body.items)))
  if (een !== ander || een === '[]') throw new Error('the two lists differ')
}

async function openKaal({ pool, agent }, lezer) {
  const http = await createHttpServer({ logLevel: 'silent', achterTls: false, proxies: 0 })
  const schema = z.toJSONSchema(notitiesContract.listNotities.success.body, { target: 'draft-7', reused: 'inline' })
  const wie = { gemeenteId: 1, medewerkerId: lezer, organisatieId: null, bereik: 'alles', rol: 'openbaar', doel: DOEL }
  http.get('/notities', { schema: { response: { 200: toSerialisatieschema(schema) } } }, () =>
    inTenant(pool, wie, async (db) => {
      const alles = { q: '', organisatieId: null, regime: null, na: null, aantal: BLADZIJDE + 1 }
      const plaatsen = (await listNotitieIds(db, alles)).slice(0, BLADZIJDE)
      const regels = await listNotities(
        db,
        plaatsen.map(({ id }) => id),
      )
      return { items: regels.map(toRegel), volgende: null }
    }),
  )
  await http.listen({ host: '127.0.0.1', port: 0 })
  return { agent, port: http.server.address().port, close: () => http.close() }
}
