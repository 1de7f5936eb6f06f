import { dayInNederland } from '../../../../../platform/domain/datum.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingscijfersContract } from '../../../contractCijfers.ts'
import { useRefresh } from '../../useDaad.ts'
import type { Verantwoording } from '../../verantwoordingQuery.ts'
import { readGetal } from '../readGetal.ts'

type Props = {
  readonly verantwoording: Verantwoording
  readonly deelId: string | null
  /** The id of the figure that was made, or null when the person gave up. */
  readonly onKlaar: (cijferId: string | null) => void
}

/** A figure that no register counts: it carries a name, its source and a day, and is shown as filled in by hand. */
export function HandcijferDialoog({ verantwoording: { id }, deelId, onKlaar }: Props) {
  const refresh = useRefresh(id)
  const vandaag: string = dayInNederland(new Date())
  const formulier = useFormulier({
    begin: { wat: '', waarde: '', eenheid: '', bron: '', dag: vandaag },
    check: ({ wat, waarde, bron, dag }) => ({
      ...(wat.trim() === '' && { wat: 'Schrijf wat dit telt.' }),
      ...(readGetal(waarde) === null && { waarde: 'Vul een getal in, bijvoorbeeld 1.250 of 8,4.' }),
      ...(bron.trim() === '' && { bron: 'Schrijf waar dit cijfer vandaan komt.' }),
      ...(dag === '' && { dag: 'Kies van welke dag dit cijfer is.' }),
    }),
    verstuur: ({ waarde, ...velden }) =>
      call(verantwoordingscijfersContract.createVerantwoordingscijfer, {
        params: { id },
        body: {
          ...{ label: velden.wat, deelId },
          verwijzing: { soort: 'hand', ...velden, waarde: readGetal(waarde) ?? 0, benadering: null, bronzin: '' },
        },
      }),
    onKlaar: async (cijfer) => {
      await refresh()
      onKlaar(cijfer.id)
    },
  })
  const { veld } = formulier
  return (
    <FormulierDialoog titel="Cijfer invullen" knop="Voeg toe" formulier={formulier} onSluit={() => onKlaar(null)}>
      <Tekstveld label="Wat telt dit?" maxLength={300} {...veld('wat')} />
      <Tekstveld label="Getal" inputMode="decimal" autoComplete="off" {...veld('waarde')} />
      <Tekstveld label="Eenheid (mag leeg)" hint="Bijvoorbeeld: meldingen, %" maxLength={60} {...veld('eenheid')} />
      <Tekstveld label="Bron" hint="Wie telde dit, of in welk stuk staat het?" maxLength={300} {...veld('bron')} />
      <Tekstveld label="Van welke dag?" type="date" max={vandaag} {...veld('dag')} />
    </FormulierDialoog>
  )
}
