import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { useAdres } from '../adres/useAdres.ts'

type Opties = {
  readonly nu: Sleutel | undefined
  /** What J and K do while the panel is shut. */
  readonly whenDicht: (sleutel: Sleutel) => void
}

/** J and K: the next and previous record of the list, in the panel. */
export function useLoopToetsen(sleutels: readonly Sleutel[], { nu, whenDicht }: Opties): void {
  const { zoek, openOnderdeel } = useAdres()
  const loop = (stap: 1 | -1) => {
    const plek = nu === undefined ? -1 : sleutels.indexOf(nu)
    const naar = sleutels[plek === -1 ? 0 : plek + stap]
    if (!naar) return
    if (zoek.onderdeel) openOnderdeel(naar, { vervang: true })
    else whenDicht(naar)
  }
  useSneltoets('j', () => loop(1), { doet: 'Volgende' })
  useSneltoets('k', () => loop(-1), { doet: 'Vorige' })
}
