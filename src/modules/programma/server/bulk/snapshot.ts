import type { MomentFeit } from '../../domain/momenten/moment.ts'
import type { Partij } from '../../domain/onderdeel.ts'
import type { UitvoeringVelden } from '../uitvoering/uitvoeringRepository.ts'

/** What stood at one actie before a bulk change, and the versions that the change left: undo checks them. */
export type ActieSnapshot = {
  readonly actieId: string
  readonly tekst: {
    readonly wanneer: string
    readonly partijen: readonly Partij[]
    readonly versieNa: number
  } | null
  readonly uitvoering: { readonly velden: UitvoeringVelden; readonly versieNa: number } | null
  readonly momenten: readonly { readonly voor: MomentFeit; readonly versieNa: number }[]
}
