import { useId } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import type { ActieStand } from '../cache/stand.ts'
import { isRedenNodig, STATUS_KEUZES, VOLGT } from './statuskeuze.ts'
import { useStatuskeuze } from './useStatuskeuze.ts'

type Props = { readonly stand: ActieStand; readonly onSluit: () => void }

/** Says a status by hand; what contradicts the facts needs a reason. */
export function StatusDialoog({ stand: begin, onSluit }: Props) {
  const id = useId()
  const { formulier, stand, wasEerder } = useStatuskeuze(begin, onSluit)
  const { bezig, fout, waarden } = formulier
  return (
    <Dialoog
      titel="Status kiezen"
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={bezig}>
            {bezig ? 'Bezig met opslaan…' : 'Opslaan'}
          </button>
        </>
      }
    >
      <form id={id} className="stapel" noValidate onSubmit={formulier.verzend}>
        <p className="klein zacht">
          Volgens de planning: {STATUSWOORDEN[stand.afgeleid].toLowerCase()}. Te laat kun je niet kiezen: dat volgt uit
          de momenten.
        </p>
        {wasEerder && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            Er staat nu: {stand.woord}. Sla nog eens op om te houden wat jij koos.
          </Melder>
        )}
        {fout && !wasEerder && <Foutvak fout={fout} />}
        <Keuzelijst label="Status" keuzes={STATUS_KEUZES} {...formulier.veld('keuze')} />
        {waarden.keuze !== VOLGT && (
          <Tekstveld
            label={isRedenNodig(stand, waarden.keuze) ? 'Waarom' : 'Waarom (mag leeg)'}
            maxLength={1000}
            {...formulier.veld('reden')}
          />
        )}
      </form>
    </Dialoog>
  )
}
