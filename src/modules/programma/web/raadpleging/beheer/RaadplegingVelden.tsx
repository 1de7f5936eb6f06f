import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import type { Raadplegingwaarden } from './raadplegingwaarden.ts'

type Veld = { readonly waarde: string; readonly onWijzig: (waarde: string) => void; readonly fout: string | undefined }
type Props = { readonly veld: (naam: keyof Raadplegingwaarden) => Veld }

export const RaadplegingVelden = ({ veld }: Props) => (
  <>
    <Tekstveld label="Titel" maxLength={200} autoComplete="off" {...veld('titel')} />
    <Tekstvak
      label="Inleiding"
      hint="Korte zinnen, gewone woorden. Zeg wat er met de reacties gebeurt."
      rows={5}
      maxLength={5000}
      {...veld('inleiding')}
    />
    <div className="raadpleging-dagen">
      <Tekstveld label="Reageren vanaf" type="date" {...veld('van')} />
      <Tekstveld label="Reageren tot en met" type="date" {...veld('tot')} />
    </div>
  </>
)
