import { useNavigate } from '@tanstack/react-router'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import type { Telling } from './tellingenQuery.ts'
import { tijdOfKeuze, type Telkeuze, type Telvorm } from './telkeuze.ts'

const TIJDEN = [
  { waarde: 'dit_jaar', label: 'Dit jaar' },
  { waarde: 'vorig_jaar', label: 'Vorig jaar' },
  { waarde: 'eigen', label: 'Eigen dagen' },
] as const
const PERIODES = [
  { waarde: 'geheel', label: 'Alles samen' },
  { waarde: 'jaar', label: 'Per jaar' },
  { waarde: 'kwartaal', label: 'Per kwartaal' },
  { waarde: 'maand', label: 'Per maand' },
] as const
const NIET = 'niet'

const FOUTEN = {
  dag_ontbreekt: 'Kies een eerste en een laatste dag.',
  dagen_verkeerd_om: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
} as const

type Props = {
  readonly telling: Telling
  readonly keuze: Telkeuze
  readonly vorm: Telvorm
  readonly fout: keyof typeof FOUTEN | null
}

/** Over which days, and split how; all of it stands in the address. */
export function Telfilters({ telling, keuze, vorm: { per, splits }, fout }: Props) {
  const navigate = useNavigate({ from: '/inzicht/tellingen/$code' })
  const zet = (anders: Telkeuze) => void navigate({ search: { ...keuze, ...anders }, replace: true })
  const tijd = tijdOfKeuze(keuze)
  const { van = '', tot = '' } = keuze
  const [eerste = NIET, tweede = NIET] = splits.map(({ code }) => code)
  const zetSplits = (...codes: readonly string[]) => zet({ splits: codes.filter((code) => code !== NIET).join() })
  const keuzesZonder = (ander: string) => [
    { waarde: NIET, label: 'Niet verdelen' },
    ...telling.dimensies.filter(({ code }) => code !== ander).map(({ code, naam }) => ({ waarde: code, label: naam })),
  ]
  return (
    <div className="filterbalk telfilters" role="search">
      <Keuzelijst label="Periode" keuzes={TIJDEN} waarde={tijd} onWijzig={(een) => zet({ tijd: een })} />
      {tijd === 'eigen' && (
        <>
          <Tekstveld label="Eerste dag" type="date" waarde={van} onWijzig={(een) => zet({ van: een })} />
          <Tekstveld
            label="Laatste dag"
            type="date"
            waarde={tot}
            onWijzig={(een) => zet({ tot: een })}
            fout={fout === null ? undefined : FOUTEN[fout]}
          />
        </>
      )}
      <Keuzelijst label="Tel" keuzes={PERIODES} waarde={per} onWijzig={(een) => zet({ per: een })} />
      <Keuzelijst
        label="Verdeel naar"
        keuzes={keuzesZonder(NIET)}
        waarde={eerste}
        onWijzig={(een) => (een === tweede ? zetSplits(een) : zetSplits(een, tweede))}
      />
      {eerste !== NIET && (
        <Keuzelijst
          label="En naar"
          keuzes={keuzesZonder(eerste)}
          waarde={tweede}
          onWijzig={(een) => zetSplits(eerste, een)}
        />
      )}
    </div>
  )
}
