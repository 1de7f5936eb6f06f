import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { PRECISIES } from '../../domain/activiteit.ts'
import { PRECISIENAMEN } from '../../domain/bereiktekst.ts'
import type { Keuzes } from '../activiteitenQuery.ts'
import { gebiedkeuzes, soortkeuzes } from '../activiteittekst.ts'
import type { Activiteitwaarden } from './activiteitwaarden.ts'
import { Actievelden } from './Actievelden.tsx'
import { Kanaalvelden } from './Kanaalvelden.tsx'
import { Partijvelden } from './Partijvelden.tsx'

export type Veld = <K extends keyof Activiteitwaarden>(
  naam: K,
) => { waarde: Activiteitwaarden[K]; onWijzig: (waarde: Activiteitwaarden[K]) => void; fout: string | undefined }

type Props = { readonly keuzes: Keuzes; readonly veld: Veld }

const PRECISIEKEUZES = PRECISIES.map((waarde) => ({ waarde, label: PRECISIENAMEN[waarde] }))
const GEEN = 'geen'

/** All that can be said of an activiteit, in cards by subject. */
export function ActiviteitVelden({ keuzes, veld }: Props) {
  const gebied = veld('gebiedId')
  return (
    <>
      <Kaart titel="Wat en wanneer" lijf>
        <Keuzelijst
          label="Soort"
          leeg="Kies een soort"
          keuzes={soortkeuzes(keuzes, veld('soort').waarde)}
          {...veld('soort')}
        />
        <Tekstveld label="Titel (mag leeg: dan soort en plaats)" maxLength={200} {...veld('titel')} />
        <div className="tijdenrij">
          <Tekstveld label="Dag" type="date" {...veld('van')} />
          <Tekstveld label="Laatste dag (mag leeg)" type="date" {...veld('tot')} />
          <Tekstveld label="Van (mag leeg)" type="time" {...veld('begin')} />
          <Tekstveld label="Tot (mag leeg)" type="time" {...veld('eind')} />
        </div>
      </Kaart>
      <Kaart titel="Waar en met wie" lijf>
        <Tekstveld label="Plaats (mag leeg)" maxLength={200} autoComplete="off" {...veld('plaats')} />
        {keuzes.gebieden.length > 0 && (
          <Keuzelijst
            label="Wijk of buurt"
            keuzes={[{ waarde: GEEN, label: 'Niet gekozen' }, ...gebiedkeuzes(keuzes, gebied.waarde)]}
            waarde={gebied.waarde ?? GEEN}
            onWijzig={(waarde) => gebied.onWijzig(waarde === GEEN ? null : waarde)}
            fout={gebied.fout}
          />
        )}
        <Partijvelden {...veld('partijen')} />
      </Kaart>
      <Kaart titel="Programma" lijf>
        <Actievelden {...veld('acties')} />
      </Kaart>
      <Kaart titel="Uitkomst" lijf>
        <div className="tijdenrij">
          <Tekstveld label="Hoeveel mensen? (mag leeg)" inputMode="numeric" autoComplete="off" {...veld('aantal')} />
          <Keuzelijst label="Hoe geteld" keuzes={PRECISIEKEUZES} {...veld('precisie')} />
        </div>
        <Tekstvak label="Resultaat (mag leeg)" rows={3} maxLength={5000} {...veld('resultaat')} />
      </Kaart>
      <Kaart titel="Voor bewoners" lijf>
        <Tekstvak
          label="Wat kunnen bewoners zelf doen? (mag leeg)"
          rows={3}
          maxLength={5000}
          {...veld('handelingsperspectief')}
        />
        <Kanaalvelden {...veld('kanalen')} />
      </Kaart>
    </>
  )
}
