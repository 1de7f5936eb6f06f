import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { WEIGERREDEN_TEKST, WEIGERREDENEN, type Weigerreden } from '../../../domain/raadpleging/reactie.ts'
import type { Reactie } from '../raadplegingQuery.ts'
import { useReviewReactie } from './useBeoordeel.ts'

const KEUZES = WEIGERREDENEN.map((waarde) => ({ waarde, label: WEIGERREDEN_TEKST[waarde] }))

type Props = { readonly raadplegingId: string; readonly reactie: Reactie; readonly onSluit: () => void }

/** Why a reaction does not appear. */
export function WeigerDialoog({ raadplegingId, reactie, onSluit }: Props) {
  const review = useReviewReactie(raadplegingId)
  const formulier = useFormulier<{ weigerreden: Weigerreden | '' }, Reactie>({
    begin: { weigerreden: '' },
    check: ({ weigerreden }): { weigerreden?: string } =>
      weigerreden === '' ? { weigerreden: 'Kies waarom je deze reactie weigert.' } : {},
    verstuur: ({ weigerreden }) => {
      if (weigerreden === '') throw new Error('checked before sending')
      return review({ reactie, anders: { stand: 'geweigerd', weigerreden } })
    },
    onKlaar: () => {
      showToast({ tekst: 'Reactie geweigerd' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Reactie weigeren" knop="Weiger" formulier={formulier} onSluit={onSluit}>
      <p className="reactie-tekst">{reactie.tekst}</p>
      <Keuzerondjes label="Waarom plaats je deze niet?" keuzes={KEUZES} {...formulier.veld('weigerreden')} />
    </FormulierDialoog>
  )
}
