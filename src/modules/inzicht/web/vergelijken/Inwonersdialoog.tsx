import { dayInNederland, jaarOf } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { isIntussenGewijzigd } from '../../../../platform/web/api/ProbleemFout.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { indicatorenContract } from '../../contractIndicatoren.ts'
import { checkInwoners, groepnaam, listJaren, toInvoer, toWaarden, type Gebiedsrij } from './inwonersrijen.ts'
import { useVergelekenAnders } from './vergelijkQuery.ts'

const JAREN = 10

type Props = { readonly rij: Gebiedsrij; readonly groep: string; readonly onSluit: () => void }

/** Filling in and correcting the inhabitants of one gebied, many years at once. */
export function Inwonersdialoog({ rij, groep, onSluit }: Props) {
  const jaren = listJaren(rij, jaarOf(dayInNederland(new Date())), JAREN)
  const leesOpnieuw = useVergelekenAnders()
  const formulier = useFormulier({
    begin: toWaarden(rij, jaren),
    check: (waarden) => checkInwoners(waarden, jaren),
    verstuur: async (waarden) => {
      const items = toInvoer(rij, groep, waarden)
      if (items.length > 0) await call(indicatorenContract.saveBevolking, { body: { items } })
    },
    onKlaar: async () => {
      await leesOpnieuw()
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={`${groepnaam(groep)}: ${rij.naam}`}
      knop="Sla op"
      formulier={formulier}
      wasEerder={isIntussenGewijzigd(formulier.fout) && 'Sluit dit venster, ververs de pagina en kijk wat er nu staat.'}
      onSluit={onSluit}
    >
      <div className="jarenraster">
        {jaren.map((jaar) => (
          <Tekstveld
            {...formulier.veld(String(jaar))}
            key={jaar}
            label={`1 januari ${jaar}`}
            inputMode="numeric"
            waarde={formulier.waarden[jaar] ?? ''}
          />
        ))}
      </div>
      <Tekstveld
        label="Waar komen deze aantallen vandaan"
        hint="Dit geldt voor de aantallen die je nu wijzigt."
        maxLength={200}
        {...formulier.veld('bron')}
      />
    </FormulierDialoog>
  )
}
