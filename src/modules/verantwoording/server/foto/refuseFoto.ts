import { Problem } from '../../../../platform/server/problems.ts'
import type { Fotoreden } from './checkFoto.ts'

/** With one account: each is on the site for as long as the account is. */
export const MEESTE_FOTOS = 60

const WEIGERING: Record<
  Fotoreden | 'te_veel_fotos' | 'deel_zonder_fotos',
  { readonly status: number; readonly detail: string }
> = {
  bestand_leeg: { status: 400, detail: 'Dit bestand is leeg. Kies een andere foto.' },
  foto_te_groot: { status: 413, detail: 'Een foto mag 10 MB groot zijn. Maak de foto kleiner.' },
  foto_te_veel_pixels: { status: 413, detail: 'Een foto mag 50 miljoen beeldpunten hebben. Maak de foto kleiner.' },
  foto_soort: { status: 415, detail: 'Dit is geen foto die Baken kan openen. Kies een JPEG of een PNG.' },
  te_veel_fotos: {
    status: 409,
    detail: `Bij een verantwoording passen ${MEESTE_FOTOS} foto’s. Haal er eerst een weg.`,
  },
  deel_zonder_fotos: { status: 409, detail: 'Bij dit deel staat geen foto. Kies een prioriteit of een inzet.' },
}

export function refuseFoto(reden: keyof typeof WEIGERING): never {
  const { status, detail } = WEIGERING[reden]
  throw new Problem(status, reden, { detail })
}
