import { addMaanden, parseDatum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import {
  checkTellingvraag,
  type Telling,
  type Tellingreden,
  type Tellingvraag,
  type Telperiode,
} from '../../../../platform/domain/telling.ts'
import { parseTelfilter } from './telfilter.ts'

/**
 * A question as an address holds it. `groepeer` is "soort,wijk". `filter` is "soort:markt,schouw;precisie:exact,": an empty key
 * is "not known".
 */
export type Telvraagtekst = {
  readonly van: string
  readonly tot: string
  readonly per: Telperiode
  readonly groepeer: string
  readonly filter: string
}

export type Telvraagreden =
  Tellingreden | 'dag_ongeldig' | 'periode_te_lang' | 'filter_onleesbaar' | 'te_veel_dimensies'

/** A table that is split further is not read by anybody, and holds mostly ones. */
const MEESTE_DIMENSIES = 2
const LANGSTE_MAANDEN = 120

export function readTelvraag(telling: Telling, tekst: Telvraagtekst): Result<Tellingvraag, Telvraagreden> {
  const [van, tot] = [parseDatum(tekst.van), parseDatum(tekst.tot)]
  if (van === null || tot === null) return refuse('dag_ongeldig')
  if (tot >= addMaanden(van, LANGSTE_MAANDEN)) return refuse('periode_te_lang')
  const filters = parseTelfilter(tekst.filter)
  if (filters === null) return refuse('filter_onleesbaar')
  const groepeer = tekst.groepeer === '' ? [] : tekst.groepeer.split(',')
  const goed = checkTellingvraag(telling, { van, tot, per: tekst.per, filters, groepeer })
  if (!goed.ok) return goed
  return groepeer.length > MEESTE_DIMENSIES ? refuse('te_veel_dimensies') : ok(goed.value)
}
