import { Problem } from '../../../platform/server/problems.ts'
import type { BijlageReden } from './checkBijlage.ts'

/** Beside one record: a folder of photos, not an archive. */
export const MEESTE_BIJLAGEN = 200

const WEIGERING: Record<
  BijlageReden | 'te_veel_bijlagen',
  { readonly status: number; readonly detail: (bij: string) => string }
> = {
  bestand_leeg: { status: 400, detail: () => 'Dit bestand is leeg. Kies een ander bestand.' },
  bijlage_te_groot: { status: 413, detail: () => 'Een bijlage mag 10 MB groot zijn. Kies een kleiner bestand.' },
  bijlage_soort: {
    status: 415,
    detail: () => 'Kies een PDF, een foto of filmpje, een Office- of ODF-document zonder macro’s, of platte tekst.',
  },
  te_veel_bijlagen: {
    status: 409,
    detail: (bij) => `Bij ${bij} passen ${MEESTE_BIJLAGEN} bijlagen. Haal er eerst een weg.`,
  },
}

/** `bij` is what it would go with: "een notitie". */
export function refuseBijlage(reden: keyof typeof WEIGERING, bij: string): never {
  const { status, detail } = WEIGERING[reden]
  throw new Problem(status, reden, { detail: detail(bij) })
}
