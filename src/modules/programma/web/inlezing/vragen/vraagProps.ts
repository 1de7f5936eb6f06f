import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'

export type VraagVan<S extends Vraag['soort']> = Extract<Vraag, { readonly soort: S }>

/** What the body of a question gets: the question, the lines it is about, and whether it is at hand. */
export type VraagProps<V extends Vraag> = {
  readonly vraag: V
  readonly regels: readonly Regel[]
  readonly actief: boolean
  readonly onLater: () => void
}
