import type { Zekerheid } from '../../voorstel.ts'
import type { Regel } from '../regel.ts'

/** The recogniser's reason for an unknown name: answered by saying which organisatie is meant, not by looking at the line. */
export const ONBEKENDE_PARTIJ = 'Deze partij staat niet in je lijst.'

/** Why a line is doubted, apart from names that have a question of their own. */
export const openTwijfel = ({ twijfel, nagekeken }: Regel): readonly string[] =>
  nagekeken ? [] : twijfel.filter((reden) => reden !== ONBEKENDE_PARTIJ)

/** How sure a line is by now: a person looked at it, or what was unknown about it has become known. */
export function zekerheidNu(regel: Regel): Zekerheid {
  const { zekerheid, twijfel, nagekeken } = regel
  if (nagekeken) return 'zeker'
  const isOpgelost = twijfel.length > 0 && openTwijfel(regel).length === 0 && !hasOnbekendePartij(regel)
  return isOpgelost ? 'zeker' : zekerheid
}

const hasOnbekendePartij = (regel: Regel): boolean =>
  regel.soort === 'actie' && regel.inhoud.partijen.some(({ organisatieId }) => organisatieId === null)
