import { findBreuk, listJaren, readJaar } from '../reeks/jaarbeeld.ts'
import { isZonderToeval } from '../reeks/reeks.ts'
import { computeNormgetal, computePad } from './normgetal.ts'
import type { Methode } from './methode.ts'
import type { Bevinding, Doel, Fase, Reden } from './oordeel.ts'
import { estimateJaar, type Schatting } from './schatting.ts'
import { compareJaren } from './verandering.ts'
import { weighDoel } from './weighDoel.ts'

/**
 * Judges a goal by its series. Pure: what the series does not hold is not known; a year is over when all of it is measured.
 * The rules and their sources are in docs/oordeel.md.
 */
export function judgeDoel(doel: Doel, methode: Methode): Bevinding {
  const gemeten = measureDoel(doel, methode)
  const reden = findReden(doel, gemeten)
  if (reden !== null) return { ...gemeten, oordeel: 'niet_te_meten', reden }
  return { ...gemeten, ...weighDoel(doel, gemeten) }
}

const NIETS: Bevinding = {
  oordeel: 'niet_te_meten',
  reden: null,
  fase: null,
  schatting: null,
  nulmeting: null,
  verandering: null,
  overdispersie: null,
  normgetal: null,
  pad: null,
  voorlopig: false,
}

function measureDoel(doel: Doel, methode: Methode): Bevinding {
  const { reeks, norm } = doel
  const jaar = findJaar(doel)
  const beeld = jaar === null ? null : readJaar(reeks, jaar)
  if (jaar === null || beeld === null) return NIETS
  const overdispersie = methode.estimateOverdispersie(doel, jaar, methode.kans)
  const factor = overdispersie?.factor ?? 1
  const schatting = estimateJaar(doel, beeld, factor, methode)
  const toen = findVergelijkjaar(doel, jaar)
  const basis = toen === null ? null : readJaar(reeks, toen)
  const begin = basis === null ? null : estimateJaar(doel, basis, 1, methode)
  const verandering = basis === null ? null : compareJaren(doel, { nu: beeld, toen: basis }, factor, methode)
  const vanNorm = norm.basisjaar !== null && begin?.compleet === true ? begin.waarde : null
  const normgetal = computeNormgetal(norm, vanNorm)
  return {
    ...NIETS,
    ...{ overdispersie, schatting, verandering, normgetal },
    fase: schatting === null ? null : findFase(schatting, norm.doeljaar),
    nulmeting: begin === null ? null : { jaar: begin.jaar, waarde: begin.waarde },
    pad: normgetal === null || schatting === null ? null : padOf(doel, normgetal, vanNorm, schatting),
    voorlopig: [...beeld.punten, ...(basis?.punten ?? [])].some(({ voorlopig }) => voorlopig),
  }
}

/** The last year with figures that the norm is about; of the nulmeting alone nothing can be said. */
function findJaar({ reeks, norm: { basisjaar, doeljaar } }: Doel): number | null {
  const jaar = listJaren(reeks).findLast((ander) => ander <= doeljaar) ?? null
  return jaar === null || (basisjaar !== null && jaar <= basisjaar && doeljaar > basisjaar) ? null : jaar
}

/** The nulmeting, or else the year before. */
function findVergelijkjaar({ reeks, norm: { basisjaar } }: Doel, jaar: number): number | null {
  const jaren = listJaren(reeks).filter((ander) => ander < jaar)
  return basisjaar === null ? (jaren.at(-1) ?? null) : (jaren.find((ander) => ander === basisjaar) ?? null)
}

const findFase = ({ jaar, compleet }: Schatting, doeljaar: number): Fase => {
  if (jaar < doeljaar) return 'onderweg'
  return compleet ? 'voorbij' : 'laatste_jaar'
}

function padOf({ norm, indicator }: Doel, normgetal: number, begin: number | null, schatting: Schatting): number {
  const beeld = isZonderToeval(indicator.soort) ? 'stand' : 'heel_jaar'
  return computePad(norm, normgetal, begin, { jaar: schatting.jaar, deel: schatting.deel, beeld })
}

/** Why the goal cannot be judged, whatever the figures say; null when it can. */
function findReden(doel: Doel, gemeten: Bevinding): Reden | null {
  const { norm, indicator, reeks } = doel
  const { schatting, verandering, nulmeting, normgetal } = gemeten
  const { wijze, basisjaar } = norm
  if (wijze === 'geen') return 'geen_norm'
  if (wijze === 'richting' && indicator.goed === 'geen') return 'geen_kant'
  const zonder = indicator.soort === 'per_1000' ? 'geen_bevolking' : 'geen_noemer'
  if (schatting === null) return findJaar(doel) === null ? 'geen_cijfer' : zonder
  if (wijze === 'naar' || wijze === 'binnen') return null
  const breuk = findBreuk(reeks)
  if (basisjaar !== null && breuk !== null && basisjaar < breuk && breuk <= schatting.jaar) return 'breuk'
  if (wijze === 'richting') return verandering === null ? 'geen_nulmeting' : null
  if (nulmeting === null) return readBasis(reeks, basisjaar) ? zonder : 'geen_nulmeting'
  if (normgetal === null) return basisjaar === null ? 'geen_nulmeting' : 'nulmeting_half'
  return nulmeting.waarde === 0 && norm.maat === 'procent' ? 'nulmeting_nul' : null
}

const readBasis = (reeks: Doel['reeks'], basisjaar: number | null): boolean =>
  basisjaar !== null && readJaar(reeks, basisjaar) !== null
