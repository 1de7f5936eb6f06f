import type { Blok } from '../../../documenten/public.ts'
import type { Bron } from '../../../programma/public.ts'

/** A document that was read as an account, and what people took over from it. */
export type Verslagbron = {
  readonly titel: string
  readonly blokken: readonly Blok[]
  readonly onderdelen: readonly Verslagonderdeel[]
  readonly resultaten: readonly Verslagresultaat[]
}

/** A heading of the account: a prioriteit or an inzet, and where its name stands. */
export type Verslagonderdeel = {
  readonly soort: 'prioriteit' | 'inzet'
  readonly id: string
  readonly versie: number
  readonly naam: string
  readonly plaatsen: readonly Bron[]
}

/** A number that the account reports, and the sentence it stands in. `cijferId` is the figure that it becomes. */
export type Verslagresultaat = {
  readonly cijferId: string
  readonly getal: number
  readonly plaatsen: readonly Bron[]
}
