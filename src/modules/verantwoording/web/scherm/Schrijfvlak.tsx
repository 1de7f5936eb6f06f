import { Teksteditor } from '../tekst/Teksteditor.tsx'
import { useRefresh } from '../useDaad.ts'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'
import { useNieuwCijfer } from './cijfers/useNieuwCijfer.tsx'

type Props = {
  readonly tekstId: string
  readonly deel: Deel
  readonly verantwoording: Verantwoording
  readonly onKlaar: () => void
}

/** The editor of one text, with the figures that it can refer to. */
export function Schrijfvlak({ tekstId, deel, verantwoording, onKlaar }: Props) {
  const refresh = useRefresh(verantwoording.id)
  const { keuzes, maak, dialoog } = useNieuwCijfer(verantwoording, deel.id)
  const klaar = async () => {
    await refresh()
    onKlaar()
  }
  return (
    <div className="stapel">
      <Teksteditor
        key={tekstId}
        id={tekstId}
        label={`Tekst bij ${deel.titel}`}
        cijfers={verantwoording.cijfers}
        nieuweCijfers={keuzes}
        onNieuwCijfer={maak}
        onKlaar={() => void klaar()}
      />
      {dialoog}
    </div>
  )
}
