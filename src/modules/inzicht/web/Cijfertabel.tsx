import type { Dagen } from '../../../platform/domain/datum.ts'
import type { Telperiode } from '../../../platform/domain/telling.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import type { Recordkeuze } from './Recordsdialoog.tsx'
import type { Cijferrij, Telling } from './tellingenQuery.ts'
import { dagentekst, getaltekst, periodetekst, recordsOfRij } from './telkeuze.ts'

type Props = {
  readonly telling: Telling
  readonly dagen: Dagen
  readonly per: Telperiode
  readonly splits: Telling['dimensies'][number] | undefined
  readonly rijen: readonly Cijferrij[]
  readonly onRecords: (keuze: Recordkeuze) => void
}

export const Cijfertabel = ({ telling, dagen, per, splits, rijen, onRecords }: Props) => {
  const periodeOf = ({ periode }: Cijferrij) => (periode === '' ? dagentekst(dagen) : periodetekst(periode))
  const sleutelOf = ({ sleutels }: Cijferrij) => sleutels[0]?.naam ?? ''
  const heeftPeriode = per !== 'geheel' || !splits
  const kolommen: readonly Kolom<Cijferrij>[] = [
    ...(heeftPeriode ? [{ kop: 'Periode', cel: periodeOf }] : []),
    ...(splits ? [{ kop: splits.naam, cel: sleutelOf }] : []),
    {
      kop: telling.eenheid.replace(/^./, (letter) => letter.toUpperCase()),
      getal: true,
      cel: ({ waarde }) => getaltekst(waarde),
    },
    {
      kop: 'Records',
      kopVerborgen: true,
      cel: (rij) => {
        const wat = [heeftPeriode && periodeOf(rij), sleutelOf(rij)].filter(Boolean).join(', ')
        return rij.waarde === 0 ? null : (
          <button
            className="knop knop-klein"
            type="button"
            aria-label={`Bekijk de records: ${wat}`}
            onClick={() => onRecords({ ...recordsOfRij(rij, dagen, per), wat })}
          >
            Bekijk de records
          </button>
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
