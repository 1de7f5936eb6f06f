/** Vowels that sound as one, longest first; each group is a syllable. */
const KLINKERGROEP = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouy]/g

/** Syllables by the way a word is written: a trema begins a new one. At least one. */
export function countLettergrepen(woord: string): number {
  const delen = woord
    .toLowerCase()
    .normalize('NFD')
    // The trema as a boundary; other accents make no difference.
    .replace(/([aeiou])\u0308/g, '-$1')
    .replace(/\p{M}/gu, '')
  return Math.max(1, delen.match(KLINKERGROEP)?.length ?? 0)
}
