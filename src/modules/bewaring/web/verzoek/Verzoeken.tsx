import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { BewaringTabs } from '../BewaringTabs.tsx'
import { VerzoekBadge } from './VerzoekBadge.tsx'
import { VerzoekDialoog } from './VerzoekDialoog.tsx'
import { verzoekenQuery, type VerzoekRegel } from './verzoekQueries.ts'

const KOLOMMEN: readonly Kolom<VerzoekRegel>[] = [
  {
    kop: 'Verzoek',
    cel: ({ id, nummer, soortNaam }) => (
      <Link to="/bewaring/verzoeken/$id" params={{ id }}>
        {soortNaam}, verzoek {nummer}
      </Link>
    ),
  },
  { kop: 'Van', cel: ({ naam }) => naam },
  { kop: 'Ontvangen', cel: ({ ontvangenOp }) => dagTekst(ontvangenOp) },
  { kop: 'Stand', cel: (verzoek) => <VerzoekBadge verzoek={verzoek} /> },
]

/** Who asks about their own data, and until when there is time. */
export function Verzoeken() {
  const { data: verzoeken } = useSuspenseQuery(verzoekenQuery)
  const mag = useMag('verzoek:edit')
  const [nieuw, setNieuw] = useState(false)
  return (
    <>
      <Paginakop
        titel="Verzoeken van betrokkenen"
        kruimels={['Bewaren en vernietigen', 'Verzoeken']}
        knoppen={
          mag && (
            <button className="knop knop-hoofd" type="button" onClick={() => setNieuw(true)}>
              <Icoon van={IconUserQuestion} />
              Schrijf een verzoek in…
            </button>
          )
        }
      />
      <BewaringTabs />
      <section className="kaart" aria-label="Verzoeken">
        {verzoeken.length === 0 ? (
          <LegeStaat icoon={IconUserQuestion} titel="Geen verzoeken">
            Vraagt iemand wat de gemeente over hem weet, of wil hij iets laten verbeteren of verwijderen? Schrijf dat
            hier in. Baken bewaakt de termijn van een maand.
          </LegeStaat>
        ) : (
          <Tabel label="Verzoeken" kolommen={KOLOMMEN} rijen={verzoeken} sleutel={({ id }) => id} />
        )}
      </section>
      {nieuw && <VerzoekDialoog onSluit={() => setNieuw(false)} />}
    </>
  )
}
