import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { formatKenmerk } from '../../toegang/domain/dossier/kenmerk.ts'
import type { Wereld } from './aWereld.ts'

/** Puts the world in the database, a statement per table. Needs a superuser: it stands above the policies. */
export async function plantWereld(client: pg.Client, wereld: Wereld): Promise<void> {
  const insert = async (tabel: string, kolommen: string, rijen: readonly object[]): Promise<void> => {
    await client.query(
      `insert into ${tabel} (${kolommen}) select ${kolommen} from json_populate_recordset(null::${tabel}, $1)`,
      [JSON.stringify(rijen)],
    )
  }
  const codes = [...new Set(wereld.personen.map(({ gemeenteId }) => gemeenteId))]
  await client.query('insert into platform.gemeentecode (code) select unnest($1::integer[])', [codes])
  const gemeenten = codes.map((code) => ({ gemeente_id: code, naam: `Gemeente ${code}` }))
  await insert('toegang.gemeente', 'gemeente_id, naam', gemeenten)
  const organisaties = wereld.organisaties.map(({ gemeenteId, id }) => ({
    gemeente_id: gemeenteId,
    id,
    naam: id,
    soort: 'zorg',
  }))
  await insert('partners.organisatie', 'gemeente_id, id, naam, soort', organisaties)
  await insert('toegang.account', 'id, email, gemeenten, wachtwoord_op', wereld.personen.map(toAccount))
  await insert(
    'toegang.medewerker',
    'gemeente_id, id, account_id, naam, organisatie_id',
    wereld.personen.map(toMedewerker),
  )
  await insert('toegang.dossier', DOSSIER, wereld.dossiers.map(toDossier))
  await insert('toegang.deelname', DEELNAME, wereld.dossiers.flatMap(toDeelnames))
  await insert(
    'notities.notitie',
    'gemeente_id, id, organisatie_id, titel, gewijzigd_op, versie',
    wereld.dossiers.map(toNotitie),
  )
  const deel = (dossier: Wereld['dossiers'][number]) => ({ gemeente_id: dossier.gemeenteId, notitie_id: dossier.id })
  const teksten = wereld.dossiers.map((dossier) => ({ ...deel(dossier), tekst: 'Afspraken' }))
  await insert('notities.tekst', 'gemeente_id, notitie_id, tekst', teksten)
  await insert(
    'notities.bijlage',
    'gemeente_id, id, notitie_id, naam, grootte, sha256, geplaatst_door, geplaatst_op',
    wereld.dossiers.map((dossier) => ({
      ...deel(dossier),
      ...{ id: randomUUID(), naam: 'verslag.pdf', grootte: 1, sha256: `\\x${'00'.repeat(32)}` },
      ...{ geplaatst_door: dossier.behandelaarId, geplaatst_op: BEGIN },
    })),
  )
  await insert(
    'notities.gebeurtenis',
    'gemeente_id, id, notitie_id, op, wie, wat, bij',
    wereld.dossiers.map((dossier) => ({
      ...deel(dossier),
      ...{ id: randomUUID(), op: BEGIN, wie: dossier.behandelaarId, wat: 'gemaakt', bij: '' },
    })),
  )
  await client.query('analyze')
}

const BEGIN = new Date('2026-01-05T09:00:00Z')
const DOSSIER = 'gemeente_id, id, soort, kenmerk, regime, vertrouwelijkheid, behandelaar_id, begonnen_op'
const DEELNAME =
  'gemeente_id, id, dossier_id, soort, begonnen_op, medewerker_id, organisatie_id, als, delen, sinds, tot, gegeven_door'

const toAccount = ({ gemeenteId, medewerkerId }: Wereld['personen'][number]) => ({
  ...{ id: medewerkerId, email: `${medewerkerId}@waterveste.example`, gemeenten: [gemeenteId], wachtwoord_op: BEGIN },
})

const toMedewerker = ({ gemeenteId, medewerkerId, naam, organisatieId }: Wereld['personen'][number]) => ({
  ...{ gemeente_id: gemeenteId, id: medewerkerId, account_id: medewerkerId, naam, organisatie_id: organisatieId },
})

const toDossier = (dossier: Wereld['dossiers'][number]) => ({
  ...{ gemeente_id: dossier.gemeenteId, id: dossier.id, soort: 'notitie', kenmerk: formatKenmerk('N', randomBytes(8)) },
  ...{ regime: dossier.regime, vertrouwelijkheid: dossier.vertrouwelijkheid },
  ...{ behandelaar_id: dossier.behandelaarId, begonnen_op: BEGIN },
})

const toDeelnames = ({ gemeenteId, id, behandelaarId, deelnames }: Wereld['dossiers'][number]) =>
  deelnames.map(({ houder, als, delen, sinds, tot }) => ({
    ...{ gemeente_id: gemeenteId, id: randomUUID(), dossier_id: id, soort: 'notitie', begonnen_op: BEGIN },
    ...{ medewerker_id: houder.soort === 'medewerker' ? houder.id : null },
    ...{ organisatie_id: houder.soort === 'organisatie' ? houder.id : null },
    ...{ als, delen, sinds, tot, gegeven_door: behandelaarId },
  }))

const toNotitie = ({ gemeenteId, id, organisatieId }: Wereld['dossiers'][number]) => ({
  ...{ gemeente_id: gemeenteId, id, organisatie_id: organisatieId, titel: 'Notitie', gewijzigd_op: BEGIN, versie: 1 },
})
