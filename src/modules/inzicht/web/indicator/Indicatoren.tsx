import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { indicatorenContract } from '../../contractIndicatoren.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { indicatorenKey, indicatorenQuery, type Indicatorregel } from './indicatorenQuery.ts'
import { herkomstnaam, SOORTNAMEN } from './indicatortekst.ts'

const KOLOMMEN: readonly Kolom<Indicatorregel>[] = [
  {
    kop: 'Indicator',
    cel: ({ id, naam }) => (
      <Link to="/inzicht/indicatoren/$id" params={{ id }}>
        {naam}
      </Link>
    ),
  },
  { kop: 'Soort', cel: ({ soort }) => SOORTNAMEN[soort] },
  { kop: 'Cijfers', cel: herkomstnaam },
  { kop: 'Doelen', getal: true, cel: ({ aantalDoelen }) => aantalDoelen },
  { kop: 'Laatste jaar', cel: ({ herkomst, laatsteJaar }) => laatsteJaar ?? (isGeteld(herkomst) ? 'nu' : 'nog geen') },
]

const isGeteld = ({ soort }: Indicatorregel['herkomst']): boolean => soort === 'telling' || soort === 'som'

/** All indicators of the gemeente. */
export function Indicatoren() {
  const { data } = useSuspenseQuery(indicatorenQuery)
  const mag = useMag('indicator:edit')
  return (
    <>
      <Paginakop
        titel="Indicatoren"
        onder={['Waaraan je ziet of een doel gehaald wordt']}
        knoppen={
          mag && (
            <Link className="knop knop-hoofd" to="/inzicht/indicatoren/nieuw">
              Nieuwe indicator
            </Link>
          )
        }
      />
      <Inzichttabs />
      {data.length === 0 ? (
        <LegeStaat icoon={IconChartBar} titel="Nog geen indicatoren" actie={mag && <StandaardKnop />}>
          Een indicator is een cijfer dat je volgt, zoals het aantal woninginbraken. Begin met de lijst die elke
          gemeente krijgt, met de vijf verplichte indicatoren erin.
        </LegeStaat>
      ) : (
        <Kaart titel={`${data.length} indicatoren`}>
          <Tabel label="Indicatoren" rijen={data} sleutel={({ id }) => id} kolommen={KOLOMMEN} />
        </Kaart>
      )}
    </>
  )
}

function StandaardKnop() {
  const queryClient = useQueryClient()
  const zet = useMutation({
    mutationFn: () => call(indicatorenContract.createStandaardIndicatoren, {}),
    onError: (fout) => void showFout(fout),
    onSettled: () => queryClient.invalidateQueries({ queryKey: indicatorenKey }),
  })
  return (
    <button className="knop" type="button" aria-disabled={zet.isPending} onClick={() => zet.mutate()}>
      Zet de lijst klaar
    </button>
  )
}
