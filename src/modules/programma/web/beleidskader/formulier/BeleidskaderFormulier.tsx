import '../beleidskader.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { BELEID_SOORTEN } from '../../../domain/beleidskader/beleidskader.ts'
import { BELEID_SOORT_TEKST } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { BeleidskaderFormulierStaat } from './useBeleidskaderFormulier.ts'
import { VaststellerKeuze } from './VaststellerKeuze.tsx'

const SOORT_KEUZES = BELEID_SOORTEN.map((soort) => ({ waarde: soort, label: BELEID_SOORT_TEKST[soort] }))

type Props = {
  readonly formulier: BeleidskaderFormulierStaat
  readonly knop: string
  /** Where one goes without saving. */
  readonly terug: ReactNode
  /** Above the fields: what somebody else changed meanwhile. */
  readonly children?: ReactNode
}

export const BeleidskaderFormulier = ({ formulier, knop, terug, children }: Props) => (
  <>
    {formulier.fout && probleemVan(formulier.fout).code !== 'intussen_gewijzigd' && <Foutvak fout={formulier.fout} />}
    <OnopgeslagenWacht actief={formulier.gewijzigd} />
    {children}
    <form className="kaart beleid-formulier" noValidate onSubmit={formulier.verzend}>
      <div className="kaart-lijf stapel">
        <Tekstveld label="Titel" maxLength={300} autoComplete="off" {...formulier.veld('titel')} />
        <Keuzelijst label="Soort" keuzes={SOORT_KEUZES} leeg="Kies een soort" {...formulier.veld('soort')} />
        <div className="beleid-dagen">
          <VaststellerKeuze {...formulier.veld('door')} />
          <Tekstveld label="Vastgesteld op" type="date" {...formulier.veld('op')} />
        </div>
        <div className="beleid-dagen">
          <Tekstveld label="Geldig van" type="date" {...formulier.veld('geldigVan')} />
          <Tekstveld label="Geldig tot en met" type="date" {...formulier.veld('geldigTot')} />
        </div>
        <Tekstveld
          label="Adres van het document"
          hint="Een adres op internet, bijvoorbeeld uit het raadsinformatiesysteem."
          type="url"
          maxLength={2000}
          {...formulier.veld('documentUrl')}
        />
        <Tekstvak label="Toelichting" rows={4} maxLength={5000} {...formulier.veld('toelichting')} />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            {knop}
          </button>
          {terug}
        </div>
      </div>
    </form>
  </>
)

export const TerugNaarLijst = () => (
  <Link className="knop" to="/beleidskaders">
    Annuleren
  </Link>
)
