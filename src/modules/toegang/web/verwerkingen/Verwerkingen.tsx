import IconFileDescription from '@tabler/icons-react/dist/esm/icons/IconFileDescription.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { address } from '../../../../platform/web/api/address.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { REGISTERVORMEN, verwerkingenContract } from '../../contractVerwerkingen.ts'
import { describeRollen } from '../../domain/rol.ts'
import { BeheerKop } from '../beheer/BeheerKop.tsx'
import { VerwerkingDialoog } from './VerwerkingDialoog.tsx'
import { verwerkingenQuery, type Verwerking } from './verwerkingenQuery.ts'

const VORMNAAM = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', json: 'JSON' } as const

/** The register of AVG art. 30, which is also the list of purposes that dossiers are opened for. */
export function Verwerkingen() {
  const { data } = useSuspenseQuery(verwerkingenQuery)
  const magWijzigen = useMag('verwerking:edit')
  const [open, setOpen] = useState<Verwerking | 'nieuw' | null>(null)
  const nieuw = magWijzigen && (
    <button className="knop knop-hoofd" type="button" onClick={() => setOpen('nieuw')}>
      <Icoon van={IconPlus} />
      Voeg verwerking toe
    </button>
  )
  return (
    <>
      <BeheerKop
        titel="Verwerkingen"
        onder={['Waarvoor de gemeente persoonsgegevens gebruikt, en wie daarvoor dossiers mag openen']}
        knoppen={nieuw}
      />
      <section className="kaart" aria-label="Register van verwerkingen">
        {data.length === 0 ? (
          <LegeStaat icoon={IconFileDescription} titel="Nog geen verwerkingen">
            Zet hier elk doel waarvoor jullie gegevens van mensen gebruiken, zoals woonoverlast of nazorg. Zonder doel
            gaat geen dossier open.
          </LegeStaat>
        ) : (
          <Tabel
            label="Verwerkingen"
            kolommen={kolommen(magWijzigen ? setOpen : null)}
            rijen={data}
            sleutel={({ id }) => id}
          />
        )}
      </section>
      {data.length > 0 && <Uitvoer />}
      {open && <VerwerkingDialoog verwerking={open === 'nieuw' ? null : open} onSluit={() => setOpen(null)} />}
    </>
  )
}

const kolommen = (onWijzig: ((verwerking: Verwerking) => void) | null): readonly Kolom<Verwerking>[] => [
  {
    kop: 'Naam',
    cel: ({ naam, doel }) => (
      <>
        <span className="vet">{naam}</span>
        <p className="zacht klein">{doel}</p>
      </>
    ),
  },
  { kop: 'Rollen', cel: ({ rollen }) => describeRollen(rollen) },
  { kop: 'Bewaartermijn', cel: ({ bewaartermijn }) => bewaartermijn },
  { kop: 'Van kracht', cel: describeKracht },
  ...(onWijzig
    ? [
        {
          kop: 'Acties',
          kopVerborgen: true,
          cel: (verwerking: Verwerking) => (
            <button
              className="knop knop-klein"
              type="button"
              aria-label={`Wijzig ${verwerking.naam}`}
              onClick={() => onWijzig(verwerking)}
            >
              Wijzig
            </button>
          ),
        },
      ]
    : []),
]

function describeKracht({ vanaf, tot, vanKracht }: Verwerking): string {
  if (tot !== null) return vanKracht ? `Tot en met ${dagTekst(tot)}` : `Geëindigd op ${dagTekst(tot)}`
  return `${vanKracht ? 'Sinds' : 'Vanaf'} ${dagTekst(vanaf)}`
}

const Uitvoer = () => (
  <p className="rij">
    <span>Haal het register op:</span>
    {REGISTERVORMEN.map((vorm) => (
      <a
        key={vorm}
        className="knop knop-klein"
        href={address(verwerkingenContract.exportVerwerkingen, { query: { vorm } })}
        download
      >
        {VORMNAAM[vorm]}
      </a>
    ))}
  </p>
)
