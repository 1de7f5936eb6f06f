import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { activiteitenContract } from '../../contract.ts'
import { PRECISIES, type Precisie } from '../../domain/activiteit.ts'
import { PRECISIENAMEN } from '../../domain/bereiktekst.ts'
import type { Activiteit } from '../activiteitenQuery.ts'
import { readAantal } from '../bewerken/activiteitwaarden.ts'

type Props = {
  readonly activiteit: Activiteit
  readonly onKlaar: (nieuw: Activiteit) => void
  readonly onSluit: () => void
}

const KEUZES = PRECISIES.map((waarde) => ({ waarde, label: PRECISIENAMEN[waarde] }))

export function GedaanDialoog({ activiteit: { id, versie, bereik, resultaat }, onKlaar, onSluit }: Props) {
  const begin: { aantal: string; precisie: Precisie; resultaat: string } = {
    ...{ aantal: bereik === null ? '' : String(bereik.aantal), precisie: bereik?.precisie ?? 'exact', resultaat },
  }
  const formulier = useFormulier({
    begin,
    check: ({ aantal }) =>
      aantal !== '' && readAantal(aantal) === null ? { aantal: 'Vul een heel getal in, of laat het leeg.' } : {},
    verstuur: ({ aantal, precisie, resultaat: tekst }) => {
      const getal = readAantal(aantal)
      const nieuw = getal === null ? null : { aantal: getal, precisie }
      return call(activiteitenContract.finishActiviteit, {
        params: { id },
        body: { versie, bereik: nieuw, resultaat: tekst },
      })
    },
    onKlaar: (nieuw) => {
      onKlaar(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Is gedaan" knop="Meld gedaan" formulier={formulier} onSluit={onSluit}>
      <Tekstveld label="Hoeveel mensen? (mag leeg)" inputMode="numeric" {...formulier.veld('aantal')} />
      <Keuzelijst label="Hoe geteld" keuzes={KEUZES} {...formulier.veld('precisie')} />
      <Tekstvak label="Resultaat (mag leeg)" rows={3} maxLength={5000} {...formulier.veld('resultaat')} />
    </FormulierDialoog>
  )
}
