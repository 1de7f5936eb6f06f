import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { keer, median, ms } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const KLEIN = 1_000
const GROOT = 1_000_000
const KEREN = 300
/** Until what is planned once is planned, after the tables grew. */
const OPWARMEN = 100
export const DOEL = 'proef'

/**
 * The first page of notities, over a real connection: of somebody who takes part in a hundred, and of somebody who takes part in all,
 * with a thousand and with a million in the gemeente. Half of them are open to colleagues, half only to who takes part.
 */
export const measure = () =>
  openNotities(KLEIN, async (opstelling, { groei }) => {
    const klein = await timeLijst(opstelling)
    await groei(KLEIN + 1, GROOT)
    const groot = await timeLijst(opstelling)
    const verhouding = groot / klein
    return [
      { what: 'Lijst van notities bij 1.000, p50', value: ms(klein) },
      { what: 'Lijst van notities bij 1.000.000, p50', value: ms(groot) },
      {
        what: 'Een miljoen notities tegen duizend',
        value: keer(verhouding),
        limit: keer(1.5),
        ok: verhouding <= 1.5,
      },
    ]
  })

/** The opstelling with so many notities; `groei` adds those from one number to another. */
export async function openNotities(aantal, run) {
  const opstelling = await openOpstelling()
  const eigenaar = new pg.Client({ connectionString: opstelling.database.migratieUrl })
  await eigenaar.connect()
  try {
    await eigenaar.query(`set app.gemeente_id = '1'; set app.bereik = 'alles'; set app.dossierblik = 'alle'`)
    const mensen = await prepare(eigenaar)
    const groei = (van, tot) => fill(eigenaar, mensen, van, tot)
    await groei(1, aantal)
    return await run(opstelling, { ...mensen, groei })
  } finally {
    await eigenaar.end()
    await opstelling.close()
  }
}

async function timeLijst({ get }) {
  for (let i = 0; i < OPWARMEN; i += 1) await get('/notities', DOEL)
  const tijden = []
  for (let i = 0; i < KEREN; i += 1) tijden.push((await get('/notities', DOEL)).eersteByte)
  return median(tijden)
}

/** The adviseur of the opstelling takes part in a hundred; the beheerder is behandelaar of all. */
async function prepare(eigenaar) {
  const { rows } = await eigenaar.query(
    `select m.id, m.naam from toegang.medewerker m where m.gemeente_id = 1 order by m.naam`,
  )
  const idOf = (naam) => rows.find((rij) => rij.naam === naam).id
  const organisatie = randomUUID()
  await eigenaar.query(
    `insert into partners.organisatie (gemeente_id, id, naam, soort) values (1, $1, 'Proefhuis', 'zorg')`,
    [organisatie],
  )
  await eigenaar.query(
    `insert into toegang.verwerkingsactiviteit (gemeente_id, id, sleutel, naam, doel, grondslag, wet, gegevens, betrokkenen,
       ontvangers, doorgifte, bewaartermijn, beveiliging, rollen, vanaf)
     values (1, $1, $2, 'Proef', 'Meten', 'taak', '', 'Geen', 'Niemand', '', '', 'Kort', 'Geen', '{adviseur_veiligheid}', '2020-01-01')`,
    [randomUUID(), DOEL],
  )
  return { behandelaar: idOf('Beheer'), lezer: idOf('Adviseur'), organisatie }
}

async function fill(eigenaar, { behandelaar, lezer, organisatie }, van, tot) {
  const uit = (sql, waarden) => eigenaar.query(sql, waarden)
  // What is planted stands above the policies, as in a database that grew.
  for (const tabel of TABELLEN) await uit(`alter table ${tabel} no force row level security`)
  await uit(
    `insert into toegang.dossier (gemeente_id, id, soort, kenmerk, regime, vertrouwelijkheid, behandelaar_id, begonnen_op)
     select 1, gen_random_uuid(), 'notitie', 'N-' || substr(lpad(n::text, 8, '0'), 1, 4) || '-' || substr(lpad(n::text, 8, '0'), 5),
       'avg', case n % 2 when 0 then 'intern' else 'geheim' end, $1, timestamptz '2026-01-01' + n * interval '10 s'
     from generate_series($2::integer, $3::integer) n`,
    [behandelaar, van, tot],
  )
  const nieuw = `kenmerk >= 'N-' || substr(lpad('${van}', 8, '0'), 1, 4) || '-' || substr(lpad('${van}', 8, '0'), 5)`
  await uit(
    `insert into notities.notitie (gemeente_id, id, organisatie_id, titel, gewijzigd_op)
     select 1, id, $1, 'Afspraken ' || kenmerk, begonnen_op from toegang.dossier where ${nieuw}`,
    [organisatie],
  )
  const deelname = (wie, als, wat) =>
    uit(
      `insert into toegang.deelname (gemeente_id, id, dossier_id, soort, begonnen_op, medewerker_id, als, sinds, gegeven_door)
       select 1, gen_random_uuid(), id, 'notitie', begonnen_op, $1, $2, begonnen_op - interval '5 years', $1
       from toegang.dossier where ${nieuw} ${wat}`,
      [wie, als],
    )
  await deelname(behandelaar, 'behandelaar', '')
  if (van === 1) await deelname(lezer, 'lezer', `and vertrouwelijkheid = 'geheim' order by id limit 100`)
  for (const tabel of TABELLEN) await uit(`alter table ${tabel} force row level security`)
  for (const tabel of TABELLEN) await uit(`vacuum analyze ${tabel}`)
  // What is still to be written of a million rows at once would be measured with it.
  await uit('checkpoint')
}

const TABELLEN = ['toegang.dossier', 'toegang.deelname', 'notities.notitie']
