import { useId } from 'react'
import { bestandsgrootte } from '../../../../../platform/web/weergave/bestandsgrootte.ts'

type Props = { readonly bestand: File; readonly deel: number; readonly onStop: () => void }

/** How far the sending is. */
export function Verzendstand({ bestand, deel, onStop }: Props) {
  const id = useId()
  const procent = Math.round(deel * 100)
  return (
    <div className="stapel-s">
      <p id={id}>
        <span className="vet">{bestand.name}</span>{' '}
        <span className="zacht">({bestandsgrootte(bestand.size)}) wordt verstuurd</span>
      </p>
      <div className="rij">
        <progress className="verzendbalk" max={100} value={procent} aria-labelledby={id} />
        <span className="klein getal">{procent}%</span>
      </div>
      <div className="knoppen">
        <button className="knop knop-klein" type="button" onClick={onStop}>
          Stop met versturen
        </button>
      </div>
    </div>
  )
}
