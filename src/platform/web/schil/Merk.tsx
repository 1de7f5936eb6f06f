import { Link } from '@tanstack/react-router'
import { createContext, useContext } from 'react'

/** Name and logo of the gemeente; `logo` is an image address or null for Baken's own sign. */
export type MerkGegevens = { readonly naam: string; readonly logo: string | null }

export const MerkContext = createContext<MerkGegevens>({ naam: '', logo: null })

export const MerkTeken = () => (
  <span className="merk-teken">
    <svg viewBox="0 0 24 24" className="merk-lijnen" aria-hidden="true">
      <path d="M9 21 10 9h4l1 12" />
      <path d="M7 21h10" />
      <path d="M10 9V6.5a2 2 0 0 1 4 0V9" />
      <path d="M6 7 3.5 6M6 10.5H3M18 7l2.5-1M18 10.5h3" />
    </svg>
  </span>
)

/** Sign and names, as in the header. */
export function MerkNaam() {
  const { naam, logo } = useContext(MerkContext)
  return (
    <>
      {logo ? <img className="merk-logo" src={logo} alt="" /> : <MerkTeken />}
      <span className="merk-naam">
        Baken
        {naam && <span className="merk-gemeente">{naam}</span>}
      </span>
    </>
  )
}

export const Merk = () => (
  <Link className="merk" to="/">
    <MerkNaam />
  </Link>
)
