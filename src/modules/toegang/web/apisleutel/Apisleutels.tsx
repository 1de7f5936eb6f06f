import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { BeheerKop } from '../beheer/BeheerKop.tsx'
import { apisleutelsQuery, type Apisleutel } from './apisleutelsQuery.ts'
import { Intrekknop, werkt } from './Intrekknop.tsx'
import { NieuweSleutel } from './NieuweSleutel.tsx'

const KOLOMMEN: readonly Kolom<Apisleutel>[] = [
  {
    kop: 'Naam',
    cel: ({ naam, medewerker }) => (
      <>
        <span className="vet">{naam}</span>
        <br />
        <span className="klein zacht">namens {medewerker.naam}</span>
      </>
    ),
  },
  {
    kop: 'Mag',
    cel: ({ handelingen }) => (handelingen.length === 1 ? '1 handeling' : `${handelingen.length} handelingen`),
  },
  { kop: 'Laatst gebruikt', cel: ({ gebruiktOp }) => (gebruiktOp === null ? 'Nog niet' : dagTekst(gebruiktOp)) },
  {
    kop: 'Stand',
    cel: (sleutel) => {
      const { ingetrokkenOp, geldigTot } = sleutel
      if (ingetrokkenOp !== null)
        return <StatusBadge status="vervallen">Ingetrokken op {dagTekst(ingetrokkenOp)}</StatusBadge>
      return werkt(sleutel, dayInNederland(new Date())) ? (
        <StatusBadge status="klaar">Werkt tot en met {dagTekst(geldigTot)}</StatusBadge>
      ) : (
        <StatusBadge status="vervallen">Verlopen op {dagTekst(geldigTot)}</StatusBadge>
      )
    },
  },
  { kop: 'Acties', kopVerborgen: true, cel: (sleutel) => <Intrekknop sleutel={sleutel} /> },
]

/** The programs that may ask at the API, in whose name and until when. */
export function Apisleutels() {
  const { data } = useSuspenseQuery(apisleutelsQuery)
  const [nieuw, setNieuw] = useState(false)
  return (
    <>
      <BeheerKop
        titel="API-sleutels"
        onder={['Een programma met een sleutel mag nooit meer dan wie hem maakte']}
        knoppen={
          <button className="knop knop-hoofd" type="button" onClick={() => setNieuw(true)}>
            <Icoon van={IconPlus} />
            Maak een sleutel
          </button>
        }
      />
      <section className="kaart" aria-label="API-sleutels">
        {data.items.length === 0 ? (
          <LegeStaat icoon={IconKey} titel="Nog geen API-sleutels">
            Maak een sleutel voor een programma dat iets bij Baken ophaalt of brengt. Je kiest wat het mag en hoe lang.
          </LegeStaat>
        ) : (
          <Tabel label="API-sleutels" kolommen={KOLOMMEN} rijen={data.items} sleutel={({ id }) => id} />
        )}
      </section>
      {nieuw && <NieuweSleutel groepen={data.groepen} onSluit={() => setNieuw(false)} />}
    </>
  )
}
