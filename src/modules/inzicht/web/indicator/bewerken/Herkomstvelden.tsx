import { useQuery } from '@tanstack/react-query'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import type { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { isTelling } from '../../../domain/reeks/reeks.ts'
import { tellingenQuery } from '../../tellingenQuery.ts'
import { Telsleutels } from '../../Telsleutels.tsx'
import { indicatorenQuery, type Indicator } from '../indicatorenQuery.ts'
import type { Indicatorwaarden } from './indicatorwaarden.ts'

const HERKOMSTEN = [
  { waarde: 'hand', label: 'Iemand vult ze in, of leest ze in uit een bestand' },
  { waarde: 'telling', label: 'Baken telt ze' },
  { waarde: 'som', label: 'Andere indicatoren opgeteld' },
] as const
const CBS = { waarde: 'cbs', label: 'Open data van het CBS' } as const

type Props = {
  readonly formulier: Pick<
    ReturnType<typeof useFormulier<Indicatorwaarden, unknown>>,
    'veld' | 'waarden' | 'zet' | 'fouten'
  >
  readonly indicator: Indicator | null
}

/** Where the values come from, and of what is counted or added up: of what. */
export function Herkomstvelden({ formulier, indicator }: Props) {
  const { veld, waarden } = formulier
  const keuzes = indicator?.herkomst.soort === 'cbs' ? [...HERKOMSTEN, CBS] : HERKOMSTEN
  return (
    <>
      <Keuzelijst label="Waar komen de cijfers vandaan" keuzes={keuzes} {...veld('herkomst')} />
      {waarden.herkomst === 'telling' && <Tellingkeuze formulier={formulier} />}
      {waarden.herkomst === 'som' && <Delenkeuze formulier={formulier} eigenId={indicator?.id ?? null} />}
    </>
  )
}

function Tellingkeuze({ formulier }: Pick<Props, 'formulier'>) {
  const { data = [] } = useQuery(tellingenQuery)
  const keuzes = data.map(({ code, naam }) => ({ waarde: code, label: naam }))
  const { veld, zet, waarden } = formulier
  const telling = data.find(({ code }) => code === waarden.telling)
  return (
    <>
      <Keuzelijst
        label="Telling"
        leeg="Kies een telling"
        keuzes={keuzes}
        {...veld('telling')}
        onWijzig={(code) => {
          zet('telling', code)
          zet('filters', {})
        }}
      />
      {telling?.magTellen && (
        <Telsleutels
          key={telling.code}
          telling={telling}
          filters={waarden.filters}
          onWijzig={(filters) => zet('filters', filters)}
        />
      )}
    </>
  )
}

function Delenkeuze({ formulier, eigenId }: Pick<Props, 'formulier'> & { readonly eigenId: string | null }) {
  const { data = [] } = useQuery(indicatorenQuery)
  const { waarden, zet, fouten } = formulier
  const keuzes = data.filter(
    ({ id, soort, herkomst }) => id !== eigenId && isTelling(soort) && herkomst.soort !== 'som',
  )
  return (
    <fieldset className="stapel-s">
      <legend>Welke indicatoren tellen mee</legend>
      {fouten.delen !== undefined && (
        <p className="veld-fout" role="alert">
          {fouten.delen}
        </p>
      )}
      {keuzes.map(({ id, naam }) => (
        <Vink
          key={id}
          aan={waarden.delen.includes(id)}
          onWijzig={(aan) => zet('delen', aan ? [...waarden.delen, id] : waarden.delen.filter((deel) => deel !== id))}
        >
          {naam}
        </Vink>
      ))}
    </fieldset>
  )
}
