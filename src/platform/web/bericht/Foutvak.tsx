import { isZelfGestopt } from '../api/bevestiging.ts'
import { probleemVan } from '../api/ProbleemFout.ts'
import { Melder } from './Melder.tsx'

type Props = {
  readonly fout: unknown
  /** Tries again; leave it out where a new attempt makes no sense. */
  readonly opnieuw?: () => void
}

/** What went wrong and what to do, in the words of the server. */
export function Foutvak({ fout, opnieuw }: Props) {
  if (isZelfGestopt(fout)) return null
  const { title, detail } = probleemVan(fout)
  return (
    <Melder soort="fout" titel={`${title}.`}>
      {detail}
      {opnieuw && (
        <div className="knoppen fout-opnieuw">
          <button className="knop knop-klein" type="button" onClick={opnieuw}>
            Probeer opnieuw
          </button>
        </div>
      )}
    </Melder>
  )
}
