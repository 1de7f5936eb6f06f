import type { Uitvoercel, Uitvoerblok, Uitvoerdocument, Uitvoerboek } from '../modules/documenten/public.ts'
import { writeDocx, writePdf, writeXlsx } from '../modules/documenten/server/public.ts'
import type { Rolmatrix, WriteRolmatrix } from '../modules/toegang/server/public.ts'
import { dayInNederland } from '../platform/domain/datum.ts'
import { formatDatum } from '../platform/domain/datumtekst.ts'

type Rol = Rolmatrix['rollen'][number]
type Cel = Rol['cellen'][number]
type Waarvan = Parameters<WriteRolmatrix>[1]

/** The table of rollen and handelingen as a file. */
export const writeRolmatrix: WriteRolmatrix = async (matrix, waarvan, vorm) => {
  const naam = `rollen-${dayInNederland(waarvan.now)}.${vorm}`
  if (vorm === 'xlsx') return { naam, bytes: await writeXlsx(toBoek(matrix)) }
  const document = toDocument(matrix, waarvan)
  return { naam, bytes: await (vorm === 'pdf' ? writePdf(document) : writeDocx(document)) }
}

function toDocument(matrix: Rolmatrix, { gemeente, now }: Waarvan): Uitvoerdocument {
  return {
    titel: 'Rollen en wat zij mogen',
    afzender: `Gemeente ${gemeente}`,
    titelregels: [`Gemeente ${gemeente}`, `Stand op ${formatDatum(dayInNederland(now))}`],
    blokken: [...toRollenblok(matrix), ...matrix.groepen.flatMap((groep) => toGroepblok(matrix, groep))],
  }
}

/** Thirteen columns do not fit their names, so the table uses the numbers that stand here. */
function toRollenblok({ rollen }: Rolmatrix): Uitvoerblok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: 'De rollen' },
    {
      soort: 'tabel',
      naam: 'Rollen met hun nummer',
      koprij: ['Nr.', 'Rol', 'Waarvoor', 'Mensen', 'Tweede factor'],
      breedtes: [5, 22, 43, 10, 14],
      rijen: rollen.map(({ naam, zin, medewerkers, tweedeFactorVerplicht }, r) =>
        toCellen(String(r + 1), naam, zin, String(medewerkers), tweedeFactorVerplicht ? 'Verplicht' : 'Eigen keuze'),
      ),
    },
    {
      soort: 'alinea',
      etiket: 'Leeswijzer',
      tekst: 'ja: mag dit. Een streepje: mag dit niet. Een sterretje: de gemeente wijkt hier af van de standaard.',
    },
  ]
}

function toGroepblok({ rollen }: Rolmatrix, { naam, handelingen }: Rolmatrix['groepen'][number]): Uitvoerblok[] {
  const celOf = (rol: Rol, handeling: string) => rol.cellen.find((cel) => cel.handeling === handeling)
  return [
    { soort: 'kop', niveau: 1, tekst: naam },
    {
      soort: 'tabel',
      naam: `${naam}: welke rol wat mag`,
      koprij: ['Handeling', ...rollen.map((_, r) => String(r + 1))],
      breedtes: [44, ...rollen.map(() => 6)],
      rijen: handelingen.map(({ handeling, naam: heet }) =>
        toCellen(heet, ...rollen.map((rol) => celtekst(celOf(rol, handeling), 'ja', '–'))),
      ),
    },
  ]
}

const toCellen = (...teksten: readonly string[]): Uitvoercel[] => teksten.map((tekst) => ({ tekst, noot: '' }))

const celtekst = (cel: Cel | undefined, aan: string, uit: string): string =>
  cel === undefined ? uit : `${cel.aan ? aan : uit}${cel.aan === cel.standaard ? '' : '*'}`

function toBoek({ groepen, rollen }: Rolmatrix): Uitvoerboek {
  const tekst = (kop: string, breedte: number) => ({ kop, breedte, soort: 'tekst' as const })
  return {
    bladen: [
      {
        naam: 'Rollen en handelingen',
        kolommen: [
          tekst('Onderwerp', 22),
          tekst('Handeling', 32),
          tekst('Uitleg', 50),
          ...rollen.map(({ naam }) => tekst(naam, 14)),
        ],
        rijen: groepen.flatMap(({ naam, handelingen }) =>
          handelingen.map(({ handeling, naam: heet, zin }) => [
            ...[naam, heet, zin],
            ...rollen.map(({ cellen }) =>
              celtekst(
                cellen.find((cel) => cel.handeling === handeling),
                'ja',
                'nee',
              ),
            ),
          ]),
        ),
      },
      {
        naam: 'Rollen',
        kolommen: [
          tekst('Rol', 34),
          tekst('Waarvoor', 60),
          { kop: 'Mensen', breedte: 10, soort: 'getal' },
          tekst('Tweede factor', 16),
        ],
        rijen: rollen.map(({ naam, zin, medewerkers, tweedeFactorVerplicht }) => [
          ...[naam, zin, medewerkers, tweedeFactorVerplicht ? 'verplicht' : 'eigen keuze'],
        ]),
      },
    ],
  }
}
