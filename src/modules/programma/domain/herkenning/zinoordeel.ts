import { splitZinnen, type Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import { type Actiekracht, judgeZin } from './actiezin.ts'

/** A sentence of a paragraph with what it does: announce something, or tell what was. */
export type Zinoordeel = Zin & { readonly kracht: Actiekracht | null; readonly terugblik: boolean }

export const judgeZinnen = (tekst: string): Zinoordeel[] =>
  splitZinnen(tekst).map((zin) => ({ ...zin, ...judgeZin(zin.tekst) }))
