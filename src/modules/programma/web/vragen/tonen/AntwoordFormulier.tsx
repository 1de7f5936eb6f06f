import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { OnopgeslagenWacht } from '../../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { vraagContract } from '../../../contractVraag.ts'
import { LANGSTE_ANTWOORD } from '../../../domain/vragen/vraag.ts'
import type { Vraag } from '../vragenQuery.ts'
import { useVraagdaad } from './useVraagdaad.ts'

/** The answer: kept as a concept, or given. */
export function AntwoordFormulier({ vraag }: { readonly vraag: Vraag }) {
  const { formulier, concept, bewaar } = useAntwoord(vraag)
  const fout = formulier.fout ?? concept.error
  const isBotsing = fout !== null && probleemVan(fout).code === 'intussen_gewijzigd'
  return (
    <Kaart titel="Jouw antwoord" lijf>
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        {fout && !isBotsing && <Foutvak fout={fout} />}
        {isBotsing && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            Als concept staat er nu: <span className="vraag-tekst">‘{vraag.voorbereiding?.concept ?? ''}’</span>. Sla
            nog eens op om te houden wat jij schreef.
          </Melder>
        )}
        <Tekstvak
          label="Antwoord"
          hint="Zodra je het geeft, leest iedereen met toegang tot vragen het. Daarna kun je het niet meer wijzigen."
          rows={10}
          maxLength={LANGSTE_ANTWOORD}
          {...formulier.veld('tekst')}
        />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Geef het antwoord
          </button>
          <button className="knop" type="button" aria-disabled={concept.isPending} onClick={bewaar}>
            Bewaar als concept
          </button>
        </div>
      </form>
    </Kaart>
  )
}

function useAntwoord({ id, versie, voorbereiding }: Vraag) {
  const doe = useVraagdaad()
  const formulier = useFormulier({
    begin: { tekst: voorbereiding?.concept ?? '' },
    check: ({ tekst }): { tekst?: string } => (tekst.trim() === '' ? { tekst: 'Schrijf eerst een antwoord.' } : {}),
    verstuur: ({ tekst }) => doe(call(vraagContract.answerVraag, { params: { id }, body: { versie, tekst } })),
    onKlaar: () => showToast({ tekst: 'Antwoord gegeven' }),
  })
  const concept = useMutation({
    mutationFn: (tekst: string) =>
      doe(call(vraagContract.saveVraagantwoord, { params: { id }, body: { versie, tekst } })),
    onSuccess: (_vraag, tekst) => {
      formulier.begin({ tekst })
      showToast({ tekst: 'Concept bewaard' })
    },
  })
  const bewaar = () => {
    if (!concept.isPending) concept.mutate(formulier.waarden.tekst)
  }
  return { formulier, concept, bewaar }
}
