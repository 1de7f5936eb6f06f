/** Gemeenten `van` to `tot`, each five programmes of 5 prioriteiten, 25 inzetten and 100 acties. Returns a programme of gemeente 1. */
export async function fillGemeenten(client, van, tot) {
  const uit = (sql) => client.query(sql)
  const codes = `generate_series(${van}, ${tot}) g`
  await uit(`insert into platform.gemeentecode (code) select g from ${codes} on conflict do nothing`)
  await uit(
    `insert into toegang.gemeente (gemeente_id, naam) select g, 'Gemeente ' || g from ${codes} on conflict do nothing`,
  )
  await uit(
    `insert into partners.organisatie (gemeente_id, id, naam, soort) select g, gen_random_uuid(), 'Partij ' || n, 'overig' from ${codes}, generate_series(1, 10) n`,
  )
  await uit(
    `insert into programma.programma (gemeente_id, id, jaar, titel) select g, gen_random_uuid(), 2022 + j, 'Programma ' || j from ${codes}, generate_series(1, 5) j`,
  )
  const nieuw = `p.gemeente_id between ${van} and ${tot}`
  await uit(`insert into programma.prioriteit (gemeente_id, id, programma_id, volgorde, naam)
    select p.gemeente_id, gen_random_uuid(), p.id, n, 'Prioriteit ' || n from programma.programma p, generate_series(1, 5) n where ${nieuw}`)
  await uit(`insert into programma.inzet (gemeente_id, id, programma_id, prioriteit_id, volgorde, inzet, ambitie)
    select p.gemeente_id, gen_random_uuid(), p.programma_id, p.id, n, 'Inzet ' || n, 'Minder overlast' from programma.prioriteit p, generate_series(1, 5) n where ${nieuw}`)
  await uit(`insert into programma.actie (gemeente_id, id, programma_id, inzet_id, volgorde, hoe, planning)
    select p.gemeente_id, gen_random_uuid(), p.programma_id, p.id, n, 'Samen met bewoners plekken bekijken en afspraken maken, nummer ' || n,
      '{"tekst":"4 maal per jaar","delen":[{"soort":"frequentie","aantal":4,"per":"jaar"}]}' from programma.inzet p, generate_series(1, 4) n where ${nieuw}`)
  await uit(`insert into programma.actie_partij (gemeente_id, actie_id, nummer, programma_id, organisatie_id, rol, tekst)
    select p.gemeente_id, p.id, 1, p.programma_id, o.id, 'trekker', o.naam from programma.actie p
    join partners.organisatie o on o.gemeente_id = p.gemeente_id and o.naam = 'Partij ' || (1 + abs(hashtext(p.id::text)) % 10) where ${nieuw}`)
  await uit('analyze')
  const { rows } = await uit('select id from programma.programma where gemeente_id = 1 limit 1')
  return rows[0].id
}
