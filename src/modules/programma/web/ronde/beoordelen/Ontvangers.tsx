import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { Uitvraag } from '../rondeQueries.ts'
import { Ontvangermenu } from './Ontvangermenu.tsx'
import { Ontvangerstand, Poststand } from './Ontvangerstand.tsx'
import { useRonde } from './rondeContext.ts'

/** Everybody who was asked: who is still silent stands first. */
export function Ontvangers() {
  const { ronde, magBewerken } = useRonde()
  const rijen = ronde.uitvragen.toSorted((a, b) => rang(a) - rang(b))
  const kolommen = magBewerken ? [...KOLOMMEN, MENU] : KOLOMMEN
  return (
    <Kaart titel="Wie is gevraagd" rechts={`${ronde.ingediend} van ${ronde.gevraagd} antwoordden`}>
      <Tabel label="Wie is gevraagd" kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />
    </Kaart>
  )
}

const rang = ({ ingediendOp, ingetrokkenOp }: Uitvraag): number => (ingetrokkenOp ? 2 : ingediendOp ? 1 : 0)

const KOLOMMEN: readonly Kolom<Uitvraag>[] = [
  {
    kop: 'Ontvanger',
    cel: ({ naam, adressen }) => (
      <>
        {naam}
        <span className="hint blok">{adressen.join(', ')}</span>
      </>
    ),
  },
  { kop: 'Stand', cel: (uitvraag) => <Ontvangerstand uitvraag={uitvraag} /> },
  { kop: 'Acties', cel: ({ beantwoord, acties }) => `${beantwoord} van ${acties} ingevuld` },
  { kop: 'Mail', cel: (uitvraag) => <Poststand uitvraag={uitvraag} /> },
  { kop: 'Herinnerd', cel: ({ herinnerdOp }) => (herinnerdOp ? dagTekst(herinnerdOp) : 'Nee') },
]

const MENU: Kolom<Uitvraag> = {
  kop: 'Meer',
  kopVerborgen: true,
  cel: (uitvraag) => <Ontvangermenu uitvraag={uitvraag} />,
}
