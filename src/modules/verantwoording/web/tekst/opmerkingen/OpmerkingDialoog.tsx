import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { tekstContract } from '../../../contractTekst.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'
import type { Selectie } from './plekken.ts'

type Props = {
  readonly id: string
  readonly soort: 'opmerking' | 'voorstel'
  readonly selectie: Selectie
  readonly verbinding: Verbinding
  readonly onSluit: () => void
}

export function OpmerkingDialoog({ id, soort, selectie: { plek, citaat }, verbinding, onSluit }: Props) {
  const isVoorstel = soort === 'voorstel'
  const formulier = useFormulier({
    begin: { tekst: '', voorstel: citaat },
    check: ({ tekst, voorstel }) => checkWaarden(isVoorstel, citaat, tekst, voorstel),
    verstuur: async ({ tekst, voorstel }) => {
      // The server must know the words first.
      await verbinding.ververs()
      const body = { plek, citaat, tekst, voorstel: isVoorstel ? voorstel : null }
      await call(tekstContract.createOpmerking, { params: { id }, body })
      await verbinding.ververs()
    },
    onKlaar: onSluit,
  })
  return (
    <FormulierDialoog
      titel={isVoorstel ? 'Andere woorden voorstellen' : 'Opmerking bij de tekst'}
      knop={isVoorstel ? 'Stel voor' : 'Plaats opmerking'}
      formulier={formulier}
      onSluit={onSluit}
    >
      <blockquote className="tekst-citaat">{citaat}</blockquote>
      {isVoorstel && (
        <Tekstveld
          label="Dit moet er staan"
          hint="Laat leeg om de woorden weg te halen."
          maxLength={2000}
          {...formulier.veld('voorstel')}
        />
      )}
      <Tekstvak
        label={isVoorstel ? 'Waarom (mag leeg blijven)' : 'Opmerking'}
        rows={3}
        maxLength={2000}
        {...formulier.veld('tekst')}
      />
    </FormulierDialoog>
  )
}

function checkWaarden(isVoorstel: boolean, citaat: string, tekst: string, voorstel: string) {
  if (isVoorstel && voorstel === citaat) return { voorstel: 'Schrijf andere woorden dan er nu staan.' }
  if (!isVoorstel && tekst.trim() === '') return { tekst: 'Schrijf wat je wilt opmerken.' }
  return {}
}
