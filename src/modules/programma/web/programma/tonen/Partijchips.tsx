import { PartijChip } from '../../../../../platform/web/weergave/Chip.tsx'
import type { BoomPartij } from '../../../domain/boom/boom.ts'

type Props = {
  readonly partijen: readonly BoomPartij[]
  /** More than this become a count. */
  readonly hooguit?: number
}

/** Who does it: the trekker first, told apart when there are partners too. */
export function Partijchips({ partijen, hooguit = partijen.length }: Props) {
  if (partijen.length === 0) return <span className="zacht klein">Nog niemand</span>
  const opRol = partijen.toSorted((een, ander) => Number(ander.rol === 'trekker') - Number(een.rol === 'trekker'))
  const getoond = partijen.length > hooguit ? opRol.slice(0, hooguit - 1) : opRol
  return (
    <span className="chips">
      {getoond.map(({ naam, tekst, organisatieId, rol }) => (
        <PartijChip key={organisatieId ?? tekst} bekend={naam !== null}>
          <span>{naam ?? tekst}</span>
          {rol === 'trekker' && partijen.length > 1 && <span className="rol">trekker</span>}
        </PartijChip>
      ))}
      {getoond.length < partijen.length && (
        <span className="zacht klein">en {partijen.length - getoond.length} andere</span>
      )}
    </span>
  )
}
