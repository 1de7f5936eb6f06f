import IconArrowsMove from '@tabler/icons-react/dist/esm/icons/IconArrowsMove.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'

export function Paneelknoppen({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const { bewerk, kiesPlek, verwijder } = useWijzigen()
  return (
    <>
      <button
        className="knop"
        type="button"
        aria-keyshortcuts="E"
        onClick={() => bewerk(sleutelOf(onderdeel.soort, onderdeel.van.id))}
      >
        <Icoon van={IconPencil} />
        Bewerken
      </button>
      <button className="knop" type="button" onClick={() => kiesPlek(onderdeel)}>
        <Icoon van={IconArrowsMove} />
        Verplaatsen
      </button>
      <button className="knop knop-stil" type="button" onClick={() => verwijder(onderdeel)}>
        <Icoon van={IconTrash} />
        Weghalen
      </button>
    </>
  )
}
