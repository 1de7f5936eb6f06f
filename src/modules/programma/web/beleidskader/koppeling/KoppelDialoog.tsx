import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { beleidContract } from '../../../contractBeleid.ts'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'
import { programmasQuery } from '../../programma/cache/programmasQuery.ts'
import { useBeleidskaderCache, type Beleidskader } from '../beleidskaderQuery.ts'
import { listKoppelkeuzes, parseKoppelkeuze } from './koppelkeuzes.ts'

type Props = { readonly kader: Beleidskader; readonly onSluit: () => void }

/** Which programme, prioriteit, inzet or actie carries it out. */
export function KoppelDialoog({ kader, onSluit }: Props) {
  const { keep } = useBeleidskaderCache()
  const { data: programmas } = useInfiniteQuery(programmasQuery)
  const formulier = useFormulier<{ programmaId: string; wat: string | null }, Beleidskader>({
    begin: { programmaId: '', wat: null },
    check: ({ programmaId, wat }) => ({
      ...(programmaId === '' && { programmaId: 'Kies een programma.' }),
      ...(programmaId !== '' && wat === null && { wat: 'Kies wat dit beleid uitvoert.' }),
    }),
    verstuur: ({ programmaId, wat }) => {
      const keuze = parseKoppelkeuze(wat ?? '')
      if (!keuze) throw new Error('checked before sending')
      return call(beleidContract.createBeleidskoppeling, { params: { id: kader.id }, body: { programmaId, ...keuze } })
    },
    onKlaar: async (nieuw) => {
      await keep(nieuw)
      showToast({ tekst: 'Koppeling toegevoegd' })
      onSluit()
    },
  })
  const { programmaId } = formulier.waarden
  const { data: programma } = useQuery({ ...programmaQuery(programmaId), enabled: programmaId !== '' })
  const zetProgramma = (gekozen: string) => {
    formulier.zet('programmaId', gekozen)
    formulier.zet('wat', null)
  }
  return (
    <FormulierDialoog titel="Wat voert dit uit?" knop="Koppel" formulier={formulier} onSluit={onSluit}>
      <Keuzelijst
        label="Programma"
        leeg="Kies een programma"
        keuzes={(programmas?.pages ?? [])
          .flatMap(({ items }) => items)
          .map(({ id, titel }) => ({ waarde: id, label: titel }))}
        {...formulier.veld('programmaId')}
        onWijzig={zetProgramma}
      />
      {programma && (
        <Zoekkeuze
          label="Programma, prioriteit, inzet of actie"
          keuzes={listKoppelkeuzes(programma)}
          {...formulier.veld('wat')}
        />
      )}
    </FormulierDialoog>
  )
}
