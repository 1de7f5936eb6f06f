import { dayOf } from '../../../../platform/domain/datum.ts'
import { isBijnaTeLaat } from './isBijnaTeLaat.ts'
import type { ActieStatus } from './stand.ts'
import { asksIets, isIetsGedaan, type Toestand } from './toestand.ts'

type Regel = readonly [ActieStatus, (toestand: Toestand) => boolean]

const stillRuns = ({ loop }: Toestand): boolean => loop === 'komt' || loop === 'loopt'

const isAllesVervallen = (toestand: Toestand): boolean =>
  toestand.vervallen > 0 &&
  toestand.verwacht === 0 &&
  toestand.open.length === 0 &&
  !toestand.verwachting.telbaar &&
  toestand.loop === 'geen' &&
  !isIetsGedaan(toestand)

const isAllesGedaan = (toestand: Toestand): boolean =>
  toestand.verwacht + toestand.vervallen > 0 && isIetsGedaan(toestand) && !stillRuns(toestand)

/** What has no moments ("doorlopend", "op verzoek") is done when its time is over and something was reported. */
const isUitgelopen = (toestand: Toestand): boolean => {
  const { verwachting, verwacht, vervallen, gemeld, loop, jaarVoorbij } = toestand
  if (verwacht + vervallen > 0) return false
  const isVoorbij = loop === 'geen' ? jaarVoorbij : loop === 'voorbij'
  const isGemeld = isIetsGedaan(toestand) || (gemeld && (verwachting.telbaar || loop === 'voorbij'))
  return isVoorbij && isGemeld
}

/** The year is over and nothing that is open was moved to a later day. */
const isAfgelopen = ({ jaarVoorbij, volgende }: Toestand): boolean => jaarVoorbij && volgende === null

const isIetsBegonnen = (toestand: Toestand): boolean => {
  const { gemeld, open, loop, verwachting, jaar, vandaag } = toestand
  const isBijGelegenheid = verwachting.telbaar && open.length === 0 && vandaag >= dayOf(jaar, 1, 1)
  return (
    gemeld ||
    isIetsGedaan(toestand) ||
    open.some(({ van }) => van <= vandaag) ||
    loop === 'loopt' ||
    loop === 'voorbij' ||
    isBijGelegenheid
  )
}

/**
 * In this order; the first that holds is the status. Lateness counts within the year; when the year has ended and nothing was
 * moved on, the verdict takes its place.
 */
const REGELS: readonly Regel[] = [
  ['vervallen', isAllesVervallen],
  ['klaar', (toestand) => toestand.open.length === 0 && (isAllesGedaan(toestand) || isUitgelopen(toestand))],
  ['deels', (toestand) => isAfgelopen(toestand) && isIetsGedaan(toestand)],
  ['deels', (toestand) => isAfgelopen(toestand) && toestand.gemeld && toestand.verwachting.open],
  ['niet_gedaan', (toestand) => isAfgelopen(toestand) && (asksIets(toestand) || toestand.open.length > 0)],
  ['te_laat', ({ laat }) => laat.length > 0],
  ['bijna_te_laat', ({ open, vandaag }) => open.some((moment) => isBijnaTeLaat(moment, vandaag))],
  ['loopt', isIetsBegonnen],
]

/** What the facts say about an actie on this day; "gepland" when nothing has begun. */
export const deriveStatus = (toestand: Toestand): ActieStatus =>
  REGELS.find(([, holds]) => holds(toestand))?.[0] ?? 'gepland'
