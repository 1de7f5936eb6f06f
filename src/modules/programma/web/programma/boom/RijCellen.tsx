import { Suspense } from 'react'
import { useSchilContext } from '../../../../../platform/web/schil/useSchilContext.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { useProgramma } from '../useProgramma.ts'
import { Partijchips } from '../tonen/Partijchips.tsx'
import { Planningchips } from '../tonen/Planningchips.tsx'

type Props = { readonly rij: Rij; readonly id: string }

/** When and who for an actie; what must be reached for a doel; how many for the rest. */
export function RijCellen({ rij, id }: Props) {
  if (rij.soort === 'actie') {
    return (
      <>
        <td role="gridcell" id={id} data-kop="Wanneer">
          <Planningchips planning={rij.van.planning} />
        </td>
        <td role="gridcell" data-kop="Wie">
          <Partijchips partijen={rij.van.partijen} hooguit={4} kort />
        </td>
      </>
    )
  }
  return (
    <td role="gridcell" id={id} colSpan={2} className="rijfeit">
      {rij.soort === 'doel' ? <Doelfeit doel={rij.van} /> : countTekst('actie', rij.aantalActies)}
    </td>
  )
}

/** What must be reached, and how it stands with that. */
function Doelfeit({ doel }: { readonly doel: Extract<Rij, { soort: 'doel' }>['van'] }) {
  const { id: programmaId } = useProgramma()
  const { DoelBadge } = useSchilContext()
  return (
    <>
      {describeNorm(doel)}{' '}
      <Suspense fallback={null}>
        <DoelBadge programmaId={programmaId} doelId={doel.id} />
      </Suspense>
    </>
  )
}
