import { findOnderdeel } from '../../../domain/boom/boom.ts'
import { parseSleutel } from '../../../domain/boom/sleutel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { NieuwPaneel } from '../bewerken/NieuwPaneel.tsx'
import { OnderdeelPaneel } from './OnderdeelPaneel.tsx'
import { Paneelkader } from './Paneelkader.tsx'

/** What the address asks to show beside the list. */
export function Paneel() {
  const { programma } = useProgramma()
  const { zoek } = useAdres()
  const { nieuw, bij = null, na = null } = zoek
  if (nieuw) return <NieuwPaneel key={`${nieuw} ${bij} ${na}`} soort={nieuw} plek={{ ouderId: bij, naId: na }} />

  const gevraagd = parseSleutel(zoek.onderdeel ?? '')
  const onderdeel = gevraagd && findOnderdeel(programma, gevraagd.soort, gevraagd.id)
  if (onderdeel) return <OnderdeelPaneel key={zoek.onderdeel} onderdeel={onderdeel} />
  return (
    <Paneelkader titel="Dit staat hier niet" boven="Niet gevonden" terugNaar={undefined}>
      <div className="paneel-deel">
        <p>Misschien is het weggehaald of verplaatst naar een ander programma.</p>
      </div>
    </Paneelkader>
  )
}
