import type { Formulierwaarde } from '../../../domain/boom/formulier/formulierwaarden.ts'
import { KEUZES } from './veldteksten.ts'

/** A value of a form in words. */
export function waardeTekst(veld: string, waarde: Formulierwaarde): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde !== 'string') {
    return waarde.map(({ naam, tekst, rol }) => `${naam ?? tekst} (${rol})`).join(', ') || 'leeg'
  }
  const keuze = Object.entries(KEUZES).find(([naam]) => naam === veld)?.[1]
  return keuze?.find((een) => een.waarde === waarde)?.label ?? (waarde || 'leeg')
}
