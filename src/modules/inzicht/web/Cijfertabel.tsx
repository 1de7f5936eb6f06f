import type { Dagen } from '../../../platform/domain/datum.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { Recordlink } from './Recordlink.tsx'
import type { Cijferrij, Telling } from './tellingenQuery.ts'
import { dagentekst, getaltekst, periodetekst, recordsOfRij, type Telvorm } from './telkeuze.ts'

type Props = {
  readonly telling: Telling
  readonly dagen: Dagen
  readonly vorm: Telvorm
  readonly rijen: readonly Cijferrij[]
}

/** A row for each combination that occurs. */
export const Cijfertabel = ({ telling, dagen, vorm, rijen }: Props) => {
  const periodeOf = ({ periode }: Cijferrij) => (periode === '' ? dagentekst(dagen) : periodetekst(periode))
  const naamOf = ({ sleutels }: Cijferrij, code: string) =>
    sleutels.find(({ dimensie }) => dimensie === code)?.naam ?? ''
  const heeftPeriode = vorm.per !== 'geheel'
  const kolommen: readonly Kolom<Cijferrij>[] = [
    ...(heeftPeriode ? [{ kop: 'Periode', cel: periodeOf }] : []),
    ...vorm.splits.map(({ code, naam }) => ({ kop: naam, cel: (rij: Cijferrij) => naamOf(rij, code) })),
    {
      kop: telling.eenheid.replace(/^./, (letter) => letter.toUpperCase()),
      getal: true,
      cel: ({ waarde, benadering }) => getaltekst(waarde, benadering),
    },
    {
      kop: 'Records',
      kopVerborgen: true,
      cel: (rij) => {
        const wat = [heeftPeriode && periodeOf(rij), ...rij.sleutels.map(({ naam }) => naam)].filter(Boolean).join(', ')
        return rij.waarde === 0 ? null : (
          <Recordlink
            code={telling.code}
            vraag={recordsOfRij(rij, dagen, vorm)}
            label={`Bekijk de records: ${wat}`}
            klasse="knop knop-klein"
          >
            Bekijk de records
          </Recordlink>
        )
      },
    },
  ]
  return (
    <Tabel
      label={telling.naam}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ periode, sleutels }) => `${periode} ${sleutels.map(({ sleutel }) => sleutel).join()}`}
    />
  )
}
