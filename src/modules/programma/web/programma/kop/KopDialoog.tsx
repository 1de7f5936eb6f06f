import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { isIntussenGewijzigd, probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { programmaContract } from '../../../contract.ts'
import { rememberReden } from '../../vaststelling/reden/laatsteReden.ts'
import { checkReden, redenBody } from '../../vaststelling/reden/reden.ts'
import { RedenVeld } from '../../vaststelling/reden/RedenVeld.tsx'
import type { Programma } from '../cache/programma.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { checkKop } from '../lijst/kopvelden.ts'

type Props = { readonly programma: Programma; readonly onSluit: () => void }

/** Title and year of a programme. */
export function KopDialoog({ programma, onSluit }: Props) {
  const queryClient = useQueryClient()
  const { id, versie } = programma
  const redenNodig = programma.status === 'vastgesteld'
  const formulier = useFormulier({
    begin: { titel: programma.titel, jaar: String(programma.jaar), reden: '' },
    check: (waarden) => ({ ...checkKop(waarden), ...checkReden(redenNodig, waarden.reden) }),
    verstuur: async ({ titel, jaar, reden }) => {
      const body = { titel: titel.trim(), jaar: Number(jaar), versie, ...redenBody(reden) }
      try {
        return await call(programmaContract.updateProgramma, { params: { id }, body })
      } catch (fout) {
        // What somebody else made of it must be on screen before one chooses.
        if (probleemVan(fout).status === 409) await queryClient.refetchQueries(programmaQuery(id))
        throw fout
      }
    },
    onKlaar: (samenvatting, { reden }) => {
      rememberReden(queryClient, reden.trim())
      queryClient.setQueryData(programmaQuery(id).queryKey, (eerder) => eerder && { ...eerder, ...samenvatting })
      void queryClient.invalidateQueries({ queryKey: ['programmas'] })
      showToast({ tekst: 'Titel en jaar opgeslagen' })
      onSluit()
    },
  })
  const isBotsing = isIntussenGewijzigd(formulier.fout)
  return (
    <FormulierDialoog
      titel="Titel en jaar wijzigen"
      knop="Opslaan"
      formulier={formulier}
      wasEerder={
        isBotsing &&
        `Er staat nu: ‘${programma.titel}’, ${programma.jaar}. Sla nog eens op om te houden wat jij invulde.`
      }
      onSluit={onSluit}
    >
      <Tekstveld label="Titel" {...formulier.veld('titel')} autoFocus maxLength={300} />
      <Tekstveld label="Jaar" {...formulier.veld('jaar')} inputMode="numeric" maxLength={4} />
      {redenNodig && <RedenVeld {...formulier.veld('reden')} />}
    </FormulierDialoog>
  )
}
