import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Chip } from '../../../../../platform/web/weergave/Chip.tsx'
import { countVragenTekst } from '../../vragen/vraagtekst.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { kopTekst, onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'

type Props = {
  readonly rij: Rij
  readonly id: string
  readonly adres: string
  readonly tab: 0 | -1
  readonly vragen: number
}

/** The name of a record as a link to its panel. A plain link: a tree has hundreds, and the table catches the click. */
export const RijNaam = ({ rij, id, adres, tab, vragen }: Props) => (
  <span className="rijnaam">
    <a id={id} href={adres} tabIndex={tab} data-daad="open">
      {rij.soort === 'doel' && <Icoon van={IconFlag} klasse="zacht" />}
      {rij.soort === 'doel' && <span className="verborgen">Doel: </span>}
      {kopTekst(rij.nummer, onderdeelNaam(rij))}
    </a>
    {vragen > 0 && <Chip icoon={IconMessageQuestion}>{countVragenTekst(vragen)}</Chip>}
    {rij.soort === 'inzet' && rij.van.ambitie !== '' && rij.van.inzet !== '' && (
      <span className="ambitie">
        <b>Ambitie:</b> {rij.van.ambitie}
      </span>
    )}
  </span>
)
