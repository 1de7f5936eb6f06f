import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'
import { plekForNieuw } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useLoopToetsen } from '../paneel/useLoopToetsen.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'

/** J, K, E and N on a list of records of one kind. */
export function useLijstToetsen(soort: OnderdeelSoort, ids: readonly string[]): void {
  const { programma, magWijzigen } = useProgramma()
  const { zoek, openOnderdeel, openNieuw } = useAdres()
  const { bewerk } = useWijzigen()
  const nu = zoek.onderdeel
  useLoopToetsen(
    ids.map((id) => sleutelOf(soort, id)),
    { nu, whenDicht: (sleutel) => openOnderdeel(sleutel) },
  )
  const maak = () => {
    const plek = plekForNieuw(programma, soort, null)
    if (plek) openNieuw(soort, plek)
  }
  useSneltoets('e', () => nu && bewerk(nu), { doet: 'Bewerken wat open staat', actief: magWijzigen })
  useSneltoets('n', maak, { doet: 'Nieuw', actief: magWijzigen })
}
