import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { raadplegingContract } from '../../../contractRaadpleging.ts'
import { LANGSTE_NAAM, REACTIE_LENGTE } from '../../../domain/raadpleging/reactie.ts'

type Props = {
  readonly sleutel: string
  readonly inzetId: string
  /** What it is about, for who cannot see where the form stands. */
  readonly titel: string
  readonly onVerstuurd: () => void
  readonly onSluit: () => void
}

/** A reaction to one inzet. A name is free; nothing else is asked. */
export function ReactieFormulier({ sleutel, inzetId, titel, onVerstuurd, onSluit }: Props) {
  const formulier = useFormulier({
    begin: { tekst: '', naam: '', website: '' },
    check: ({ tekst }): { tekst?: string } =>
      tekst.trim().length < REACTIE_LENGTE.kortste
        ? { tekst: `Schrijf minstens ${REACTIE_LENGTE.kortste} tekens, zodat we je begrijpen.` }
        : {},
    verstuur: (waarden) =>
      call(raadplegingContract.createReactie, { params: { sleutel }, body: { ...waarden, inzetId } }),
    onKlaar: onVerstuurd,
  })
  const over = REACTIE_LENGTE.langste - formulier.waarden.tekst.length
  return (
    <form className="stapel" aria-label={`Reageer op ${titel}`} noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstvak
        label="Wat wil je hierover zeggen?"
        hint={`Schrijf geen namen of adressen van anderen op. Nog ${over} tekens.`}
        rows={5}
        maxLength={REACTIE_LENGTE.langste}
        autoFocus
        {...formulier.veld('tekst')}
      />
      <Tekstveld
        label="Je naam (hoeft niet)"
        hint="Deze staat straks bij je reactie."
        maxLength={LANGSTE_NAAM}
        autoComplete="off"
        {...formulier.veld('naam')}
      />
      <div className="raadpleging-val" aria-hidden="true">
        <Tekstveld label="Website" tabIndex={-1} autoComplete="off" {...formulier.veld('website')} />
      </div>
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          Verstuur je reactie
        </button>
        <button className="knop" type="button" onClick={onSluit}>
          Annuleren
        </button>
      </div>
    </form>
  )
}
