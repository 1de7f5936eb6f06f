import { isVoor } from '../../../../platform/web/schil/isVoor.ts'
import type { Beheergroep } from '../../../../platform/web/schil/schilContext.ts'
import { useSessie } from '../../../../platform/web/schil/sessie.ts'
import { useSchilContext } from '../../../../platform/web/schil/useSchilContext.ts'

/** The groups of Beheer that hold a screen for who looks, with those screens only. */
export function useBeheergroepen(): readonly Beheergroep[] {
  const { handelingen } = useSessie()
  return useSchilContext()
    .beheer.map(({ naam, punten }) => ({ naam, punten: punten.filter((punt) => isVoor(punt, handelingen)) }))
    .filter(({ punten }) => punten.length > 0)
}
