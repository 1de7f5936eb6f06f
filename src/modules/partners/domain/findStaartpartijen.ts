import { endsAsPartij, isBekendePartij } from './bekendePartijen.ts'
import { cutPartijen, type Stuk } from './cutPartijen.ts'
import { isGeenPartij } from './geenPartij.ts'

/** A part of a sentence that may be a list of parties as a whole. */
type Staart = { readonly van: number; readonly tot: number }

const HAAKJES = /\(([^()]{1,300})\)[\s.]*$/
const STREEP = /\s[-–—|]\s|[;|\t]/g
const LABEL =
  /(?<![\p{L}\d])(?:wie|trekkers?|partners?|partijen|verantwoordelijke?|actiehouders?|betrokken(?:\spartijen|en)?|samenwerkingspartners|regie)\s?:/giu
const EINDE_LABEL =
  /[\n|]|\.(?=\s|$)|(?<![\p{L}\d])(?:wanneer|planning|termijn|periode|hoe|actie|resultaat|kosten|budget|doel|looptijd)\s?:/iu
const NAAM = /^\p{L}[\p{L}\d&'’-]*(?:\s[\p{L}&'’-]+){0,3}$/u
const TIJD =
  /^(?:[qkh]\d|\d|voorjaar|najaar|zomer|winter|lente|herfst|per|elke?|iedere?|eind|begin|medio|start|vanaf|tot|uiterlijk|indien|zie|na|voor|in|eerste|tweede|derde|vierde|twee|drie|vier|jaarlijks|regelmatig|eenmalig)(?![\p{L}])/iu

const isZeker = (tekst: string): boolean =>
  isBekendePartij(tekst) ||
  (!tekst.includes(' ') && endsAsPartij(tekst.toLowerCase())) ||
  isBekendePartij(tekst.split(/\s/)[0] ?? '')

const isNaam = (tekst: string): boolean => NAAM.test(tekst) && !TIJD.test(tekst) && !isGeenPartij(tekst)

/** The parts of a tail that are parties: those that are known and, beside one that is, other names. */
const pickPartijen = (tekst: string, stukken: readonly Stuk[]): Stuk[] => {
  const tekstVan = ({ van, tot }: Stuk): string => tekst.slice(van, tot).replace(/[.\s]+$/, '')
  if (!stukken.some((stuk) => isZeker(tekstVan(stuk)))) return []
  return stukken.filter((stuk) => isZeker(tekstVan(stuk)) || isNaam(tekstVan(stuk)))
}

/** What follows "Wie:" or "Partners:", with the label itself, up to the next label or the end of the sentence. */
export const findLabels = (zin: string): Staart[] => {
  const labels: Staart[] = []
  for (const treffer of zin.matchAll(LABEL)) {
    if (treffer.index < (labels.at(-1)?.tot ?? 0)) continue
    const vanaf = treffer.index + treffer[0].length
    const eind = zin.slice(vanaf).search(EINDE_LABEL)
    labels.push({ van: treffer.index, tot: eind < 0 ? zin.length : vanaf + eind })
  }
  return labels
}

/** The brackets that close a sentence, and what stands after its last dash or bar. */
export const findStaarten = (zin: string): Staart[] => {
  const haakjes = HAAKJES.exec(zin)
  if (haakjes !== null) return [{ van: haakjes.index + 1, tot: haakjes.index + 1 + (haakjes[1]?.length ?? 0) }]
  const scheidingen = Array.from(zin.matchAll(STREEP), (treffer) => treffer.index + treffer[0].length)
  return scheidingen.map((van, i) => {
    const volgende = scheidingen[i + 1]
    return { van, tot: volgende === undefined ? zin.length : volgende - 1 }
  })
}

export const cutStaart = (zin: string, { van, tot }: Staart): Stuk[] => {
  const tekst = zin.slice(van, tot)
  return pickPartijen(tekst, cutPartijen(tekst)).map((stuk) => ({ ...stuk, van: stuk.van + van, tot: stuk.tot + van }))
}
