import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
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
      {rij.soort === 'doel' ? describeNorm(rij.van) : countTekst('actie', rij.aantalActies)}
    </td>
  )
}
