import { nummerDiepte, readKop } from './koptekst.ts'
import type { EtiketStuk, KopStuk, Stuk } from './stuk.ts'

/**
 * A standing heading that is a chapter of its own ("3 Vooruitblik" after "2 Jeugd") opens a section; elsewhere ("Wat gaan we
 * doen?" below each prioriteit) it belongs to the section that it stands in.
 */
export function liftHoofdstukken(stukken: readonly Stuk[]): Stuk[] {
  const genummerd =
    stukken.filter((stuk) => stuk.soort === 'kop' && stuk.hard && nummerDiepte(stuk.kop) === 1).length >= 2
  const vooruit = stukken.filter((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'vooruit').length
  let rang = Infinity
  return stukken.flatMap((stuk): Stuk[] => {
    if (stuk.soort === 'kop' && stuk.hard) rang = stuk.rang
    if (stuk.soort !== 'etiket' || stuk.rang === null) return [stuk]
    const kop = readKop(stuk.regel.tekst)
    const isHoofdstuk =
      (genummerd && nummerDiepte(kop) === 1) || (stuk.etiket === 'vooruit' && vooruit === 1 && stuk.rang <= rang)
    return isHoofdstuk ? [toKop(stuk, stuk.rang), { ...stuk, rang: null }] : [stuk]
  })
}

const toKop = ({ regel }: EtiketStuk, rang: number): KopStuk => ({
  soort: 'kop',
  regel,
  kop: readKop(regel.tekst),
  hard: true,
  rang,
})
