import type { Inlezing } from './inlezingQueries.ts'
import type { Bestandssoort } from '../../../documenten/public.ts'

const SOORT_NAMEN: Record<Bestandssoort, string> = {
  docx: 'Word',
  pdf: 'PDF',
  odt: 'ODT',
  xlsx: 'Excel',
  html: 'webpagina',
  tekst: 'tekst',
}

/** What is known of the file itself: "18 bladzijden", "gelezen in 2 seconden". */
export function bestandsfeiten({ bestand, paginas, gelezenInMs }: Inlezing): string[] {
  return [
    ...(bestand.soort === null ? [] : [SOORT_NAMEN[bestand.soort]]),
    ...(paginas === null ? [] : [paginas === 1 ? '1 bladzijde' : `${paginas} bladzijden`]),
    ...(gelezenInMs === null ? [] : [`gelezen in ${leesduur(gelezenInMs)}`]),
  ]
}

export function leesduur(ms: number): string {
  if (ms < 1_000) return 'minder dan 1 seconde'
  const seconden = Math.round(ms / 1_000)
  return seconden === 1 ? '1 seconde' : `${seconden} seconden`
}
