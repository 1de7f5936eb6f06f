const ROMEINS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const MAX_ROMEINS = 3999
const MAX_LETTERS = 26 * 20

/** A number as a list prints it; `vorm` in the words of OOXML (17.18.59). Unknown forms are decimal. */
export function formatGetal(getal: number, vorm: string): string {
  const print = VORMEN[vorm]
  return print ? print(getal) : String(getal)
}

const VORMEN: Readonly<Record<string, (getal: number) => string>> = {
  lowerLetter: toLetters,
  upperLetter: (getal) => toLetters(getal).toUpperCase(),
  lowerRoman: toRomeins,
  upperRoman: (getal) => toRomeins(getal).toUpperCase(),
  decimalZero: (getal) => String(getal).padStart(2, '0'),
  ordinal: (getal) => `${getal}e`,
  none: () => '',
}

/** a … z, aa, bb, as Word counts. */
function toLetters(getal: number): string {
  if (getal < 1 || getal > MAX_LETTERS) return String(getal)
  return String.fromCharCode(97 + ((getal - 1) % 26)).repeat(Math.floor((getal - 1) / 26) + 1)
}

function toRomeins(getal: number): string {
  if (getal < 1 || getal > MAX_ROMEINS) return String(getal)
  let rest = getal
  let tekst = ''
  for (const [waarde, teken] of ROMEINS) {
    while (rest >= waarde) {
      tekst += teken
      rest -= waarde
    }
  }
  return tekst
}
