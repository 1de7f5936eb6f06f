import { useRouter } from '@tanstack/react-router'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { useBeleidskaderCache, type Beleidskader } from '../beleidskaderQuery.ts'
import { checkWaarden, toBody, type Beleidwaarden } from './beleidwaarden.ts'

type Opties = {
  readonly begin: Beleidwaarden
  readonly verstuur: (body: ReturnType<typeof toBody>) => Promise<Beleidskader>
}

/** The form of a new and of a changed beleidskader; afterwards one sees the beleidskader. */
export function useBeleidskaderFormulier({ begin, verstuur }: Opties) {
  const router = useRouter()
  const { keep } = useBeleidskaderCache()
  return useFormulier<Beleidwaarden, Beleidskader>({
    begin,
    check: checkWaarden,
    verstuur: (waarden) => verstuur(toBody(waarden)),
    onKlaar: async (kader) => {
      await keep(kader)
      showToast({ tekst: `${kader.titel} opgeslagen` })
      void router.navigate({ to: '/beleidskaders/$id', params: { id: kader.id }, ignoreBlocker: true })
    },
  })
}

export type BeleidskaderFormulierStaat = Omit<ReturnType<typeof useBeleidskaderFormulier>, 'begin'>
