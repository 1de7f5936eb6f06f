import { splitZinnen, type Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findDaad } from './daden.ts'
import type { HerkendResultaat, Resultaatcontext } from './herkendResultaat.ts'
import { parseOpsomming, type Opsomming } from './opsomming.ts'
import { jaarAt } from './resultaatjaar.ts'
import { findTelresultaten } from './telresultaten.ts'
import { isVooruitblik } from './vooruitblik.ts'
import { parseZin } from './zinsontleding.ts'

/** Longer than any sentence: text like that is no prose, and is left alone to keep the work in proportion. */
const MAX_ZIN = 2000

const recognizeLid = (lid: Zin, jaar: number | null, context: Resultaatcontext): HerkendResultaat[] => {
  const geteld = findTelresultaten(parseZin(lid), { ...context, jaar }, true)
  if (geteld.length > 0) return geteld
  const { tekst, van, tot } = lid
  const kaal = { getal: null, wat: '', eenheid: '', jaar, benadering: null, negatief: false, stand: false }
  const herkend = { zekerheid: 'redelijk', twijfel: ['Er staat geen getal bij.'] } as const
  return [{ tekst, van, tot, ...kaal, thema: context.thema, ...herkend }]
}

const recognizeOpsomming = ({ kop, leden }: Opsomming, context: Resultaatcontext): HerkendResultaat[] => {
  const jaar = jaarAt(parseZin(kop), { van: 0, tot: 0 }, context.jaar)
  return leden.flatMap((lid) => recognizeLid(lid, jaar, context))
}

const recognizeZin = (zin: Zin, volgende: string, context: Resultaatcontext): HerkendResultaat[] => {
  if (zin.tekst.length > MAX_ZIN) return []
  const opsomming = context.aard === 'verantwoording' ? parseOpsomming(zin) : null
  if (opsomming !== null) return recognizeOpsomming(opsomming, context)
  const ontleed = parseZin(zin)
  const geteld = findTelresultaten(ontleed, context)
  if (geteld.length > 0 || isVooruitblik(ontleed.tekst, context.jaar)) return geteld
  const daad = findDaad(ontleed, volgende, context)
  return daad === null ? [] : [daad]
}

/**
 * What a piece of Dutch text reports as done or reached, in order: each count by itself, and deeds told without one.
 * Ages, money, dates, durations, law articles, names and plans for a later year are no results.
 */
export const recognizeResultaten = (tekst: string, context: Resultaatcontext): HerkendResultaat[] => {
  const zinnen = splitZinnen(tekst)
  return zinnen.flatMap((zin, i) => recognizeZin(zin, zinnen[i + 1]?.tekst ?? '', context))
}
