import type { Sectie } from './sectie.ts'
import type { Maten, Sectiemaat } from './sectiemaat.ts'
import { structuurOf } from './sectiemaat.ts'

export const SECTIEROLLEN = ['prioriteit', 'inzet', 'actie', 'doorzichtig', 'overslaan'] as const
/** What a section is in the programme. `doorzichtig`: its heading means nothing, its content counts. */
export type Sectierol = (typeof SECTIEROLLEN)[number]
export type Rollen = ReadonlyMap<Sectie, Sectierol>

/** How much a section weighs for the programme: the measure that counts in this kind of document. */
export type Weging = (maat: Sectiemaat | undefined) => number

type Verdeling = {
  readonly maten: Maten
  readonly weeg: Weging
  readonly rollen: Map<Sectie, Sectierol>
  readonly totalen: Map<Sectie, number>
  /** Sections with a table that names its own prioriteiten: a single one gathers them, several are divided by it. */
  readonly tabellen: number
}

/** Decides which headings are the prioriteiten, which the inzetten, and what is skipped. */
export function assignRollen(root: Sectie, maten: Maten, weeg: Weging): Rollen {
  const verdeling: Verdeling = {
    maten,
    weeg,
    rollen: new Map(),
    totalen: new Map(),
    tabellen: [...maten.values()].filter((maat) => maat.eigenPrioriteiten > 0).length,
  }
  assignBoven(root, verdeling)
  return verdeling.rollen
}

const eigen = (sectie: Sectie, { maten, weeg }: Verdeling): number => weeg(maten.get(sectie))

function totaal(sectie: Sectie, verdeling: Verdeling): number {
  const bekend = verdeling.totalen.get(sectie)
  if (bekend !== undefined) return bekend
  const kinderen = sectie.kinderen.reduce((som, kind) => som + totaal(kind, verdeling), 0)
  const som = isDood(sectie, verdeling) ? 0 : eigen(sectie, verdeling) + kinderen
  verdeling.totalen.set(sectie, som)
  return som
}

/** A chapter that never counts; one that seldom does counts when it has acties of a clear form. */
function isDood(sectie: Sectie, { maten }: Verdeling): boolean {
  const maat = maten.get(sectie)
  if (sectie.soort === 'nooit') return true
  if (sectie.soort === 'bijlage') return sectie.kinderen.length === 0 && (maat?.zekereActies ?? 0) === 0
  if (sectie.soort === 'verzamel') return sectie.kinderen.length === 0 && structuurOf(maat) === 0
  return sectie.soort === 'zelden' && sectie.kinderen.length === 0 && structuurOf(maat) < 2 && !isVooruit(sectie)
}

