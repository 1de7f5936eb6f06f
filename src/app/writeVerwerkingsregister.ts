import type { Uitvoerblok, Uitvoerboek, Uitvoerdocument } from '../modules/documenten/public.ts'
import { writeDocx, writePdf, writeXlsx } from '../modules/documenten/server/public.ts'
import { describeRollen, GRONDSLAGTEKSTEN, type WriteRegister } from '../modules/toegang/server/public.ts'
import { dayInNederland, type Datum } from '../platform/domain/datum.ts'
import { formatDatum } from '../platform/domain/datumtekst.ts'

type Verwerking = Parameters<WriteRegister>[0][number]
type Waarvan = Parameters<WriteRegister>[1]

/** The register of AVG art. 30 as a file. */
export const writeVerwerkingsregister: WriteRegister = async (register, waarvan, vorm) => {
  const naam = `verwerkingsregister-${dayInNederland(waarvan.now)}.${vorm}`
  if (vorm === 'json') return { naam, bytes: Buffer.from(JSON.stringify(toJson(register, waarvan), null, 2)) }
  if (vorm === 'xlsx') return { naam, bytes: await writeXlsx(toBoek(register)) }
  const document = toDocument(register, waarvan)
  return { naam, bytes: await (vorm === 'pdf' ? writePdf(document) : writeDocx(document)) }
}

/** What art. 30 lid 1 asks, in its order, with what Baken adds: who opens dossiers for it. */
const VELDEN: readonly (readonly [string, (verwerking: Verwerking) => string])[] = [
  ['Doel', ({ doel }) => doel],
  ['Grondslag', ({ grondslag, wet }) => [GRONDSLAGTEKSTEN[grondslag], wet].filter((deel) => deel !== '').join('. ')],
  ['Betrokkenen', ({ betrokkenen }) => betrokkenen],
  ['Persoonsgegevens', ({ gegevens }) => gegevens],
  ['Ontvangers', ({ ontvangers }) => ontvangers || 'Geen'],
  ['Doorgifte buiten de EU', ({ doorgifte }) => doorgifte || 'Geen'],
  ['Bewaartermijn', ({ bewaartermijn }) => bewaartermijn],
  ['Beveiliging', ({ beveiliging }) => beveiliging],
  ['Rollen', ({ rollen }) => describeRollen(rollen)],
  ['Van kracht', (verwerking) => describePeriode(verwerking)],
]

function describePeriode({ vanaf, tot }: Verwerking): string {
  // What the register holds are days of the calendar.
  const begin = `vanaf ${formatDatum(vanaf as Datum)}`
  return tot === null ? begin : `${begin} tot en met ${formatDatum(tot as Datum)}`
}

function toDocument(register: readonly Verwerking[], { gemeente, now }: Waarvan): Uitvoerdocument {
  return {
    titel: 'Register van verwerkingsactiviteiten',
    afzender: `Gemeente ${gemeente}`,
    titelregels: [
      `Verwerkingsverantwoordelijke: gemeente ${gemeente}`,
      'Register volgens artikel 30 van de AVG',
      `Stand op ${formatDatum(dayInNederland(now))}`,
    ],
    blokken: register.flatMap(toBlokken),
  }
}

const toBlokken = (verwerking: Verwerking): Uitvoerblok[] => [
  { soort: 'kop', niveau: 1, tekst: verwerking.naam },
  {
    soort: 'tabel',
    naam: `Verwerking: ${verwerking.naam}`,
    koprij: ['Onderdeel', 'Wat'],
    breedtes: [26, 74],
    rijen: VELDEN.map(([kop, read]) => [kop, read(verwerking)].map((tekst) => ({ tekst, noot: '' }))),
  },
]

const toBoek = (register: readonly Verwerking[]): Uitvoerboek => ({
  bladen: [
    {
      naam: 'Verwerkingen',
      kolommen: ['Naam', ...VELDEN.map(([kop]) => kop)].map((kop) => ({ kop, breedte: 30, soort: 'tekst' as const })),
      rijen: register.map((verwerking) => [verwerking.naam, ...VELDEN.map(([, read]) => read(verwerking))]),
    },
  ],
})

const toJson = (register: readonly Verwerking[], { gemeente, now }: Waarvan) => ({
  verwerkingsverantwoordelijke: `Gemeente ${gemeente}`,
  stand: dayInNederland(now),
  verwerkingsactiviteiten: register.map(
    ({ id: _id, versie: _versie, vanKracht: _vanKracht, ...verwerking }) => verwerking,
  ),
})
