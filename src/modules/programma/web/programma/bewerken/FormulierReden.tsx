import { RedenVeld } from '../../vaststelling/reden/RedenVeld.tsx'
import type { Formulier } from './Velden.tsx'

type Props = { readonly formulier: Formulier; readonly label?: string }

/** The reason, as a field of the form of a record in an adopted programme. */
export function FormulierReden({ formulier: { waarden, fouten, zet }, ...rest }: Props) {
  const reden = typeof waarden.reden === 'string' ? waarden.reden : ''
  return <RedenVeld {...rest} waarde={reden} onWijzig={(nieuw) => zet('reden', nieuw)} fout={fouten.reden} />
}