/** In an account the look ahead is where the acties are. */
const isVooruit = (sectie: Sectie): boolean =>
  sectie.inhoud.some((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'vooruit')

const hasPrioriteit = (sectie: Sectie): boolean => sectie.isPrioriteit || sectie.kinderen.some(hasPrioriteit)

/** Looks for the level of the prioriteiten below this section, which itself is none. */
function assignBoven(sectie: Sectie, verdeling: Verdeling): void {
  const { rollen } = verdeling
  rollen.set(sectie, 'doorzichtig')
  const isLevend = (kind: Sectie): boolean => hasPrioriteit(kind) || totaal(kind, verdeling) > 0
  const enig = sectie.kinderen.filter(isLevend).length === 1
  for (const kind of sectie.kinderen) {
    if (!isLevend(kind)) skip(kind, rollen)
    else if (kind.isPrioriteit) assignPrioriteit(kind, verdeling)
    else if (isOmhulsel(kind, enig, verdeling)) assignBoven(kind, verdeling)
    else assignPrioriteit(kind, verdeling)
  }
}

/** A heading that only gathers the prioriteiten: by its name, or because it is the only one at its level. */
function isOmhulsel(kind: Sectie, enig: boolean, verdeling: Verdeling): boolean {
  const metInhoud = kind.kinderen.filter((klein) => totaal(klein, verdeling) > 0 || hasPrioriteit(klein))
  if (kind.kinderen.some(hasPrioriteit)) return true
  if (metInhoud.length === 0)
    return (
      (enig && (isVerzamel(kind) || (kind.isTitel && hasNaamrijen(kind, verdeling)))) ||
      ((isVerzamel(kind) || verdeling.tabellen === 1) && hasEigen(kind, verdeling))
    )
  if (isVerzamel(kind) || (kind.isTitel && enig)) return true
  return enig && (eigen(kind, verdeling) === 0 || isOpschrift(kind, verdeling)) && hasReeks(kind, verdeling)
}

/** Below the heading stands no more than a line such as the name of the document. */
const MAX_OPSCHRIFT = 120
const isOpschrift = (kind: Sectie, { maten }: Verdeling): boolean => {
  const maat = maten.get(kind)
  return (
    maat !== undefined &&
    structuurOf(maat) + maat.vrijeItems + maat.verleden + maat.actiezinnen === 0 &&
    maat.tekens < MAX_OPSCHRIFT
  )
}

const isVerzamel = (sectie: Sectie): boolean => sectie.soort === 'verzamel' || sectie.soort === 'bijlage'

const hasEigen = (kind: Sectie, { maten }: Verdeling): boolean => (maten.get(kind)?.eigenPrioriteiten ?? 0) > 0

/** A table below the title that is divided by rows with a name: those are the prioriteiten. */
const hasNaamrijen = (kind: Sectie, { maten }: Verdeling): boolean => (maten.get(kind)?.sectierijen ?? 0) >= 2

/** Somewhere below, past headings that stand alone, there is a row of headings. */
function hasReeks(sectie: Sectie, verdeling: Verdeling): boolean {
  const levend = sectie.kinderen.filter((kind) => totaal(kind, verdeling) > 0)
  const [enige] = levend
  return levend.length >= 2 || (enige !== undefined && eigen(enige, verdeling) === 0 && hasReeks(enige, verdeling))
}

function assignPrioriteit(sectie: Sectie, verdeling: Verdeling): void {
  verdeling.rollen.set(sectie, 'prioriteit')
  for (const kind of sectie.kinderen) assignBinnen(kind, verdeling)
}

/** A section below a prioriteit: an inzet when it holds acties itself, an actie when it holds only its fields. */
function assignBinnen(sectie: Sectie, verdeling: Verdeling): void {
  const { maten, rollen } = verdeling
  const maat = maten.get(sectie)
  if (sectie.soort === 'nooit' || (totaal(sectie, verdeling) === 0 && !hasDoel(sectie))) {
    skip(sectie, rollen)
    return
  }
  if (maat && isActie(maat) && sectie.kinderen.length === 0) rollen.set(sectie, 'actie')
  else if ((maat?.inzetten ?? 0) > 0) rollen.set(sectie, 'doorzichtig')
  else if (eigen(sectie, verdeling) > 0 || sectie.kinderen.some((kind) => isActieSectie(kind, verdeling)))
    rollen.set(sectie, 'inzet')
  else rollen.set(sectie, 'doorzichtig')
  for (const kind of sectie.kinderen) assignBinnen(kind, verdeling)
}

/** A goal counts wherever it stands. */
const hasDoel = (sectie: Sectie): boolean =>
  sectie.inhoud.some((stuk) => stuk.soort === 'etiket' && (stuk.etiket === 'ambitie' || stuk.etiket === 'doel'))

const isActieSectie = (sectie: Sectie, { maten }: Verdeling): boolean => {
  const maat = maten.get(sectie)
  return maat !== undefined && isActie(maat) && sectie.kinderen.length === 0
}

const isActie = (maat: Sectiemaat): boolean =>
  maat.velden >= 1 &&
  maat.hoevelden === 0 &&
  maat.tabelacties === 0 &&
  maat.lijstacties === 0 &&
  maat.inzetten === 0 &&
  maat.staarten === 0

function skip(sectie: Sectie, rollen: Map<Sectie, Sectierol>): void {
  rollen.set(sectie, 'overslaan')
  for (const kind of sectie.kinderen) skip(kind, rollen)
}
