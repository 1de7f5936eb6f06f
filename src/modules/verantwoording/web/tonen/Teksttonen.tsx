import { createElement, Fragment, type ReactNode } from 'react'
import type { Cijferdeel, Lijst, Tekst, Tekstblok, Tekstdeel, Tekststuk } from '../../domain/tekst/tekst.ts'

type Props = {
  readonly tekst: Tekst
  /** Level of the highest heading in it, below those of the page. */
  readonly kopniveau: 3 | 4
  /** How a figure in a sentence looks. */
  readonly toonCijfer: (deel: Cijferdeel) => ReactNode
}

/** A text as it is read. */
export const Teksttonen = ({ tekst, ...rest }: Props) => (
  <>
    {tekst.map((blok, plek) => (
      <Blok key={plek} blok={blok} {...rest} />
    ))}
  </>
)

type Zonder = Omit<Props, 'tekst'>

function Blok({ blok, kopniveau, toonCijfer }: Zonder & { readonly blok: Tekstblok }) {
  if (blok.soort === 'lijst') return <Puntenlijst lijst={blok} toonCijfer={toonCijfer} />
  const inhoud = <Regel delen={blok.inhoud} toonCijfer={toonCijfer} />
  return blok.soort === 'kop' ? createElement(`h${kopniveau + blok.niveau - 1}`, null, inhoud) : <p>{inhoud}</p>
}

type Cijfertoner = Pick<Props, 'toonCijfer'>

function Puntenlijst({ lijst, toonCijfer }: Cijfertoner & { readonly lijst: Lijst }) {
  const Soort = lijst.genummerd ? 'ol' : 'ul'
  return (
    <Soort>
      {lijst.punten.map((punt, plek) => (
        <li key={plek}>
          <Regel delen={punt.inhoud} toonCijfer={toonCijfer} />
          {punt.lijst && <Puntenlijst lijst={punt.lijst} toonCijfer={toonCijfer} />}
        </li>
      ))}
    </Soort>
  )
}

const Regel = ({ delen, toonCijfer }: Cijfertoner & { readonly delen: readonly Tekstdeel[] }) =>
  delen.map((deel, plek) => (
    <Fragment key={plek}>{deel.soort === 'cijfer' ? toonCijfer(deel) : <Stuk stuk={deel} />}</Fragment>
  ))

function Stuk({ stuk: { tekst, vet, cursief, link } }: { readonly stuk: Tekststuk }) {
  const schuin = cursief ? <em>{tekst}</em> : tekst
  const dik = vet ? <strong>{schuin}</strong> : schuin
  return link === null ? dik : <a href={link}>{dik}</a>
}
