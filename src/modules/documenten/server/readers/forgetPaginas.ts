import type { RuwBlok } from '../../domain/ruwBlok.ts'

/** For a file without a single page break: nobody knows where its pages are. */
export const forgetPaginas = (blokken: readonly RuwBlok[]): RuwBlok[] =>
  blokken.map((blok) => {
    if (blok.soort !== 'tabel') return { ...blok, pagina: null }
    return { ...blok, pagina: null, rijen: blok.rijen.map((rij) => rij.map((cel) => ({ ...cel, pagina: null }))) }
  })
