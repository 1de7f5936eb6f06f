import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import type { Logregel } from './logboekQueries.ts'
import { UitkomstBadge } from './UitkomstBadge.tsx'

const WANNEER: Kolom<Logregel> = {
  kop: 'Wanneer',
  cel: ({ tijd }) => <time dateTime={tijd}>{momentTekst(tijd)}</time>,
}
const WAT: Kolom<Logregel> = {
  kop: 'Wat',
  cel: ({ zin, rol, organisatie, doel }) => {
    const bij = [rol, organisatie, doel === null ? null : `doel: ${doel}`].filter(Boolean).join(' · ')
    return (
      <>
        {zin}
        {bij !== '' && (
          <>
            <br />
            <span className="klein zacht">{bij}</span>
          </>
        )}
      </>
    )
  },
}
const UITKOMST: Kolom<Logregel> = { kop: 'Uitkomst', cel: ({ uitkomst }) => <UitkomstBadge uitkomst={uitkomst} /> }

type Props = {
  readonly label: string
  readonly regels: readonly Logregel[]
  /** Left out for who may not see more of a line. */
  readonly onOpen?: (id: string) => void
}

/** Lines of the log, the newest first. */
export function Regeltabel({ label, regels, onOpen }: Props) {
  const openen: Kolom<Logregel> = {
    kop: 'Meer',
    kopVerborgen: true,
    cel: ({ id, tijd }) => (
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Bekijk de regel van ${momentTekst(tijd)}`}
        onClick={() => onOpen?.(id)}
      >
        Bekijk
      </button>
    ),
  }
  const kolommen = [WANNEER, WAT, UITKOMST, ...(onOpen ? [openen] : [])]
  return <Tabel label={label} kolommen={kolommen} rijen={regels} sleutel={({ id }) => id} />
}
