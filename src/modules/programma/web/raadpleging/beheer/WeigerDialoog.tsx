import { useId } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { WEIGERREDEN_TEKST, WEIGERREDENEN, type Weigerreden } from '../../../domain/raadpleging/reactie.ts'
import type { Reactie } from '../raadplegingQuery.ts'
import { useReviewReactie } from './useBeoordeel.ts'

const KEUZES = WEIGERREDENEN.map((waarde) => ({ waarde, label: WEIGERREDEN_TEKST[waarde] }))

type Props = { readonly raadplegingId: string; readonly reactie: Reactie; readonly onSluit: () => void }

/** Why a reaction does not appear. */
export function WeigerDialoog({ raadplegingId, reactie, onSluit }: Props) {
  const formulierId = useId()
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
    <Dialoog
      titel="Reactie weigeren"
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={formulierId} disabled={formulier.bezig}>
            Weiger
          </button>
        </>
      }
    >
      <form id={formulierId} className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <p className="reactie-tekst">{reactie.tekst}</p>
        <Keuzerondjes label="Waarom plaats je deze niet?" keuzes={KEUZES} {...formulier.veld('weigerreden')} />
      </form>
    </Dialoog>
  )
}
