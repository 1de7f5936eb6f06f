import type { Bereik } from '../../../../documenten/public.ts'
import type { Markering } from '../../../domain/inlezing/markeringen/markering.ts'
import { splitTekst } from '../../../domain/inlezing/markeringen/splitTekst.ts'
import { Tekstdelen } from './Tekstdelen.tsx'
import { Vondst } from './Vondst.tsx'

type Props = {
  readonly tekst: string
  readonly markeringen?: readonly Markering[] | undefined
  readonly vet?: readonly Bereik[]
}

const GEEN: readonly never[] = []

/** Text of the document with what was recognised in it. */
export const Doctekst = ({ tekst, markeringen = GEEN, vet = GEEN }: Props) =>
  splitTekst(tekst, markeringen, vet).map(({ markering, delen }, nummer) =>
    markering ? <Vondst key={nummer} markering={markering} delen={delen} /> : <Tekstdelen key={nummer} delen={delen} />,
  )
