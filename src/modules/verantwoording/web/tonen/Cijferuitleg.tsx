import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dagTekst, momentTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Cijfer } from '../verantwoordingQuery.ts'

const REDENEN: Readonly<Record<NonNullable<Cijfer['reden']>, string>> = {
  geen_recht: 'Je mag niet zien wat hier geteld is. Hoe het geteld is staat hieronder.',
  bestaat_niet: 'Wat dit telde bestaat niet meer.',
  geen_waarde: 'Er is nog geen waarde ingevuld.',
}

/** How it was counted, from which source and as of when; and for who may, what is behind it. */
export const Cijferuitleg = ({ cijfer }: { readonly cijfer: Cijfer }) => (
  <div className="stapel">
    <p>
      <b className="cijfer-groot">{cijfer.tekst}</b> {cijfer.eenheid}
      {cijfer.soort === 'hand' && <span className="chip cijfer-merk">Met de hand ingevuld</span>}
      {cijfer.voorlopig && <span className="chip cijfer-merk">Voorlopig</span>}
    </p>
    {cijfer.reden && <p className="waarom">{REDENEN[cijfer.reden]}</p>}
    <dl className="feiten">
      {cijfer.naam !== cijfer.label && <Feit naam="Wat">{cijfer.naam}</Feit>}
      <Feit naam="Hoe geteld">{cijfer.definitie}</Feit>
      <Feit naam="Bron">{cijfer.bron}</Feit>
      <Feit naam="Stand van">{toonMoment(cijfer.peilmoment)}</Feit>
      <Feit naam="Uit de zin">{cijfer.bronzin}</Feit>
      <Feit naam="Let op">{cijfer.context.join(' ')}</Feit>
    </dl>
    {cijfer.records && <Achter records={cijfer.records} reden={cijfer.reden} />}
  </div>
)

const Feit = ({ naam, children }: { readonly naam: string; readonly children: ReactNode }) =>
  children === '' ? null : (
    <>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </>
  )

/** A day has no time to show. */
const toonMoment = (op: string): string => (op.length > 10 ? momentTekst(op) : dagTekst(op))

type AchterProps = { readonly records: NonNullable<Cijfer['records']>; readonly reden: Cijfer['reden'] }

/** For who may, the records; for who may not, the definition: both stand on the screen of the telling. */
const Achter = ({ records: { code, van, tot, filter }, reden }: AchterProps) => (
  <p>
    <Link to="/inzicht/tellingen/$code" params={{ code }} search={{ van, tot, ...(filter !== '' && { filter }) }}>
      {reden === 'geen_recht' ? 'Lees hoe dit geteld wordt' : 'Bekijk wat erachter zit'}
    </Link>
  </p>
)
