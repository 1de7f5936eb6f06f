import { useMemo } from 'react'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { parsePlanning } from '../../../domain/planning/parsePlanning.ts'
import { Planningchips } from '../tonen/Planningchips.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly fout: string | undefined
  readonly waarde: string
  readonly onWijzig: (waarde: string) => void
}

/** Planning in words, with how Baken reads it while one types. */
export function WanneerVeld({ waarde, ...veld }: Props) {
  const planning = useMemo(() => parsePlanning(waarde), [waarde])
  return (
    <div className="stapel-s">
      <Tekstveld {...veld} waarde={waarde} autoComplete="off" />
      {planning.delen.length > 0 && (
        <p className="rij rij-breek klein zacht" aria-live="polite">
          Baken leest: <Planningchips planning={planning} />
        </p>
      )}
    </div>
  )
}
