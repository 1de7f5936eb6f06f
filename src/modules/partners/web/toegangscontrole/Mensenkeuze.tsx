import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Keuzes } from './oordeel.ts'
import type { Partnermens } from './partnertoegangQuery.ts'

type Props = {
  readonly mensen: readonly Partnermens[]
  readonly waarde: Keuzes
  readonly onWijzig: (keuzes: Keuzes) => void
  readonly fout?: string | undefined
}

const KEUZES = [
  { waarde: 'blijft', label: 'Houdt toegang' },
  { waarde: 'weg', label: 'Heeft geen toegang meer nodig' },
] as const

/** Nothing is chosen beforehand: a list that is right by itself is not looked at. */
export function Mensenkeuze({ mensen, waarde, onWijzig, fout }: Props) {
  return (
    <div className="stapel">
      {mensen.map(({ id, naam, email, eindigtOp }) => (
        <Keuzerondjes
          key={id}
          label={`${naam} (${email})${eindigtOp === null ? '' : `, toegang tot en met ${dagTekst(eindigtOp)}`}`}
          keuzes={KEUZES}
          waarde={waarde[id] ?? ''}
          onWijzig={(keuze) => onWijzig({ ...waarde, [id]: keuze })}
        />
      ))}
      {fout && (
        <div tabIndex={-1} data-fout="true">
          <Veldfout id="mensenkeuze-fout">{fout}</Veldfout>
        </div>
      )}
    </div>
  )
}
