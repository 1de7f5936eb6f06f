import '../vaststelling.css'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { useLaatsteReden } from './laatsteReden.ts'

type Props = {
  readonly waarde: string
  readonly onWijzig: (reden: string) => void
  readonly fout: string | undefined
  readonly label?: string
  readonly hint?: string
  readonly autoFocus?: boolean
}

const LANGSTE_VOORSTEL = 80

/** Why an adopted programme changes. The last reason can be picked; it is never filled in by itself. */
export function RedenVeld({
  label = 'Waarom wijzig je dit?',
  hint = 'Dit programma is vastgesteld. De reden komt in de geschiedenis.',
  ...veld
}: Props) {
  const laatste = useLaatsteReden()
  return (
    <div className="stapel-s redenveld">
      <Tekstveld {...{ label, hint, ...veld }} maxLength={1000} autoComplete="off" />
      {laatste !== '' && laatste !== veld.waarde && (
        <button className="knop knop-klein knop-stil" type="button" onClick={() => veld.onWijzig(laatste)}>
          Zelfde reden: ‘{shorten(laatste, LANGSTE_VOORSTEL)}’
        </button>
      )}
    </div>
  )
}
