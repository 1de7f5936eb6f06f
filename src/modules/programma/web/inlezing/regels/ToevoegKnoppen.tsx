import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { toevoegingenBij, type Toevoeging } from './toevoeging.ts'

type Props = { readonly regel: Regel; readonly onKies: (toevoeging: Toevoeging) => void }

/** For what Baken missed. */
export const ToevoegKnoppen = ({ regel, onKies }: Props) =>
  toevoegingenBij(regel).map((toevoeging) => (
    <button key={toevoeging.soort} className="knop knop-klein" type="button" onClick={() => onKies(toevoeging)}>
      <Icoon van={IconPlus} />
      {capitalize(SOORT_WOORD[toevoeging.soort].een)} toevoegen
    </button>
  ))

const capitalize = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
