import pg from 'pg'
import { createAchtergrond } from '../dist/platform/server/withActor.js'
import { activiteitentellingen } from '../dist/modules/activiteiten/server/public.js'
import { plantDoelen, timeDoelen } from './doelen.mjs'
import { keer, median, ms } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const KLEIN = 100_000
const GROOT = 1_000_000
const KEREN = 5
const WIJKEN = 20
const VRAAG = { van: '2021-01-01', tot: '2025-12-31', per: 'maand', filters: {}, groepeer: ['soort', 'wijk'] }

/** All figures of activiteiten of one gemeente anew: both tellingen over sixty months, by soort and wijk, behind the same policies. */
export async function measure({ klein = KLEIN, groot = GROOT } = {}) {
  const opstelling = await openOpstelling()
  const eigenaar = new pg.Client({ connectionString: opstelling.database.migratieUrl })
  await eigenaar.connect()
  try {
    await eigenaar.query(`set app.gemeente_id = '1'; set app.bereik = 'alles'`)
    await plantWijken(eigenaar)
    await fill(eigenaar, 1, klein)
    const weinig = await timeCijfers(opstelling)
    const actieId = await plantActie(opstelling, eigenaar)
    const vanActie = await timeCijfers(opstelling, {
      ...VRAAG,
      per: 'geheel',
      groepeer: [],
      filters: { actie: [actieId] },
    })
    const doelen = await plantDoelen(opstelling)
    const weinigDoelen = await timeDoelen(opstelling, doelen)
    await fill(eigenaar, klein + 1, groot)
    const veel = await timeCijfers(opstelling)
    const veelDoelen = await timeDoelen(opstelling, doelen)
    const verhouding = veel / weinig
    return [
      { what: `Alle cijfers bij ${spell(klein)} activiteiten`, value: ms(weinig), limit: ms(2000), ok: weinig <= 2000 },
      { what: `Cijfers van één actie bij ${spell(klein)} activiteiten`, value: ms(vanActie) },
      { what: `Alle cijfers bij ${spell(groot)} activiteiten`, value: ms(veel) },
      {
        what: 'Tien keer zoveel activiteiten tellen',
        value: keer(verhouding),
        limit: keer(12),
        ok: verhouding <= 12,
      },
      {
        what: `Alle doelen en dertig cijfers bij ${spell(klein)} activiteiten`,
        value: ms(weinigDoelen),
        limit: ms(2000),
        ok: weinigDoelen <= 2000,
      },
      { what: `Alle doelen en dertig cijfers bij ${spell(groot)} activiteiten`, value: ms(veelDoelen) },
      {
        what: 'Tien keer zoveel activiteiten achter de doelen',
        value: keer(veelDoelen / weinigDoelen),
        limit: keer(12),
        ok: veelDoelen / weinigDoelen <= 12,
      },
    ]
  } finally {
    await eigenaar.end()
    await opstelling.close()
  }
}

const spell = (aantal) => aantal.toLocaleString('nl-NL')

async function timeCijfers({ pool }, vraag = VRAAG) {
  const achtergrond = createAchtergrond(pool)
  const tijden = []
  for (let i = 0; i <= KEREN; i += 1) {
    const begin = performance.now()
    const rijen = await achtergrond(1, 'telling:measure', async (ctx) => {
      const alle = []
      for (const { count } of activiteitentellingen) alle.push(...(await count(ctx, vraag)))
      return { body: alle.length, onderwerp: 'activiteiten' }
    })
    if (rijen === 0) throw new Error('er is niets geteld')
    tijden.push(performance.now() - begin)
  }
  // The first one warms up.
  return median(tijden.slice(1))
}

/** An actie that every thousandth activiteit belongs to: what a sentence in an account refers to. */
async function plantActie({ send }, eigenaar) {
  const { id: programmaId } = (await send('POST', '/programmas', { jaar: 2025, titel: 'Programma om te tellen' })).body
  const add = async (soort, ouderId, velden) =>
    (await send('POST', `/programmas/${programmaId}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden }))
      .body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Rust op de kade' })
  const actieId = await add('actie', inzet, { hoe: 'Rondes lopen', wanneer: 'doorlopend' })
  await eigenaar.query(
    `insert into activiteiten.activiteit_actie (gemeente_id, activiteit_id, programma_id, actie_id)
     select 1, id, $1, $2 from (select id, row_number() over (order by id) as nummer from activiteiten.activiteit) a
     where nummer % 1000 = 0`,
    [programmaId, actieId],
  )
  await eigenaar.query('vacuum analyze activiteiten.activiteit_actie')
  return actieId
}

const plantWijken = (eigenaar) =>
  eigenaar.query(
    `insert into activiteiten.gebied (gemeente_id, id, naam)
     select 1, md5('wijk' || n)::uuid, 'Wijk ' || n from generate_series(0, $1::integer - 1) n`,
    [WIJKEN],
  )

/** Nine in ten are done, and of two in three of those it is known how many people they reached. */
async function fill(eigenaar, van, tot) {
  await eigenaar.query(
    `insert into activiteiten.activiteit (gemeente_id, id, soort, titel, van, tot, wijk_id, status, bereik, precisie,
       gemaakt_door, gemaakt_op, gewijzigd_op)
     select 1, gen_random_uuid(), (array['controleronde', 'voorlichting', 'bijeenkomst', 'markt', 'training', 'schouw'])[1 + n % 6],
       'Activiteit ' || n, d.dag, d.dag, md5('wijk' || n / 6 % $3::integer)::uuid,
       case n % 10 when 0 then 'gepland' else 'gedaan' end,
       case when n % 3 > 0 then n % 200 end, case when n % 3 > 0 then (array['exact', 'geschat', 'ruim'])[1 + n % 3] end,
       m.id, now(), now()
     from generate_series($1::integer, $2::integer) n
     cross join lateral (select date '2021-01-01' + (n::bigint * 7919 % 1826)::integer as dag) d
     cross join (select id from toegang.medewerker where gemeente_id = 1 order by naam limit 1) m`,
    [van, tot, WIJKEN],
  )
  await eigenaar.query('vacuum analyze activiteiten.activiteit')
}
