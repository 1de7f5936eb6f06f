import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { bestandsfeiten } from '../bestandsfeiten.ts'
import type { Inlezing, Voorstelstand } from '../inlezingQueries.ts'
import { useHaalWeg } from '../stand/useHaalWeg.ts'
import { useReview } from '../keuze/reviewContext.ts'

const Laatstewijzigingen = lazy(() =>
  import('../bewerkrij/Laatstewijzigingen.tsx').then((deel) => ({ default: deel.Laatstewijzigingen })),
)

type Props = { readonly inlezing: Inlezing; readonly stand: Voorstelstand }

export function Beoordeelkop({ inlezing, stand }: Props) {
  const { mag } = useReview()
  const navigate = useNavigate()
  const [wijzigingen, setWijzigingen] = useState(false)
  const weghalen = useHaalWeg(inlezing, () => void navigate({ to: '/inlezingen/nieuw' }))
  return (
    <>
      <Paginakop
        titel="Klopt wat Baken heeft gelezen?"
        tabTitel={`${inlezing.bestand.naam} beoordelen`}
        kruimels={[<Link to="/inlezingen">Inlezen</Link>, 'Beoordelen']}
        onder={[inlezing.bestand.naam, ...bestandsfeiten(inlezing)]}
        knoppen={
          <>
            <button className="knop" type="button" onClick={() => setWijzigingen(true)}>
              <Icoon van={IconHistory} />
              Laatste wijzigingen
            </button>
            {mag && (
              <button className="knop" type="button" onClick={weghalen.haalWeg}>
                <Icoon van={IconRefresh} />
                Ander bestand
              </button>
            )}
          </>
        }
      />
      {weghalen.fout && <Foutvak fout={weghalen.fout} />}
      <Suspense>{wijzigingen && <Laatstewijzigingen stand={stand} onSluit={() => setWijzigingen(false)} />}</Suspense>
    </>
  )
}
