import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'
import { NIEUW_BIJ, plekForNieuw } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useLoopToetsen } from '../paneel/useLoopToetsen.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { focusRij } from './rijElement.ts'

/** J and K walk, E edits and N makes a new record, at the line that is open or has focus. */
export function useBoomSneltoetsen(rijen: readonly Rij[], actief: Sleutel | undefined): void {
  const { programma, magWijzigen } = useProgramma()
  const { zoek, openOnderdeel, openNieuw } = useAdres()
  const { bewerk } = useWijzigen()
  const hier = zoek.onderdeel ?? actief
  const rij = rijen.find(({ sleutel }) => sleutel === hier)

  useLoopToetsen(
    rijen.map(({ sleutel }) => sleutel),
    { nu: hier, whenDicht: focusRij },
  )
  const wijzig = () => {
    if (!rij) return
    openOnderdeel(rij.sleutel, { vervang: zoek.onderdeel !== undefined })
    bewerk(rij.sleutel)
  }
  const maak = () => {
    const soort = rij ? NIEUW_BIJ[rij.soort] : 'prioriteit'
    const plek = plekForNieuw(programma, soort, rij ?? null)
    if (plek) openNieuw(soort, plek)
  }
  useSneltoets('e', wijzig, { doet: 'Bewerken wat gekozen is', actief: magWijzigen })
  useSneltoets('n', maak, { doet: 'Nieuwe actie, of wat onder de regel hoort', actief: magWijzigen })
}
