import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { FoutDialoog } from '../../../platform/web/bericht/FoutDialoog.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { bewaringContract } from '../contract.ts'
import { BewaringTabs } from './BewaringTabs.tsx'
import { blokkadesQuery, type BlokkadeRegel } from './bewaringQueries.ts'
import { BlokkadeDialoog } from './BlokkadeDialoog.tsx'

const SOORTEN: Record<BlokkadeRegel['soort'], string> = {
  record: 'Eén gegeven',
  organisatie: 'Alles over een organisatie',
  medewerker: 'Een medewerker',
}

const KOLOMMEN: readonly Kolom<BlokkadeRegel>[] = [
  {
    kop: 'Wat',
    cel: ({ naam, soort }) => (
      <>
        <span className="vet">{naam}</span>
        <br />
        <span className="klein zacht">{SOORTEN[soort]}</span>
      </>
    ),
  },
  { kop: 'Reden', cel: ({ reden }) => reden },
  { kop: 'Sinds', cel: ({ gezetOp, gezetDoor }) => `${dagTekst(gezetOp)}, ${gezetDoor}` },
]

const ACTIES: Kolom<BlokkadeRegel> = {
  kop: 'Acties',
  kopVerborgen: true,
  cel: (blokkade) => <HefOpKnop blokkade={blokkade} />,
}

/** What may not be destroyed for now, by whom and why. */
export function Blokkades() {
  const { data: blokkades } = useSuspenseQuery(blokkadesQuery)
  const mag = useMag('blokkade:edit')
  const [nieuw, setNieuw] = useState(false)
  return (
    <>
      <Paginakop
        titel="Blokkades"
        kruimels={['Bewaren en vernietigen', 'Blokkades']}
        knoppen={
          mag && (
            <button className="knop knop-hoofd" type="button" onClick={() => setNieuw(true)}>
              <Icoon van={IconBan} />
              Blokkeer vernietiging…
            </button>
          )
        }
      />
      <BewaringTabs />
      <section className="kaart" aria-label="Blokkades">
        {blokkades.length === 0 ? (
          <LegeStaat icoon={IconBan} titel="Geen blokkades">
            Loopt er een bezwaar, een Woo-verzoek of een onderzoek? Blokkeer dan de vernietiging van wat je nog nodig
            hebt.
          </LegeStaat>
        ) : (
          <Tabel
            label="Blokkades"
            kolommen={mag ? [...KOLOMMEN, ACTIES] : KOLOMMEN}
            rijen={blokkades}
            sleutel={({ id }) => id}
          />
        )}
      </section>
      {nieuw && <BlokkadeDialoog onSluit={() => setNieuw(false)} />}
    </>
  )
}

function HefOpKnop({ blokkade: { id, naam } }: { readonly blokkade: BlokkadeRegel }) {
  const queryClient = useQueryClient()
  const opheffen = useMutation({
    mutationFn: () => call(bewaringContract.liftBlokkade, { params: { id } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['bewaring'] })
      showToast({ tekst: 'De blokkade is opgeheven.' })
    },
  })
  const vraag = async (): Promise<void> => {
    const tekst = `Is de bewaartermijn voorbij, dan komt ${naam} de volgende nacht op een vernietigingslijst.`
    if (await bevestig({ titel: 'Blokkade opheffen?', tekst, knop: 'Hef op' })) opheffen.mutate()
  }
  return (
    <>
      <button className="knop knop-klein" type="button" onClick={() => void vraag()}>
        Hef op…<span className="verborgen"> {naam}</span>
      </button>
      <FoutDialoog fout={opheffen.error} onSluit={opheffen.reset} />
    </>
  )
}
