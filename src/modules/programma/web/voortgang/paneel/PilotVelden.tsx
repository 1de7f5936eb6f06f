import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import type { useUitvoeringFormulier } from './useUitvoeringFormulier.ts'
import { BESLUIT_TEKST, VELD_LABEL, type Uitvoeringvelden } from './uitvoeringvelden.ts'

type Props = { readonly formulier: ReturnType<typeof useUitvoeringFormulier>['formulier'] }

const BESLUITEN = (Object.keys(BESLUIT_TEKST) as Uitvoeringvelden['besluit'][]).map((waarde) => ({
  waarde,
  label: BESLUIT_TEKST[waarde],
}))
const DAGEN = ['begin', 'eind', 'evaluatie'] as const

/** When a pilot runs, when it is weighed, and what was decided. */
export const PilotVelden = ({ formulier: { veld } }: Props) => (
  <>
    <div className="veldenrooster">
      {DAGEN.map((naam) => (
        <div className="veld-smal" key={naam}>
          <Tekstveld label={VELD_LABEL[naam]} type="date" {...veld(naam)} />
        </div>
      ))}
      <div className="veld-smal">
        <Keuzelijst label={VELD_LABEL.besluit} keuzes={BESLUITEN} {...veld('besluit')} />
      </div>
    </div>
    <Tekstvak label={VELD_LABEL.toelichting} rows={2} maxLength={2000} {...veld('toelichting')} />
  </>
)
