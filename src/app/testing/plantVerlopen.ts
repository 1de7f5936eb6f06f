import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'

export type Verlopen = {
  readonly notitieId: string
  readonly reactieId: string
  readonly medewerkerId: string
  readonly organisatieId: string
  readonly verzoekId: string
  readonly activiteitId: string
}

const LANG_GELEDEN = '2015-03-04T09:00:00Z'

/**
 * One record of each kind that should have been destroyed long ago, with `merk` in every text that a person wrote. `bijlage` is the
 * content of a file beside the notitie and the activiteit. As the owner of the tables; needs a medewerker in the gemeente.
 */
export async function plantVerlopen(
  client: pg.Client,
  gemeente: number,
  merk: string,
  bijlage: Buffer,
): Promise<Verlopen> {
  const [organisatieId, notitieId, reactieId, medewerkerId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const { rows } = await client.query<{ id: string }>(
    'select id from toegang.medewerker where gemeente_id = $1 and beeindigd_op is null order by aangemaakt_op, id limit 1',
    [gemeente],
  )
  const door = rows[0]?.id
  const insert = createInsert(client)
  const van = { gemeente_id: gemeente }
  await insert('partners.organisatie', {
    ...van,
    id: organisatieId,
    naam: `Woonstad ${notitieId.slice(0, 4)}`,
    soort: 'corporatie',
  })
  await insert('toegang.dossier', {
    ...{ ...van, id: notitieId, soort: 'notitie', kenmerk: aKenmerk(), regime: 'wgs-zvh' },
    ...{ vertrouwelijkheid: 'geheim', behandelaar_id: door, begonnen_op: LANG_GELEDEN },
  })
  await insert('notities.notitie', {
    ...{ ...van, id: notitieId, organisatie_id: organisatieId, titel: `Titel ${merk}`, gewijzigd_op: LANG_GELEDEN },
  })
  await insert('notities.tekst', { ...van, notitie_id: notitieId, tekst: `${merk} `.repeat(900) })
  await insert('notities.bijlage', {
    ...{ ...van, id: randomUUID(), notitie_id: notitieId, naam: `${merk}.txt`, grootte: bijlage.length },
    ...{ sha256: createHash('sha256').update(bijlage).digest(), geplaatst_door: door, geplaatst_op: LANG_GELEDEN },
  })
  await insert('notities.gebeurtenis', {
    ...{
      ...van,
      id: randomUUID(),
      notitie_id: notitieId,
      op: LANG_GELEDEN,
      wie: door,
      wat: 'bijlage_geplaatst',
      bij: merk,
    },
  })
  const programmaId = randomUUID()
  const raadplegingId = randomUUID()
  await insert('programma.programma', { ...van, id: programmaId, jaar: 2014, titel: 'Programma 2014' })
  await insert('programma.raadpleging', {
    ...{ ...van, id: raadplegingId, programma_id: programmaId, titel: 'Denk mee', inleiding: 'Wat vind jij?' },
    ...{
      van: '2015-01-01',
      tot: '2015-02-01',
      ontwerp: '[]',
      medewerker_id: door,
      geopend_op: LANG_GELEDEN,
      gesloten_op: LANG_GELEDEN,
    },
  })
  await insert('programma.reactie', {
    ...{ ...van, id: reactieId, raadpleging_id: raadplegingId, inzet_id: randomUUID(), naam: merk },
    ...{ tekst: `Ik woon hier al lang, ${merk}`, ingediend_op: LANG_GELEDEN, antwoord: `Beste ${merk}` },
  })
  const accountId = randomUUID()
  await insert('toegang.account', {
    ...{ id: accountId, email: `${merk}@waterveste.example`, gemeenten: [gemeente], wachtwoord_op: LANG_GELEDEN },
  })
  await insert('toegang.medewerker', {
    ...van,
    id: medewerkerId,
    account_id: accountId,
    naam: `Naam ${merk}`,
    beeindigd_op: LANG_GELEDEN,
  })
  await insert('toegang.sessie', {
    ...{
      ...van,
      token_hash: createHash('sha256').update(merk).digest(),
      id: randomUUID(),
      medewerker_id: medewerkerId,
    },
    ...{ apparaat: `Apparaat ${merk}`, aangemaakt_op: LANG_GELEDEN },
  })
  const verzoekId = randomUUID()
  await insert('bewaring.verzoek', {
    ...{ ...van, id: verzoekId, nummer: 1, soort: 'inzage', naam: merk, zoekwoorden: [merk], toelichting: merk },
    ...{
      ontvangen_op: '2019-01-07',
      uitkomst: 'toegewezen',
      besluit: `Beste ${merk}`,
      besloten_op: '2019-02-01T09:00:00Z',
    },
    ...{ besloten_door: door, ingeschreven_op: LANG_GELEDEN, ingeschreven_door: door },
  })
  await insert('bewaring.ontvanger', {
    ...{ ...van, id: randomUUID(), verzoek_id: verzoekId, naam: merk, wat: `Het gaat om ${merk}` },
    ...{ gemeld_op: LANG_GELEDEN, gemeld_door: door },
  })
  const activiteitId = await plantActiviteit(insert, { van, organisatieId, door, merk, bijlage })
  return { notitieId, reactieId, medewerkerId, organisatieId, verzoekId, activiteitId }
}

type Insert = (tabel: string, rij: Readonly<Record<string, unknown>>) => Promise<void>

const createInsert =
  (client: pg.Client): Insert =>
  async (tabel, rij) => {
    const kolommen = Object.keys(rij)
    const plekken = kolommen.map((_kolom, nummer) => `$${nummer + 1}`)
    await client.query(
      `insert into ${tabel} (${kolommen.join(', ')}) values (${plekken.join(', ')})`,
      Object.values(rij),
    )
  }

type Activiteitplan = {
  readonly van: { readonly gemeente_id: number }
  readonly organisatieId: string
  readonly door: string | undefined
  readonly merk: string
  readonly bijlage: Buffer
}

/** The last of its series, with a file of the same content as that of the notitie. */
async function plantActiviteit(
  insert: Insert,
  { van, organisatieId, door, merk, bijlage }: Activiteitplan,
): Promise<string> {
  const [id, reeksId, bestandId] = [randomUUID(), randomUUID(), randomUUID()]
  const dag = LANG_GELEDEN.slice(0, 10)
  await insert('activiteiten.reeks', { ...van, id: reeksId, regel: '{}', gemaakt_op: LANG_GELEDEN })
  await insert('activiteiten.activiteit', {
    ...{ ...van, id, soort: 'huisbezoek', titel: `Bezoek aan ${merk}`, van: dag, tot: dag, status: 'gedaan' },
    ...{ plaats: `Bij ${merk}`, resultaat: `${merk} `.repeat(200), handelingsperspectief: `Bel ${merk}` },
    ...{ partij_ids: [organisatieId], reeks_id: reeksId, reeks_dag: dag },
    ...{ gemaakt_door: door, gemaakt_op: LANG_GELEDEN, gewijzigd_op: LANG_GELEDEN },
  })
  const hoort = { ...van, activiteit_id: id }
  await insert('activiteiten.activiteit_partij', { ...hoort, organisatie_id: organisatieId, rol: 'organisator' })
  await insert('activiteiten.kanaal', { ...hoort, soort: 'website', stand: 'geplaatst' })
  await insert('documenten.bestand', {
    ...{ ...van, id: bestandId, naam: `Verslag ${merk}.txt`, grootte: bijlage.length, geplaatst_door: door },
    sha256: createHash('sha256').update(bijlage).digest(),
  })
  await insert('activiteiten.bijlage', {
    ...{ ...hoort, id: randomUUID(), bestand_id: bestandId, is_foto: false, alt: merk, geplaatst_op: LANG_GELEDEN },
  })
  await insert('activiteiten.gebeurtenis', {
    ...{ ...hoort, id: randomUUID(), op: LANG_GELEDEN, wie: door, wat: 'bijlage erbij', bij: merk },
  })
  return id
}

const aKenmerk = (): string => {
  const letters = randomUUID().replaceAll('-', '').toUpperCase()
  return `N-${letters.slice(0, 4)}-${letters.slice(4, 8)}`
}
