import type { PrioriteitTak } from '../../../domain/boom/nestBoom.ts'
import { kopTekst } from '../../../domain/boom/teksten/plektekst.ts'
import type { ActieStand } from '../../voortgang/cache/stand.ts'
import type { Keuzestand } from '../keuze/keuzestand.ts'
import { InzetKeuzes } from './InzetKeuzes.tsx'

type Props = {
  readonly tak: PrioriteitTak
  readonly keuzes: Keuzestand
  readonly standen: ReadonlyMap<string, ActieStand>
}

/** A prioriteit with the inzetten that have acties; what has none goes along as it is. */
export function Prioriteitkeuzes({ tak: { prioriteit, nummer, inzetten }, ...rest }: Props) {
  const metActies = inzetten.filter(({ acties }) => acties.length > 0)
  if (metActies.length === 0) return null
  return (
    <section className="stapel" aria-label={prioriteit.naam}>
      <h2>{kopTekst(nummer, prioriteit.naam)}</h2>
      {metActies.map((inzet) => (
        <InzetKeuzes key={inzet.inzet.id} tak={inzet} {...rest} />
      ))}
    </section>
  )
}
