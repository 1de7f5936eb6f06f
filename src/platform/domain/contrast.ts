/** "#154273": six hexadecimal digits. */
export type Kleur = `#${string}`

const KLEUR = /^#[0-9a-f]{6}$/i

export const isKleur = (tekst: string): tekst is Kleur => KLEUR.test(tekst)

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const CONTRAST_TEKST = 4.5

/** WCAG contrast ratio of two opaque colours, from 1 (the same) to 21 (black on white). */
export function contrastRatio(een: Kleur, ander: Kleur): number {
  const [licht, donker] = [luminance(een), luminance(ander)].sort((a, b) => b - a)
  return ((licht ?? 0) + 0.05) / ((donker ?? 0) + 0.05)
}

/** Black or white, whichever reads best on this colour. */
export const bestInkt = (vlak: Kleur): Kleur =>
  contrastRatio(vlak, '#ffffff') >= contrastRatio(vlak, '#000000') ? '#ffffff' : '#000000'

/** `deel` of the first colour (0 to 1) mixed with the rest of the second, per channel. */
export function mixKleuren(een: Kleur, ander: Kleur, deel: number): Kleur {
  const kanalen = channels(een).map((kanaal, nummer) => kanaal * deel + (channels(ander)[nummer] ?? 0) * (1 - deel))
  return `#${kanalen.map((kanaal) => Math.round(kanaal).toString(16).padStart(2, '0')).join('')}`
}

const channels = (kleur: Kleur): number[] => [1, 3, 5].map((plek) => Number.parseInt(kleur.slice(plek, plek + 2), 16))

/** Relative luminance as WCAG defines it, with the sRGB constants. */
function luminance(kleur: Kleur): number {
  const [rood = 0, groen = 0, blauw = 0] = channels(kleur).map((kanaal) => {
    const deel = kanaal / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
}
