import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconUnlink from '@tabler/icons-react/dist/esm/icons/IconUnlink.mjs'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { FoutDialoog } from '../../../../../platform/web/bericht/FoutDialoog.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { beleidContract } from '../../../contractBeleid.ts'
import { KOPPEL_SOORT_TEKST } from '../../../domain/beleidskader/beleidsteksten.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { useBeleidskaderCache, type Beleidskader } from '../beleidskaderQuery.ts'
import { KoppelDialoog } from './KoppelDialoog.tsx'

type Koppeling = Beleidskader['koppelingen'][number]
type Props = { readonly kader: Beleidskader; readonly magWijzigen: boolean }

/** What carries the beleidskader out. */
export function Koppelingen({ kader, magWijzigen }: Props) {
  const [koppelt, setKoppelt] = useState(false)
  const los = useMaakLos(kader.id)
  return (
    <Kaart
      titel="Wat dit uitvoert"
      rechts={
        magWijzigen && (
          <button className="knop knop-klein" type="button" onClick={() => setKoppelt(true)}>
            <Icoon van={IconPlus} />
            Koppel
          </button>
        )
      }
    >
      {kader.koppelingen.length === 0 && (
        <p className="kaart-lijf zacht">
          Nog niets. Koppel een programma, prioriteit, inzet of actie: dan zie je aan beide kanten wat bij elkaar hoort.
        </p>
      )}
      <ul className="regels">
        {kader.koppelingen.map((koppeling) => (
          <li key={koppeling.recordId}>
            <div className="regel-tekst">
              <KoppelingLink koppeling={koppeling} />
              <p>
                {KOPPEL_SOORT_TEKST[koppeling.soort]}
                {koppeling.soort !== 'programma' && ` in ${koppeling.programma}`}
              </p>
            </div>
            {magWijzigen && (
              <button
                className="knop knop-klein knop-stil"
                type="button"
                aria-label={`Maak ${koppeling.titel} los`}
                onClick={() => los.mutate(koppeling)}
              >
                <Icoon van={IconUnlink} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {koppelt && <KoppelDialoog kader={kader} onSluit={() => setKoppelt(false)} />}
      <FoutDialoog fout={los.error} onSluit={los.reset} />
    </Kaart>
  )
}

const KoppelingLink = ({ koppeling: { programmaId, soort, recordId, titel } }: { readonly koppeling: Koppeling }) => (
  <Link
    to="/programmas/$id"
    params={{ id: programmaId }}
    search={soort === 'programma' ? {} : { onderdeel: sleutelOf(soort, recordId) }}
  >
    {titel}
  </Link>
)

function useMaakLos(id: string) {
  const { refresh, keep } = useBeleidskaderCache()
  const terug = useMutation({
    mutationFn: ({ programmaId, soort, recordId }: Koppeling) =>
      call(beleidContract.createBeleidskoppeling, { params: { id }, body: { programmaId, soort, recordId } }),
    onSuccess: keep,
  })
  return useMutation({
    mutationFn: ({ recordId }: Koppeling) => call(beleidContract.deleteBeleidskoppeling, { params: { id, recordId } }),
    onSuccess: async (_leeg, koppeling) => {
      await refresh()
      showToast({ tekst: 'Koppeling losgemaakt', ongedaan: () => terug.mutate(koppeling) })
    },
  })
}
