import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingContract } from '../../contract.ts'
import { Voorbeeldknop } from '../publicatie/Voorbeeldknop.tsx'
import { useDaad, useVernieuwd } from '../useDaad.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'

type Props = { readonly verantwoording: Verantwoording }

/** What can be done with the account as a whole, beside its steps. */
export function Verantwoordingknoppen({ verantwoording }: Props) {
  const [open, setOpen] = useState(false)
  const { id, versie, mag } = verantwoording
  const opzet = useDaad(
    () => call(verantwoordingContract.draftVerantwoording, { params: { id }, body: { versie } }),
    'De opzet is bijgewerkt. Wat je schreef staat er nog.',
  )
  return (
    <>
      {mag.schrijven && (
        <>
          <button className="knop" type="button" onClick={() => setOpen(true)}>
            Wijzig titel en peildatum
          </button>
          <button className="knop" type="button" aria-disabled={opzet.isPending} onClick={() => opzet.mutate()}>
            Werk de opzet bij
          </button>
        </>
      )}
      <Voorbeeldknop id={id} />
      {open && <TitelDialoog verantwoording={verantwoording} onSluit={() => setOpen(false)} />}
    </>
  )
}

function TitelDialoog({
  verantwoording: { id, versie, titel, peildatum },
  onSluit,
}: Props & { readonly onSluit: () => void }) {
  const vernieuwd = useVernieuwd()
  const formulier = useFormulier({
    begin: { titel, peildatum },
    check: (waarden) => (waarden.titel.trim() === '' ? { titel: 'Geef de verantwoording een titel.' } : {}),
    verstuur: (waarden) =>
      call(verantwoordingContract.updateVerantwoording, { params: { id }, body: { ...waarden, versie } }),
    onKlaar: (nieuw) => {
      vernieuwd(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Titel en peildatum" knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <Tekstveld label="Titel" maxLength={200} {...formulier.veld('titel')} />
      <Tekstveld
        label="Peildatum"
        type="date"
        hint="Werk daarna de opzet bij: dan tellen de cijfers tot en met deze dag."
        {...formulier.veld('peildatum')}
      />
    </FormulierDialoog>
  )
}
