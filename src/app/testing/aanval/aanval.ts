import type { Verzoek } from './verzoek.ts'

/** A changed request, and with which statuses it may be answered; without: anything under 500. */
export type Aanval = { readonly naam: string; readonly verzoek: Verzoek; readonly mag?: readonly number[] }
