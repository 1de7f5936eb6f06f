import { call } from '../../../../../platform/web/api/call.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingscijfersContract as contract } from '../../../contractCijfers.ts'
import { useRefresh } from '../../useDaad.ts'
import type { Cijfer, Verantwoording } from '../../verantwoordingQuery.ts'

type Verwijzing = Cijfer['verwijzing']

/** What every dialog of a figure knows. */
export type Cijferplek = {
  readonly verantwoording: Verantwoording
  readonly deelId: string | null
  /** The figure that is changed; null: a new one. */
  readonly cijfer: Cijfer | null
  /** The id of the figure that was made or changed, or null when the person gave up. */
  readonly onKlaar: (cijferId: string | null) => void
}

type Vorm<V> = {
  readonly begin: V
  readonly check: (waarden: V) => Partial<Record<keyof V & string, string>>
  readonly toVerwijzing: (waarden: V) => Verwijzing
}

/** The form of a figure under a name of its own, whatever it refers to. */
export function useCijferformulier<V extends { readonly label: string }>(
  { verantwoording: { id }, deelId, cijfer, onKlaar }: Cijferplek,
  { begin, check, toVerwijzing }: Vorm<V>,
) {
  const refresh = useRefresh(id)
  return useFormulier({
    begin,
    check: (waarden) => ({
      ...(waarden.label.trim() === '' && { label: 'Geef het cijfer een naam.' }),
      ...check(waarden),
    }),
    verstuur: (waarden) => {
      const body = { label: waarden.label, verwijzing: toVerwijzing(waarden) }
      return cijfer === null
        ? call(contract.createVerantwoordingscijfer, { params: { id }, body: { ...body, deelId } })
        : call(contract.updateVerantwoordingscijfer, {
            params: { id, cijferId: cijfer.id },
            body: { ...body, versie: cijfer.versie },
          })
    },
    onKlaar: async (bewaard) => {
      await refresh()
      onKlaar(bewaard.id)
    },
  })
}

export const knopVan = ({ cijfer }: Pick<Cijferplek, 'cijfer'>): string => (cijfer === null ? 'Voeg toe' : 'Sla op')
