import type { Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Uitvoerblok, Uitvoerdocument } from '../../../documenten/public.ts'
import type { Uitvoervondst } from './vondst.ts'
import { composeRechtsmiddel, UITKOMSTTEKSTEN, VERZOEKTEKSTEN, type Uitkomst, type Verzoeksoort } from './verzoek.ts'

type Kop = { readonly gemeente: string; readonly nummer: number; readonly naam: string; readonly vandaag: Datum }

const alinea = (etiket: string, tekst: string): Uitvoerblok => ({ soort: 'alinea', etiket, tekst })
const kop = (niveau: 1 | 2, tekst: string): Uitvoerblok => ({ soort: 'kop', niveau, tekst })

/** What was found about a person, to hand over. */
export const composeInzage = (
  { gemeente, nummer, naam, vandaag }: Kop,
  vondsten: readonly Uitvoervondst[],
): Uitvoerdocument => ({
  titel: `Gegevens bij verzoek ${nummer}`,
  afzender: `Gemeente ${gemeente}`,
  titelregels: [`Gemeente ${gemeente}`, `Voor ${naam}`, `Stand op ${formatDatum(vandaag)}`],
  blokken: vondsten.flatMap(toBlokken),
})

const toBlokken = ({ bron, treffers }: Uitvoervondst): Uitvoerblok[] => [
  kop(1, bron),
  ...(treffers.length === 0 ? [alinea('', 'Hier is niets gevonden.')] : []),
  ...treffers.flatMap(toTreffer),
]

const toTreffer = ({ kenmerk, dag, velden }: Uitvoervondst['treffers'][number]): Uitvoerblok[] => [
  kop(2, dag === null ? kenmerk : `${kenmerk}, ${formatDatum(dag)}`),
  ...velden.map(({ naam, waarde }) => alinea(naam, waarde)),
]

type Besluit = Kop & {
  readonly soort: Verzoeksoort
  readonly ontvangenOp: Datum
  readonly uitkomst: Uitkomst
  readonly besluit: string
}

/** The decision as it is sent, with how to object. */
export const composeBesluit = (feiten: Besluit): Uitvoerdocument => {
  const { gemeente, nummer, naam, vandaag, soort, ontvangenOp, uitkomst, besluit } = feiten
  return {
    titel: `Besluit op verzoek ${nummer}`,
    afzender: `Gemeente ${gemeente}`,
    titelregels: [`Gemeente ${gemeente}`, `Aan ${naam}`, formatDatum(vandaag)],
    blokken: [
      kop(1, 'Besluit'),
      alinea(
        'Je verzoek',
        `${VERZOEKTEKSTEN[soort].naam} (${VERZOEKTEKSTEN[soort].artikel}), ontvangen op ${formatDatum(ontvangenOp)}`,
      ),
      alinea('Uitkomst', UITKOMSTTEKSTEN[uitkomst]),
      ...besluit.split(/\n+/).map((regel) => alinea('', regel)),
      kop(1, 'Niet mee eens?'),
      alinea('', composeRechtsmiddel(gemeente)),
    ],
  }
}
