import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { vraagContract } from '../../../contractVraag.ts'
import { LANGSTE_ANTWOORD } from '../../../domain/vragen/vraag.ts'
import type { Vraag } from '../vragenQuery.ts'
import { useVraagdaad } from './useVraagdaad.ts'

/** What a colleague knows of it, for who writes the answer. */
export function InbrengFormulier({ vraag: { id, versie, voorbereiding } }: { readonly vraag: Vraag }) {
  const doe = useVraagdaad()
  const formulier = useFormulier({
    begin: { tekst: voorbereiding?.inbreng ?? '' },
    check: ({ tekst }): { tekst?: string } => (tekst.trim() === '' ? { tekst: 'Schrijf op wat je ervan weet.' } : {}),
    verstuur: ({ tekst }) => doe(call(vraagContract.saveInbreng, { params: { id }, body: { versie, tekst } })),
    onKlaar: () => showToast({ tekst: 'Inbreng verstuurd' }),
  })
  return (
    <Kaart titel="Jouw inbreng" lijf>
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Tekstvak
          label="Wat weet jij ervan?"
          hint="De adviseur gebruikt dit voor het antwoord. Wie de vraag stelde, leest dit niet."
          rows={6}
          maxLength={LANGSTE_ANTWOORD}
          {...formulier.veld('tekst')}
        />
        <div>
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Verstuur je inbreng
          </button>
        </div>
      </form>
    </Kaart>
  )
}
