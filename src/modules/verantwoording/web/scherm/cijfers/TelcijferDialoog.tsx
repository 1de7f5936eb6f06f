import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingscijfersContract } from '../../../contractCijfers.ts'
import { useRefresh } from '../../useDaad.ts'
import type { Verantwoording } from '../../verantwoordingQuery.ts'

type Props = {
  readonly verantwoording: Verantwoording
  readonly deelId: string | null
  readonly telling: { readonly code: string; readonly naam: string; readonly definitie: string }
  readonly onKlaar: (cijferId: string | null) => void
}

/** A figure of a register, over the days that somebody chooses. */
export function TelcijferDialoog({ verantwoording: { id, jaar, peildatum }, deelId, telling, onKlaar }: Props) {
  const refresh = useRefresh(id)
  const formulier = useFormulier({
    begin: { label: telling.naam, van: `${jaar}-01-01`, tot: peildatum },
    check: ({ label, van, tot }) => ({
      ...(label.trim() === '' && { label: 'Geef het cijfer een naam.' }),
      ...((van === '' || tot === '' || van > tot) && { tot: 'Kies een eerste en een laatste dag, in die volgorde.' }),
    }),
    verstuur: ({ label, van, tot }) =>
      call(verantwoordingscijfersContract.createVerantwoordingscijfer, {
        params: { id },
        body: { label, deelId, verwijzing: { soort: 'telling', telling: telling.code, van, tot, filters: {} } },
      }),
    onKlaar: async (cijfer) => {
      await refresh()
      onKlaar(cijfer.id)
    },
  })
  return (
    <FormulierDialoog titel={telling.naam} knop="Voeg toe" formulier={formulier} onSluit={() => onKlaar(null)}>
      <p className="waarom">{telling.definitie}</p>
      <Tekstveld label="Naam" maxLength={300} {...formulier.veld('label')} />
      <Tekstveld label="Vanaf" type="date" {...formulier.veld('van')} />
      <Tekstveld label="Tot en met" type="date" {...formulier.veld('tot')} />
    </FormulierDialoog>
  )
}
