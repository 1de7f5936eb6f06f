import { Link } from '@tanstack/react-router'
import { shorten } from '../../domain/boom/teksten/plektekst.ts'
import { Vraagbadge } from './Vraagbadge.tsx'
import { stellerTekst, termijnTekst } from './vraagtekst.ts'
import type { Vraag } from './vragenQuery.ts'

const LANGSTE_REGEL = 160

type Props = {
  readonly vraag: Vraag
  /** Where the part it is about is not on screen already. */ readonly metOnderwerp?: boolean
}

/** A question in a list: what was asked, by whom, about what, and where it stands. */
export const Vraagregel = ({ vraag, metOnderwerp = false }: Props) => (
  <li className="vraag-vak">
    <div className="regel-tekst">
      <Link to="/vragen/$id" params={{ id: vraag.id }} data-vraag={vraag.id}>
        {shorten(vraag.tekst, LANGSTE_REGEL)}
      </Link>
      <p>
        {stellerTekst(vraag)}
        {metOnderwerp && <> · over ‘{shorten(vraag.onderwerp)}’</>}
      </p>
      <p className="klein zacht">{termijnTekst(vraag)}</p>
    </div>
    <div className="regel-rechts">
      <Vraagbadge vraag={vraag} />
    </div>
  </li>
)
