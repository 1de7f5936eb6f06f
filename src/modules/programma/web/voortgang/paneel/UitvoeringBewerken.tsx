import { useQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { PaneelWacht } from '../../programma/bewerken/PaneelWacht.tsx'
import type { ActieStand } from '../cache/stand.ts'
import { actiehoudersQuery } from '../cache/voortgangQuery.ts'
import { PilotVelden } from './PilotVelden.tsx'
import { UitvoeringBotsing } from './UitvoeringBotsing.tsx'
import { useUitvoeringFormulier } from './useUitvoeringFormulier.ts'
import { VELD_LABEL } from './uitvoeringvelden.ts'

type Props = { readonly programmaId: string; readonly stand: ActieStand; readonly onKlaar: () => void }

/** The form of what belongs to carrying an actie out. */
export function UitvoeringBewerken({ programmaId, stand, onKlaar }: Props) {
  const { formulier, inhaalslag, haalIn, fout } = useUitvoeringFormulier({ programmaId, stand, onKlaar })
  const { data: houders = [] } = useQuery(actiehoudersQuery)
  const { waarden, veld, zet } = formulier
  const keuzes = houders.map(({ id, naam }) => ({ waarde: id, label: naam }))
  if (inhaalslag) {
    return <UitvoeringBotsing {...{ inhaalslag, keuzes }} onKlaar={(gekozen) => haalIn(inhaalslag, gekozen)} />
  }
  return (
    <form className="stapel" aria-label="Uitvoering wijzigen" noValidate onSubmit={formulier.verzend}>
      <PaneelWacht actief={formulier.gewijzigd && !formulier.bezig} />
      {fout && <Foutvak fout={fout} />}
      <Zoekkeuze
        label={VELD_LABEL.actiehouderId}
        hint="Wie het bijhoudt en voortgang meldt. Leeg: nog niemand."
        plaatshouder="Zoek op naam"
        keuzes={keuzes}
        waarde={waarden.actiehouderId}
        onWijzig={(id) => zet('actiehouderId', id)}
      />
      <Tekstveld
        label={VELD_LABEL.gewicht}
        hint="1 telt gewoon mee, 2 telt dubbel, 0 telt niet mee."
        inputMode="decimal"
        maxLength={6}
        {...veld('gewicht')}
      />
      <Tekstveld label={VELD_LABEL.geldbron} maxLength={500} {...veld('geldbron')} />
      <Tekstvak label={VELD_LABEL.capaciteit} rows={2} maxLength={2000} {...veld('capaciteit')} />
      <Vink aan={waarden.isPilot} onWijzig={(aan) => zet('isPilot', aan)}>
        Dit is een pilot
      </Vink>
      {waarden.isPilot && <PilotVelden formulier={formulier} />}
      {stand.uitvoering.handmatig && <Tekstveld label={VELD_LABEL.reden} maxLength={1000} {...veld('reden')} />}
      <div className="knoppen">
        <button className="knop knop-klein knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          {formulier.bezig ? 'Bezig met opslaan…' : 'Opslaan'}
        </button>
        <button className="knop knop-klein" type="button" onClick={onKlaar}>
          Annuleren
        </button>
      </div>
    </form>
  )
}
