import { findJaartallen, type Jaartal } from '../../../../platform/domain/taal/jaartallen.ts'

/** Base year and target year; `spannen` are the pieces of text that say so. */
export type Peiljaren = {
  readonly basisjaar: number | null
  readonly doeljaar: number | null
  readonly spannen: readonly { readonly van: number; readonly tot: number }[]
}

const VORIG_JAAR =
  /(?:t\.o\.v\.|ten opzichte van|dan|vergeleken met|in vergelijking met)\s+(?:het\s+)?(?:vorig(?:e)? jaar|voorgaande? jaar|jaar (?:ervoor|daarvoor))/i
const DIT_JAAR = /\b(?:dit jaar|in het lopende jaar)\b/i
const VERGELIJKING_VOOR =
  /(?:t\.?\s?o\.?\s?v\.?|ten opzichte van|in vergelijking met|vergeleken met|dan|tegenover)\s?(?:(?:in|het|de|jaar|van|eind|begin|peiljaar|nulmeting|cijfers|stand|niveau|gemiddelde|over|periode)\s)*$|(?:in|over|voor|binnen) de (?:periode|jaren)\s$/i
const HAAKJE_VOOR = /\((?:was |nulmeting |in |stand |peiljaar )*$/i
const METING_VOOR = /\b(?:nulmeting|realisatie|werkelijk|stand|peiljaar|basisjaar)\s$/i
const STREEF_VOOR = /\b(?:streefwaarde|doel|doelstelling|ambitie|norm|beoogd|begroot|prognose)\s$/i
const BEREIK_VOOR = /(?:\d{4})\s?(?:[-–]|t\/m|tot en met)\s?$/

const roleOf = (tekst: string, jaartal: Jaartal, jaar: number | null): 'basis' | 'doel' | null => {
  const voor = tekst.slice(Math.max(0, jaartal.tot - 34), jaartal.tot - 4)
  if (jaartal.rol === 'basis' || jaartal.rol === 'sinds' || METING_VOOR.test(voor)) return 'basis'
  if (HAAKJE_VOOR.test(voor)) return jaar !== null && jaartal.jaar >= jaar ? 'doel' : 'basis'
  if (BEREIK_VOOR.test(voor) || STREEF_VOOR.test(voor) || jaartal.rol === 'tijd') return 'doel'
  return null
}

const extendLeft = (tekst: string, jaartal: Jaartal): number => {
  const begin = Math.max(0, jaartal.van - 40)
  const aanloop = VERGELIJKING_VOOR.exec(tekst.slice(begin, jaartal.van))
  return aanloop === null ? jaartal.van : begin + aanloop.index
}

const readRelatief = (tekst: string, jaar: number | null): Peiljaren => {
  const vorig = VORIG_JAAR.exec(tekst)
  const dit = DIT_JAAR.exec(tekst)
  const spannen = [vorig, dit].flatMap((treffer) =>
    treffer === null ? [] : [{ van: treffer.index, tot: treffer.index + treffer[0].length }],
  )
  return {
    basisjaar: vorig === null || jaar === null ? null : jaar - 1,
    doeljaar: dit === null ? null : jaar,
    spannen,
  }
}

/** Reads the years of a clause. Of two plain years the earlier is the base; a year before the programme's own is one too. */
export const readPeiljaren = (tekst: string, jaar: number | null): Peiljaren => {
  const gelezen = findJaartallen(tekst).map((jaartal) => ({ ...jaartal, rolInDoel: roleOf(tekst, jaartal, jaar) }))
  const basis = gelezen.find(({ rolInDoel }) => rolInDoel === 'basis')
  const doelen = gelezen.filter(({ rolInDoel }) => rolInDoel === 'doel').map((jaartal) => jaartal.jaar)
  const laatste = doelen.length === 0 ? null : Math.max(...doelen)
  const eerste = doelen.length === 0 ? null : Math.min(...doelen)
  const voorbij = laatste !== null && jaar !== null && laatste < jaar
  const relatief = readRelatief(tekst, jaar)
  const tweede = eerste !== null && eerste !== laatste && basis === undefined ? eerste : null
  return {
    basisjaar: basis?.jaar ?? tweede ?? (voorbij ? laatste : relatief.basisjaar),
    doeljaar: voorbij ? relatief.doeljaar : (laatste ?? relatief.doeljaar),
    spannen: [
      ...gelezen.map((jaartal) => ({ van: extendLeft(tekst, jaartal), tot: jaartal.tot })),
      ...relatief.spannen,
    ],
  }
}
