import { PartijChip } from '../../../../../platform/web/weergave/Chip.tsx'
import type { BoomPartij } from '../../../domain/boom/boom.ts'

type Props = {
  readonly partijen: readonly BoomPartij[]
  /** More than this become a count. */
  readonly hooguit?: number
  /** Takes the name the document used when the own name is long: "RIEC". */
  readonly kort?: boolean
}

const LANG = 20

const korteNaam = ({ naam, tekst }: BoomPartij): string =>
  naam !== null && naam.length > LANG && tekst.length < naam.length ? tekst : (naam ?? tekst)

/** Who does it: the trekker first, told apart when there are partners too. */
export function Partijchips({ partijen, hooguit = partijen.length, kort = false }: Props) {
  if (partijen.length === 0) return <span className="zacht klein">Nog niemand</span>
  const opRol = partijen.toSorted((een, ander) => Number(ander.rol === 'trekker') - Number(een.rol === 'trekker'))
  const getoond = partijen.length > hooguit ? opRol.slice(0, hooguit - 1) : opRol
  return (
    <span className="chips">
      {getoond.map((partij) => (
        <PartijChip key={partij.organisatieId ?? partij.tekst} bekend={partij.naam !== null}>
          <span title={partij.naam ?? undefined}>{kort ? korteNaam(partij) : (partij.naam ?? partij.tekst)}</span>
          {partij.rol === 'trekker' && partijen.length > 1 && <span className="rol">trekker</span>}
        </PartijChip>
      ))}
      {getoond.length < partijen.length && (
        <span className="zacht klein">en {partijen.length - getoond.length} andere</span>
      )}
    </span>
  )
}
