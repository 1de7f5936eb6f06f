import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { verzoekContract } from '../../contractVerzoek.ts'
import { UITKOMSTEN, UITKOMSTTEKSTEN, type Uitkomst } from '../../domain/verzoek/verzoek.ts'
import { faultOfReden } from '../reden.ts'
import type { VerzoekRegel } from './verzoekQueries.ts'

type Waarden = { uitkomst: Uitkomst | ''; besluit: string }

const BEGIN: Waarden = { uitkomst: '', besluit: '' }
const KEUZES = UITKOMSTEN.map((waarde) => ({ waarde, label: UITKOMSTTEKSTEN[waarde] }))

export function BesluitFormulier({ verzoek: { id, versie } }: { readonly verzoek: VerzoekRegel }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: BEGIN,
    check: ({ uitkomst, besluit }) => {
      const fout = faultOfReden(besluit)
      return { ...(uitkomst === '' && { uitkomst: 'Kies een uitkomst.' }), ...(fout !== null && { besluit: fout }) }
    },
    verstuur: ({ uitkomst, besluit }) =>
      // Checked just before: one was chosen.
      call(verzoekContract.decideVerzoek, {
        params: { id },
        body: { uitkomst: uitkomst as Uitkomst, besluit, versie },
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: ['verzoeken'] })
      showToast({ tekst: 'Het besluit staat vast. Download de brief en verstuur die.' })
    },
  })
  return (
    <Kaart titel="Besluit" lijf>
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        <Keuzerondjes label="Uitkomst" keuzes={KEUZES} {...formulier.veld('uitkomst')} />
        <Tekstvak
          label="Besluit"
          hint="Schrijf aan de aanvrager wat je besloot en waarom. Hoe iemand bezwaar maakt, zet Baken eronder."
          rows={6}
          {...formulier.veld('besluit')}
        />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Neem het besluit
          </button>
        </div>
      </form>
    </Kaart>
  )
}
