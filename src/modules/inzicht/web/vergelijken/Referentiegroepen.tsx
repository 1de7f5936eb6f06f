import './vergelijken.css'
import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { indicatorenContract } from '../../contractIndicatoren.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { Groepdialoog } from './Groepdialoog.tsx'
import { referentiegroepenQuery, useVergelekenAnders, type Groep } from './vergelijkQuery.ts'

const KOLOMMEN: readonly Kolom<Groep>[] = [
  { kop: 'Groep', cel: ({ naam }) => naam },
  { kop: 'Gemeenten', cel: ({ gemeenten }) => gemeenten.map(({ naam, code }) => `${naam} (${code})`).join(', ') },
]

/** With which gemeenten figures are compared. */
export function Referentiegroepen() {
  const { data: groepen } = useSuspenseQuery(referentiegroepenQuery)
  const mag = useMag('indicator:edit')
  const [open, setOpen] = useState<{ readonly groep: Groep | null } | null>(null)
  const nieuw = mag && (
    <button className="knop knop-hoofd" type="button" onClick={() => setOpen({ groep: null })}>
      Nieuwe groep
    </button>
  )
  const knoppen: Kolom<Groep> = {
    ...{ kop: 'Wijzigen', kopVerborgen: true },
    cel: (groep) => <Groepknoppen groep={groep} onWijzig={() => setOpen({ groep })} />,
  }
  return (
    <>
      <Paginakop
        titel="Vergelijken"
        onder={['Gemeenten waarmee je de cijfers van je eigen gemeente vergelijkt']}
        knoppen={groepen.length > 0 && nieuw}
      />
      <Inzichttabs />
      {groepen.length === 0 ? (
        <LegeStaat icoon={IconBuildingCommunity} titel="Nog geen groepen" actie={nieuw}>
          Een groep is een handvol gemeenten die op de jouwe lijken. Bij elke indicator staan hun cijfers dan naast die
          van jou.
        </LegeStaat>
      ) : (
        <Kaart titel="Groepen gemeenten">
          <Tabel
            label="Groepen gemeenten"
            rijen={groepen}
            sleutel={({ id }) => id}
            kolommen={mag ? [...KOLOMMEN, knoppen] : KOLOMMEN}
          />
        </Kaart>
      )}
      {open && <Groepdialoog groep={open.groep} onSluit={() => setOpen(null)} />}
    </>
  )
}

function Groepknoppen({ groep: { id, naam }, onWijzig }: { readonly groep: Groep; readonly onWijzig: () => void }) {
  const leesOpnieuw = useVergelekenAnders()
  const haalWeg = useMutation({
    mutationFn: () => call(indicatorenContract.deleteReferentiegroep, { params: { id } }),
    onError: (fout) => void showFout(fout),
    onSettled: leesOpnieuw,
  })
  const vraag = async () => {
    const tekst = 'De cijfers van deze gemeenten blijven staan. Alleen de groep verdwijnt.'
    if (await bevestig({ titel: `${naam} weghalen?`, tekst, knop: 'Haal weg' })) haalWeg.mutate()
  }
  return (
    <div className="knoppen">
      <button className="knop knop-klein" type="button" aria-label={`Wijzig ${naam}`} onClick={onWijzig}>
        Wijzig
      </button>
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Haal weg: ${naam}`}
        aria-disabled={haalWeg.isPending}
        onClick={() => void vraag()}
      >
        Haal weg
      </button>
    </div>
  )
}
