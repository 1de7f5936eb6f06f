import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import type { ActieStand } from '../cache/stand.ts'
import { isRedenNodig, STATUS_KEUZES, VOLGT } from './statuskeuze.ts'
import { useStatuskeuze } from './useStatuskeuze.ts'

type Props = { readonly programmaId: string; readonly stand: ActieStand; readonly onSluit: () => void }

/** Says a status by hand; what contradicts the facts needs a reason. */
export function StatusDialoog({ programmaId, stand: begin, onSluit }: Props) {
  const { formulier, stand, wasEerder } = useStatuskeuze(programmaId, begin, onSluit)
  const { keuze } = formulier.waarden
  return (
    <FormulierDialoog
      titel="Status kiezen"
      knop="Opslaan"
      formulier={formulier}
      wasEerder={wasEerder && `Er staat nu: ${stand.woord}. Sla nog eens op om te houden wat jij koos.`}
      onSluit={onSluit}
    >
      <p className="klein zacht">
        Volgens de planning: {STATUSWOORDEN[stand.afgeleid].toLowerCase()}. Te laat kun je niet kiezen: dat volgt uit de
        momenten.
      </p>
      <Keuzelijst label="Status" keuzes={STATUS_KEUZES} {...formulier.veld('keuze')} />
      {keuze !== VOLGT && (
        <Tekstveld
          label={isRedenNodig(stand, keuze) ? 'Waarom' : 'Waarom (mag leeg)'}
          maxLength={1000}
          {...formulier.veld('reden')}
        />
      )}
    </FormulierDialoog>
  )
}
