import { memo } from 'react'
import type { Alinea, Kop, Lijstitem, Voetnoot } from '../../../../documenten/public.ts'
import { plekSleutel, type Markering } from '../../../domain/inlezing/markeringen/markering.ts'
import { blokkenOf, type Weergaveblok } from './weergavelijst.ts'
import { Doctabel } from './Doctabel.tsx'
import { Doctekst } from './Doctekst.tsx'
import type { Markeringkaart } from './markeringenPerBlok.ts'

type Props = { readonly weergave: Weergaveblok; readonly kaart: Markeringkaart }

/** One heading, list, table, paragraph or note; renders again only when the marks in it change. */
export const Docblok = memo(
  ({ weergave, kaart }: Props) => {
    if (weergave.soort === 'kop') return <Dockop {...weergave} kaart={kaart} />
    if (weergave.soort === 'lijst') return <Doclijst items={weergave.items} kaart={kaart} />
    const { blok } = weergave
    if (blok.soort === 'tabel') return <Doctabel tabel={blok} markeringen={kaart.get(blok.nr)} />
    return blok.soort === 'alinea' ? <Docalinea blok={blok} kaart={kaart} /> : <Docnoot blok={blok} kaart={kaart} />
  },
  (oud, nieuw) =>
    oud.weergave === nieuw.weergave &&
    blokkenOf(oud.weergave).every(({ nr }) => oud.kaart.get(nr) === nieuw.kaart.get(nr)),
)

const markeringenIn = (kaart: Markeringkaart, nr: number): readonly Markering[] | undefined =>
  kaart.get(nr)?.get(plekSleutel(nr, null))

type KopProps = { readonly kop: Kop; readonly niveau: 3 | 4 | 5 | 6; readonly kaart: Markeringkaart }

function Dockop({ kop: { nr, tekst }, niveau, kaart }: KopProps) {
  const Element = `h${niveau}` as const
  return (
    <Element>
      <Doctekst tekst={tekst} markeringen={markeringenIn(kaart, nr)} />
    </Element>
  )
}

const Doclijst = ({ items, kaart }: { readonly items: readonly Lijstitem[]; readonly kaart: Markeringkaart }) => (
  <ul className="doc-lijst">
    {items.map(({ nr, tekst, teken, diepte, vet }) => (
      <li key={nr} data-diepte={Math.min(diepte, 3)}>
        <span aria-hidden="true">{teken || '•'}</span>
        <span>
          <Doctekst tekst={tekst} vet={vet} markeringen={markeringenIn(kaart, nr)} />
        </span>
      </li>
    ))}
  </ul>
)

const Docalinea = ({ blok, kaart }: { readonly blok: Alinea; readonly kaart: Markeringkaart }) => (
  <p>
    <Doctekst tekst={blok.tekst} vet={blok.vet} markeringen={markeringenIn(kaart, blok.nr)} />
  </p>
)

const Docnoot = ({ blok, kaart }: { readonly blok: Voetnoot; readonly kaart: Markeringkaart }) => (
  <p className="doc-noot">
    <sup>{blok.merk}</sup> <Doctekst tekst={blok.tekst} markeringen={markeringenIn(kaart, blok.nr)} />
  </p>
)
