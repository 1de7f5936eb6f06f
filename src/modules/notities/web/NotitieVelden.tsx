import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { OrganisatieKeuze } from '../../partners/web/public.ts'
import {
  isGeslotenGenoeg,
  REGIMES,
  REGIMETEKSTEN,
  VERTROUWELIJKHEDEN,
  VERTROUWELIJKHEIDTEKSTEN,
  type Regime,
  type Vertrouwelijkheid,
} from '../../toegang/public.ts'

export type NotitieWaarden = {
  readonly titel: string
  readonly tekst: string
  readonly organisatieId: string | null
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
}

export const LEGE_NOTITIE: NotitieWaarden = {
  ...{ titel: '', tekst: '', organisatieId: null },
  ...{ regime: 'avg', vertrouwelijkheid: 'zaakvertrouwelijk' },
}

export const checkNotitie = ({ titel, organisatieId }: NotitieWaarden) => ({
  ...(titel.trim() === '' && { titel: 'Geef de notitie een titel.' }),
  ...(organisatieId === null && { organisatieId: 'Kies over welke organisatie dit gaat.' }),
})

type Veld = <K extends keyof NotitieWaarden>(
  naam: K,
) => { waarde: NotitieWaarden[K]; onWijzig: (waarde: NotitieWaarden[K]) => void; fout: string | undefined }

type Props = { readonly veld: Veld; readonly metTekst?: boolean; readonly metSlot?: boolean }

const REGIMEKEUZES = REGIMES.map((waarde) => ({ waarde, label: REGIMETEKSTEN[waarde].naam }))

/** The fields of a notitie. A regime that asks for more closes the choice of how open it is. */
export function NotitieVelden({ veld, metTekst = true, metSlot = true }: Props) {
  const regime = veld('regime')
  const slot = veld('vertrouwelijkheid')
  const kiesRegime = (nieuw: Regime) => {
    regime.onWijzig(nieuw)
    if (!isGeslotenGenoeg(nieuw, slot.waarde)) slot.onWijzig(REGIMETEKSTEN[nieuw].minstens)
  }
  const sloten = VERTROUWELIJKHEDEN.filter((een) => isGeslotenGenoeg(regime.waarde, een))
  return (
    <>
      <Tekstveld label="Titel" {...veld('titel')} />
      <OrganisatieKeuze label="Organisatie" {...veld('organisatieId')} />
      {metTekst && <Tekstvak label="Tekst" rows={10} {...veld('tekst')} />}
      {metSlot && (
        <>
          <Keuzelijst
            label="Regime"
            hint={REGIMETEKSTEN[regime.waarde].zin}
            keuzes={REGIMEKEUZES}
            waarde={regime.waarde}
            onWijzig={kiesRegime}
            fout={regime.fout}
          />
          <Keuzerondjes
            label="Wie mag haar zien?"
            keuzes={sloten.map((waarde) => ({
              waarde,
              label: VERTROUWELIJKHEIDTEKSTEN[waarde].naam,
              hint: VERTROUWELIJKHEIDTEKSTEN[waarde].zin,
            }))}
            {...slot}
          />
        </>
      )}
    </>
  )
}
