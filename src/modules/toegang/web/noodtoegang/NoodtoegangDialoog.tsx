import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { noodtoegangContract } from '../../contractNoodtoegang.ts'
import { KORTSTE_REDEN } from '../../domain/dossier/noodtoegang.ts'

type Geopend = { readonly soort: string; readonly dossierId: string }

type Props = { readonly onGeopend: (dossier: Geopend) => void; readonly onSluit: () => void }

/** By a kenmerk that somebody gives on the phone: nothing here shows which dossiers there are. */
export function NoodtoegangDialoog({ onGeopend, onSluit }: Props) {
  const formulier = useFormulier({
    begin: { kenmerk: '', reden: '', begrepen: false },
    check: ({ kenmerk, reden, begrepen }) => ({
      ...(kenmerk.trim() === '' && { kenmerk: 'Vul het kenmerk in dat je kreeg.' }),
      ...(reden.trim().length < KORTSTE_REDEN && {
        reden: `Schrijf op waarom het niet kan wachten, in minstens ${KORTSTE_REDEN} tekens.`,
      }),
      ...(!begrepen && { begrepen: 'Vink aan dat je dit hebt gelezen.' }),
    }),
    verstuur: ({ kenmerk, reden }) => call(noodtoegangContract.openNoodtoegang, { body: { kenmerk, reden } }),
    onKlaar: onGeopend,
  })
  const { waarden, fouten, zet, veld } = formulier
  return (
    <FormulierDialoog titel="In nood een dossier openen" knop="Open een uur" formulier={formulier} onSluit={onSluit}>
      <p>
        Je leest één dossier, een uur lang. De functionaris gegevensbescherming en de procesregisseur horen het meteen
        en beoordelen het daarna.
      </p>
      <Tekstveld
        label="Kenmerk"
        hint="Zoals het je is doorgegeven: N-4K7P-X2MD."
        autoComplete="off"
        {...veld('kenmerk')}
      />
      <Tekstvak label="Waarom kan het niet wachten?" {...veld('reden')} />
      <div data-fout={fouten.begrepen !== undefined} tabIndex={-1}>
        <Vink aan={waarden.begrepen} onWijzig={(aan) => zet('begrepen', aan)}>
          Ik heb dit nodig voor mijn werk en weet dat anderen dit nagaan.
        </Vink>
        {fouten.begrepen !== undefined && <p className="veldfout">{fouten.begrepen}</p>}
      </div>
    </FormulierDialoog>
  )
}
