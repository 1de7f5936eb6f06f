import { endsSentence, missesPoint } from './zinseinde.ts'
import { findHaakjes } from './haakjes.ts'
import { breaksAtRegeleinde } from './regeleinde.ts'

/** A sentence, trimmed, with its offsets in the text it came from. */
export type Zin = { readonly tekst: string; readonly van: number; readonly tot: number }

const SLUITTEKENS = /["'”’»)\]]/

const trimmed = (tekst: string, van: number, tot: number): Zin | null => {
  const stuk = tekst.slice(van, tot)
  const inhoud = stuk.trim()
  if (inhoud === '') return null
  const begin = van + (stuk.length - stuk.trimStart().length)
  return { tekst: inhoud, van: begin, tot: begin + inhoud.length }
}

const skipSluittekens = (tekst: string, plaats: number): number => {
  let eind = plaats
  while (eind < tekst.length && SLUITTEKENS.test(tekst.charAt(eind))) eind += 1
  return eind
}

const KANDIDAAT = /[.!?\n]| (?=\p{Lu})/gu

const isGrens = (tekst: string, begin: number, plaats: number, binnenHaakjes: boolean): boolean => {
  const teken = tekst.charAt(plaats)
  if (teken === '\n') return breaksAtRegeleinde(tekst, begin, plaats)
  if (binnenHaakjes) return false
  return teken === ' ' ? missesPoint(tekst, plaats) : endsSentence(tekst, begin, plaats)
}

const findGrenzen = (tekst: string): number[] => {
  const binnenHaakjes = findHaakjes(tekst)
  const grenzen: number[] = []
  let begin = 0
  for (const { index } of tekst.matchAll(KANDIDAAT)) {
    if (index < begin || !isGrens(tekst, begin, index, binnenHaakjes(index))) continue
    begin = skipSluittekens(tekst, index + 1)
    grenzen.push(begin)
  }
  return grenzen
}

/**
 * Splits Dutch running text into sentences, in order, without losing a character that is not white space.
 * Abbreviations, decimals, dates, initials and numbering do not end a sentence; a full stop without a space after it does
 * when a capital follows. Semicolons and colons never split. A line break splits unless the line was merely wrapped.
 */
export const splitZinnen = (tekst: string): Zin[] => {
  const zinnen: Zin[] = []
  let begin = 0
  for (const grens of [...findGrenzen(tekst), tekst.length]) {
    const zin = trimmed(tekst, begin, grens)
    if (zin !== null) zinnen.push(zin)
    begin = grens
  }
  return zinnen
}
