import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expectMomenten } from '../dist/modules/programma/domain/momenten/expectMomenten.js'
import { parsePlanning } from '../dist/modules/programma/domain/planning/parsePlanning.js'
import { findProgramma, readStanden } from '../dist/modules/programma/server/public.js'
import { dayInNederland } from '../dist/platform/domain/datum.js'
import { createAchtergrond } from '../dist/platform/server/withActor.js'
import { fillGemeenten } from './fillGemeenten.mjs'
import { keer, median, ms, timeRuns } from './median.mjs'
import { compareByHand } from './metDeHand.mjs'
import { GEMEENTEN, withLandelijk } from './withLandelijk.mjs'

const METINGEN = 300

/** Where 100 acties with 1,000 moments stand, the same for the whole country, and the cost of one report. */
export const measure = () =>
  withLandelijk(async (opstelling, eigenaar) => {
    await fillGemeenten(eigenaar, 1, GEMEENTEN)
    const programmas = await adoptAll(eigenaar)
    const [{ id }] = programmas
    const acties = await recordMomenten(eigenaar, id)
    await eigenaar.query('vacuum analyze')
    const rijen = [...(await timeStand(opstelling, id)), await timeLand(opstelling, programmas)]
    rijen.push(await timeMelden(opstelling, eigenaar, id, acties))
    return rijen
  })

/** One programme of this year per gemeente, each actie ten times a year. */
async function adoptAll(eigenaar) {
  const jaar = new Date().getFullYear()
  const planning = JSON.stringify(parsePlanning('10 maal per jaar'))
  await eigenaar.query(
    `update programma.programma set jaar = $1, status = 'vastgesteld', vastgesteld_op = $2, vastgesteld_door = 'college'
     where titel = 'Programma 5'`,
    [jaar, `${jaar - 1}-12-16`],
  )
  await eigenaar.query(
    `update programma.actie set planning = $1 where programma_id in (select id from programma.programma where titel = 'Programma 5')`,
    [planning],
  )
  const { rows } = await eigenaar.query(
    `select gemeente_id as gemeente, id from programma.programma where titel = 'Programma 5' order by gemeente_id`,
  )
  return rows
}

/** Something is recorded about each of the thousand moments of one programme. */
async function recordMomenten(eigenaar, programmaId) {
  const { rows: acties } = await eigenaar.query('select id from programma.actie where programma_id = $1', [programmaId])
  const { momenten } = expectMomenten(parsePlanning('10 maal per jaar'), new Date().getFullYear())
  for (const { id } of acties) {
    for (const { sleutel, van } of momenten) {
      await eigenaar.query(
        `insert into programma.moment (gemeente_id, actie_id, sleutel, programma_id, gedaan_op) values (1, $1, $2, $3, $4)`,
        [id, sleutel, programmaId, van <= dayInNederland(new Date()) ? van : null],
      )
    }
  }
  return acties.map(({ id }) => id)
}

async function timeStand(opstelling, id) {
  const pad = `/programmas/${id}/stand`
  const { body } = await opstelling.get(pad)
  const aantal = body.acties.reduce((som, { momenten }) => som + momenten.length, 0)
  if (body.acties.length !== 100 || aantal !== 1000) throw new Error(`${body.acties.length} acties, ${aantal} momenten`)
  const { api, rijen } = await compareByHand(opstelling, pad, 'Stand')
  return [
    { what: 'Stand van 100 acties met 1.000 momenten, p50', value: ms(api), limit: ms(15), ok: api <= 15 },
    ...rijen,
  ]
}

async function timeLand(opstelling, programmas) {
  const achtergrond = createAchtergrond(opstelling.pool)
  const vandaag = dayInNederland(new Date())
  let acties = 0
  const begin = performance.now()
  for (const { gemeente, id } of programmas) {
    acties += await achtergrond(gemeente, 'programma:read', async ({ db }) => {
      const programma = await findProgramma(db, id)
      return { body: (await readStanden(db, programma, vandaag)).length, onderwerp: `programma/${id}` }
    })
  }
  const tijd = performance.now() - begin
  const what = `Alle standen van ${programmas.length} gemeenten, ${acties} acties`
  return { what, value: ms(tijd), limit: ms(10_000), ok: tijd <= 10_000 }
}

/** Turn and turn about, so that what the disk does meanwhile counts for both. */
async function timeMelden(opstelling, eigenaar, programmaId, acties) {
  const hand = new pg.Client({ connectionString: opstelling.database.appUrl })
  await hand.connect()
  const { rows } = await eigenaar.query(`select id from toegang.medewerker where gemeente_id = 1 limit 1`)
  const insert = async (nummer) => {
    await hand.query("begin; set local app.gemeente_id = '1'; set local app.bereik = 'alles'")
    await hand.query(
      `insert into programma.voortgang (gemeente_id, id, programma_id, actie_id, soort, tekst, batch, medewerker_id)
       values (1, $1, $2, $3, 'bericht', 'Met drie partners op pad geweest', $1, $4)`,
      [randomUUID(), programmaId, acties[nummer % acties.length], rows[0].id],
    )
    await hand.query('commit')
  }
  const meld = (nummer) =>
    opstelling.send('POST', `/programmas/${programmaId}/acties/${acties[nummer % acties.length]}/voortgang`, {
      tekst: 'Met drie partners op pad geweest',
    })
  const tijden = { api: [], hand: [] }
  for (let i = 0; i < METINGEN + 50; i += 1) {
    const api = await timeRuns(1, () => meld(i))
    const kaal = await timeRuns(1, () => insert(i))
    if (i < 50) continue
    tijden.api.push(api)
    tijden.hand.push(kaal)
  }
  await hand.end()
  const [api, kaal] = [median(tijden.api), median(tijden.hand)]
  const value = `${keer(api / kaal)} (${ms(api)} tegen ${ms(kaal)})`
  return { what: 'Voortgang melden tegen een kale insert met commit', value, limit: keer(1.6), ok: api / kaal <= 1.6 }
}
