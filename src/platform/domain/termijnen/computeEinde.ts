import { addDays, type Dagen, type Datum } from '../datum.ts'
import { ok, refuse, type Result } from '../result.ts'
import { addLengte } from './addLengte.ts'
import { addUren, dagOfKloktijd, moveToDag } from './klok.ts'
import { maanden, type Lengte } from './lengte.ts'
import { reachOf, type Moment } from './moment.ts'
import type { Opties } from './opties.ts'
import { isAtwLengte, shiftEinde, type Verschoven, type Verschuiving } from './shiftEinde.ts'
import { joinStiltes, passStil, pushEinde, type Opgeschoven } from './staanstil.ts'
import type { Vorm } from './termijn.ts'
import { Vraagfout } from './vraagfout.ts'

/** What the law does not allow. */
export type Weigering =
  | 'geen_verlenging'
  | 'te_lang_verlengd'
  | 'geen_opschorting'
  | 'te_veel_dagen'
  | 'dag_buiten_termijn'
  | 'einde_voor_begin'

/** Where a term ends, and what made it end there. */
export type Einde = {
  readonly laatste: Moment
  readonly verlengingen: readonly Lengte[]
  readonly stilDagen: number
  readonly verschuiving: Verschuiving | null
  /** The end that was asked for: granted, or cut off at the longest that is allowed. */
  readonly gevraagd: 'binnen' | 'afgekapt' | null
  /** How many spread days there are. */
  readonly losseDagen: number
}

/** A term with a length, counted from its start. Throws a Vraagfout when hours are asked of a day without a time. */
export function computeEinde(
  vorm: Vorm & { readonly lengte: Lengte },
  start: Moment,
  opties: Opties,
): Result<Einde, Weigering> {
  const weigering = findWeigering(vorm, opties)
  if (weigering !== null) return refuse(weigering)
  if (vorm.lengte.eenheid === 'uren') return ok(endAt(addHours(vorm.lengte.aantal, start)))
  const einde = runTermijn(vorm, start, opties)
  if (opties.dagen.length > 0) return spreadDagen(einde, start, opties.dagen, vorm.spreiding ?? 0)
  return opties.tot === null ? ok(einde) : limitTot(einde, start, opties.tot)
}

/** What the law refuses whatever the dates are. */
export function findWeigering(vorm: Vorm, { verdaging, verlengingenMaanden, stiltes }: Opties): Weigering | null {
  const gronden = vorm.opschorting?.gronden ?? []
  if ([...stiltes.keys()].some((grond) => !gronden.includes(grond))) return 'geen_opschorting'
  if (!verdaging && verlengingenMaanden.length === 0) return null
  if (!vorm.verlenging) return 'geen_verlenging'
  if (verlengingenMaanden.length === 0) return null
  if ('variant' in vorm.verlenging || vorm.verlenging.lengte.eenheid !== 'maanden') return 'geen_verlenging'
  const { keren, lengte } = vorm.verlenging
  const past = verlengingenMaanden.length <= keren && verlengingenMaanden.every((aantal) => aantal <= lengte.aantal)
  return past ? null : 'te_lang_verlengd'
}

function runTermijn(vorm: Vorm & { readonly lengte: Lengte }, start: Moment, opties: Opties): Einde {
  const verlengingen = listVerlengingen(vorm, opties)
  const { einde, stil, dagen } = vorm.terug
    ? { einde: countBack(vorm.lengte, start.dag, vorm.terug), stil: [], dagen: 0 }
    : standStill(vorm, start.dag, verlengingen, [...opties.stiltes.values()].flat())
  const { laatste, verschuiving } = applyVerschuiving(vorm, start.dag, einde, stil)
  const tijd = vorm.doel === 'duren' && start.tijd !== null ? moveToDag(start.tijd, laatste) : null
  return { ...endAt({ dag: laatste, tijd }), verlengingen, stilDagen: dagen, verschuiving }
}

const endAt = (laatste: Moment): Einde => ({
  laatste,
  verlengingen: [],
  stilDagen: 0,
  verschuiving: null,
  gevraagd: null,
  losseDagen: 0,
})

function listVerlengingen({ verlenging }: Vorm, { verdaging, verlengingenMaanden }: Opties): readonly Lengte[] {
  if (verlengingenMaanden.length > 0) return verlengingenMaanden.map(maanden)
  if (!verdaging || !verlenging || 'variant' in verlenging) return []
  return Array.from({ length: verlenging.keren }, () => verlenging.lengte)
}

function standStill(
  { lengte, opschorting }: Vorm & { readonly lengte: Lengte },
  start: Datum,
  verlengingen: readonly Lengte[],
  stiltes: readonly Dagen[],
): Opgeschoven {
  if (lengte.eenheid !== 'werkdagen') {
    const einde = [lengte, ...verlengingen].reduce<Datum>((dag, erbij) => addLengte(dag, erbij), start)
    return pushEinde(start, einde, stiltes, opschorting?.maximum)
  }
  const stil = joinStiltes(stiltes, addDays(start, 1))
  const einde = addLengte(start, lengte, 1, (dag) => passStil(stil, dag))
  return { einde, stil, dagen: pushEinde(start, einde, stil).dagen }
}

/** "Until ten days before" leaves the ten days free: the last day lies before them. */
function countBack(lengte: Lengte, vanaf: Datum, terug: 'op' | 'voor'): Datum {
  const dag = addLengte(vanaf, lengte, -1)
  return terug === 'voor' ? addDays(dag, -1) : dag
}

function applyVerschuiving(
  { schuift, lengte }: Vorm & { readonly lengte: Lengte },
  start: Datum,
  einde: Datum,
  stil: readonly Dagen[],
): Verschoven {
  const verschuift = schuift === 'eu' || (schuift === 'atw' && isAtwLengte(lengte))
  if (!verschuift) return { laatste: einde, verschuiving: null }
  return shiftEinde({ start, einde, lengte, stil, kalender: schuift === 'atw' ? 'atw' : 'algemeen' })
}

function addHours(aantal: number, { tijd }: Moment): Moment {
  if (tijd === null) {
    throw new Vraagfout('datum_onjuist', 'Deze termijn telt uren. Geef bij start ook de tijd, zoals 2026-11-22T14:30.')
  }
  const einde = addUren(tijd, aantal)
  return { dag: dagOfKloktijd(einde), tijd: einde }
}

function limitTot(einde: Einde, start: Moment, tot: Moment): Result<Einde, Weigering> {
  if (reachOf(tot) <= reachOf(start)) return refuse('einde_voor_begin')
  const binnen = reachOf(tot) <= reachOf(einde.laatste)
  return ok(binnen ? { ...einde, laatste: tot, gevraagd: 'binnen' } : { ...einde, gevraagd: 'afgekapt' })
}

/** The days of a measure that holds on days of its own, within the stretch that the law gives. */
function spreadDagen(einde: Einde, start: Moment, dagen: readonly Datum[], meeste: number): Result<Einde, Weigering> {
  const verschillend = [...new Set(dagen)].sort()
  const laatste = verschillend.at(-1) ?? start.dag
  if (verschillend.length > meeste) return refuse('te_veel_dagen')
  if ((verschillend[0] ?? start.dag) < start.dag || laatste > einde.laatste.dag) return refuse('dag_buiten_termijn')
  return ok({ ...einde, laatste: { dag: laatste, tijd: null }, losseDagen: verschillend.length })
}
