import { call } from '../../../../platform/web/api/call.ts'
import { isIntussenGewijzigd } from '../../../../platform/web/api/ProbleemFout.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { indicatorenContract } from '../../contractIndicatoren.ts'
import { findGemeentefout, toGemeenten, type Gemeenterij } from './gemeenterijen.ts'
import { Gemeentelijst } from './Gemeentelijst.tsx'
import { useVergelekenAnders, type Groep } from './vergelijkQuery.ts'

type Waarden = { readonly naam: string; readonly gemeenten: readonly Gemeenterij[] }

const NIEUW: Waarden = { naam: '', gemeenten: [{ sleutel: 0, code: '', naam: '' }] }

const toWaarden = ({ naam, gemeenten }: Groep): Waarden => ({
  naam,
  gemeenten: gemeenten.map((gemeente, sleutel) => ({ sleutel, ...gemeente })),
})

function checkGroep({ naam, gemeenten }: Waarden): Partial<Record<keyof Waarden, string>> {
  const fout = findGemeentefout(gemeenten)
  return { ...(naam.trim() === '' && { naam: 'Geef een naam.' }), ...(fout !== null && { gemeenten: fout }) }
}

/** Makes a group of gemeenten, or changes one. */
export function Groepdialoog({ groep, onSluit }: { readonly groep: Groep | null; readonly onSluit: () => void }) {
  const leesOpnieuw = useVergelekenAnders()
  const formulier = useFormulier({
    begin: groep ? toWaarden(groep) : NIEUW,
    check: checkGroep,
    verstuur: ({ naam, gemeenten }) => {
      const body = { naam, gemeenten: toGemeenten(gemeenten) }
      return groep
        ? call(indicatorenContract.updateReferentiegroep, {
            params: { id: groep.id },
            body: { ...body, versie: groep.versie },
          })
        : call(indicatorenContract.createReferentiegroep, { body })
    },
    onKlaar: async () => {
      await leesOpnieuw()
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={groep ? `${groep.naam} wijzigen` : 'Nieuwe groep gemeenten'}
      knop="Sla op"
      formulier={formulier}
      wasEerder={isIntussenGewijzigd(formulier.fout) && 'Sluit dit venster, ververs de pagina en kijk wat er nu staat.'}
      onSluit={onSluit}
    >
      <Tekstveld label="Naam van de groep" maxLength={100} {...formulier.veld('naam')} />
      <Gemeentelijst {...formulier.veld('gemeenten')} />
    </FormulierDialoog>
  )
}
