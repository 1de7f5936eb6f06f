import type { Doeldeel } from './doeldelen.ts'

export type Span = { readonly van: number; readonly tot: number }

const KOPWOORDEN =
  /^(?:(?:de|het|een|dat|om|er|van|in|aan|zijn|is|wordt|worden|zullen|zal|moet|moeten|willen|we|wij|te|totale?|of|voorkomen|voorkoming|tegengaan|maken|maakt|streven|houden|houdt|minstens|naar|jaarlijks) )+/i
const AANTAL =
  /(?:^|^.{0,24}\s)(?:het )?(?:totale? )?(?:aantal(?:len)?|percentage|aandeel|hoeveelheid) (?:van )?(?:de |het )?/i
const INLEIDING =
  /^[^.;]{0,60}?\b(?:doel(?:stelling)?|ambitie|streven|streeft|willen|wil|zorgen)\b[^.;]{0,40}?\b(?:dat|is om|om)\s/i
const MIDDEL_VOORAF = /^(?:door|met|om|via)\s[^;]{0,200}?\b(?:is|zijn|wordt|worden|zal|zullen|komt|komen|gaat|gaan)\s/i
const VERBINDING = /^(?:van|aan|in|voor) (?:de |het |een |onze )?/i
const GEZEGDE =
  /\b(?:is|zijn|wordt|worden|werd|werden|zal|zullen|moet|moeten|heeft|hebben|bedraagt|bedragen|ligt|liggen|blijft|blijven|komt|komen|gaat|gaan|willen|er)\b/gi
const STAARTWOORDEN =
  /(?: (?:met|naar|op|tot|van|en|of|dan|in|te|per|om|de|het|ten|t\.o\.v|die|dat|zijn|is|jaarlijks|moeten|leiden|zorgen|realiseren|bereiken|brengen))+$/i
const RAND = /^[\s,;:.()"'“”‘’/-]+|[\s,;:.(“‘-]+$/g

const blank = (tekst: string, spannen: readonly Span[]): string =>
  spannen.reduce((rest, { van, tot }) => {
    const begin = Math.max(0, van)
    return tot <= begin ? rest : rest.slice(0, begin) + ' '.repeat(tot - begin) + rest.slice(tot)
  }, tekst)

const clean = (tekst: string): string =>
  [KOPWOORDEN, AANTAL, VERBINDING, STAARTWOORDEN].reduce(
    (rest, patroon) => rest.replace(patroon, '').replace(RAND, ''),
    tekst
      .replace(/\(\s*:?\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(RAND, ''),
  )

/** What is counted or aimed at: the clause without its direction, number, years and helping verbs. */
export const readIndicator = (tekst: string, deel: Doeldeel, overbodig: readonly Span[]): string => {
  const maat = deel.maat === null ? [] : [{ van: deel.maat.van, tot: deel.maat.tot }]
  const gemaskeerd = blank(tekst, [...maat, ...overbodig])
  const vorm = deel.signaal?.vorm
  const naSignaal = vorm === 'naamvorm' || vorm === 'vergelijking'
  const stuk = gemaskeerd.slice(naSignaal ? Math.max(deel.van, deel.signaal?.tot ?? 0) : deel.van, deel.tot)
  const kern = stuk.replace(INLEIDING, '').replace(MIDDEL_VOORAF, '')
  const gelezen = clean(naSignaal ? stuk : kern.replace(GEZEGDE, ' '))
  return gelezen === '' ? clean(gemaskeerd.slice(deel.van, deel.tot).replace(GEZEGDE, ' ')) : gelezen
}
