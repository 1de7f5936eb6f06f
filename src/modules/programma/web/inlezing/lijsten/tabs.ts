import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Inlezing } from '../inlezingQueries.ts'
import type { Toon } from '../keuze/beoordeelAdres.ts'

export type Tab = { readonly toon: Toon; readonly naam: string; readonly aantal: number | null }

/** Lists that have something to show. In an account of what was done the resultaten come right after the questions. */
export function listTabs({ aard, programma }: Inlezing, regels: readonly Regel[], openVragen: number): readonly Tab[] {
  const count = (test: (regel: Regel) => boolean): number => regels.filter(test).length
  const resultaten = count(({ soort, vervallen }) => soort === 'resultaat' && !vervallen)
  const weggelaten = count(({ vervallen, verschil }) => vervallen && verschil?.soort !== 'weg')
  const verschillen = count(({ verschil }) => verschil !== null && verschil.soort !== 'gelijk')
  const isVerantwoording = aard === 'verantwoording'
  const resultaatTab: Tab = { toon: 'resultaten', naam: 'Resultaten', aantal: null }
  return [
    { toon: 'vragen', naam: 'Vragen', aantal: openVragen },
    ...(programma ? [{ toon: 'verschillen', naam: 'Verschillen', aantal: verschillen } as const] : []),
    ...(isVerantwoording ? [resultaatTab] : []),
    { toon: 'alles', naam: 'Alles', aantal: null },
    { toon: 'doelen', naam: 'Doelen', aantal: null },
    ...(!isVerantwoording && resultaten > 0 ? [resultaatTab] : []),
    { toon: 'partijen', naam: 'Partijen', aantal: null },
    { toon: 'weggelaten', naam: 'Weggelaten', aantal: weggelaten === 0 ? null : weggelaten },
  ]
}
