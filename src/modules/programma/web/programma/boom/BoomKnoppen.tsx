import IconChecks from '@tabler/icons-react/dist/esm/icons/IconChecks.mjs'
import IconFold from '@tabler/icons-react/dist/esm/icons/IconFold.mjs'
import IconFoldDown from '@tabler/icons-react/dist/esm/icons/IconFoldDown.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { listVouwbaar, type Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { dichtheidVoorkeur } from './dichtheid.ts'
import type { Vouw } from './useVouw.ts'

type Props = Vouw & {
  readonly rijen: readonly Rij[]
  readonly vouwbaar: boolean
  /** Begins or ends choosing acties; null where one may not change them. */
  readonly kiezen: { readonly aan: boolean; readonly wissel: () => void } | null
}

/** Choosing acties, folding everything, and how much room a line takes. */
export function BoomKnoppen({ rijen, dicht, zet, vouwbaar, kiezen }: Props) {
  const dichtheid = dichtheidVoorkeur.use()
  const allesDicht = listVouwbaar(rijen).every((sleutel) => dicht.has(sleutel))
  return (
    <div className="rij duw boomknoppen">
      {kiezen && (
        <button className="knop knop-klein" type="button" aria-pressed={kiezen.aan} onClick={kiezen.wissel}>
          <Icoon van={IconChecks} />
          Kies acties
        </button>
      )}
      {vouwbaar && (
        <button className="knop knop-klein" type="button" onClick={() => zet(listVouwbaar(rijen), allesDicht)}>
          <Icoon van={allesDicht ? IconFoldDown : IconFold} />
          {allesDicht ? 'Alles uitklappen' : 'Alles inklappen'}
        </button>
      )}
      <div className="groep" role="group" aria-label="Dichtheid">
        {(['ruim', 'compact'] as const).map((keuze) => (
          <button
            key={keuze}
            className="knop knop-klein"
            type="button"
            aria-pressed={dichtheid === keuze}
            onClick={() => dichtheidVoorkeur.set(keuze)}
          >
            {keuze === 'ruim' ? 'Ruim' : 'Compact'}
          </button>
        ))}
      </div>
    </div>
  )
}
