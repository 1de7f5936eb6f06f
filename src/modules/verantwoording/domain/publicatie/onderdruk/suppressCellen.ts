import { findUitweg } from './findUitweg.ts'
import { buildStelsel, type Stelsel } from './stelsel.ts'
import { isKlein, type Onderdrukking, type Telcel, type Verband, type Waarom } from './telcel.ts'

/** How long is looked for the cheapest way; after that all that hangs together is hidden. */
const STAPPEN = 4_000
const STAPPEN_ALLES_VERBORGEN = 40_000

/**
 * Secondary cell suppression (L. Willenborg & T. de Waal, Elements of Statistical Disclosure Control, 2001, ch. 6), over linked and
 * hierarchical tables at once; HiTaS (P.-P. de Wolf, 2002) takes those apart by level, which these small tables do not need.
 *
 * Which counts are not shown: those of 1 to 4 people, and as few others as needed so that no hidden one can be worked out, not by
 * adding and subtracting, and not by knowing that counts are whole, which ones are small (1 to 4) and that the others are 5 or more. For every hidden
 * count there is another value that fits all that is shown: that other set of numbers is looked for, and what differs in it is
 * hidden as well. Hiding more never takes such a way out away, so the order does not matter for safety.
 *
 * What it does not do: keep a count from being guessed within a range, undo what is published elsewhere, or see a sum whose parts
 * differ from the total in two things at once (quarters of a wijk in the year of the gemeente, without any of what is in between).
 */
export function suppressCellen(cellen: readonly Telcel[], verbanden: readonly Verband[]): Onderdrukking {
  const stelsel = buildStelsel(cellen, verbanden)
  const verborgen = new Set(cellen.flatMap(({ waarde }, nummer) => (isKlein(waarde) ? [nummer] : [])))
  const primair = [...verborgen, ...listKleineResten(stelsel)]
  const onbeschermd: number[] = []
  for (const nummer of primair)
    if (!protect(stelsel, nummer, verborgen)) onbeschermd.push(...toGetoond(stelsel, nummer))
  const idOf = (nummer: number): string => cellen[nummer]?.id ?? ''
  const waaromOf = (nummer: number): Waarom => (isKlein(cellen[nummer]?.waarde ?? 0) ? 'klein' : 'afgeleid')
  return {
    verborgen: new Map([...verborgen].map((nummer) => [idOf(nummer), waaromOf(nummer)])),
    onbeschermd: onbeschermd.map(idOf),
  }
}

/** What an open sum leaves out is nowhere on the page, but follows from it: of few people that is as bad. */
const listKleineResten = ({ waarden, aantal }: Stelsel): number[] =>
  [...waarden.keys()].slice(aantal).filter((cel) => isKlein(waarden[cel] ?? 0))

/** Of what nobody sees: the cells whose sum gives it away. */
const toGetoond = ({ aantal, sommen, staatIn }: Stelsel, nummer: number): readonly number[] =>
  nummer < aantal
    ? [nummer]
    : (staatIn[nummer] ?? [])
        .flatMap(({ som }) => (sommen[som] ?? []).map(({ cel }) => cel))
        .filter((cel) => cel < aantal)

/** Hides what is needed for this one; false when it can be worked out whatever is hidden. */
function protect(stelsel: Stelsel, nummer: number, verborgen: Set<number>): boolean {
  const kostenOf = (cel: number): number =>
    cel >= stelsel.aantal || verborgen.has(cel) ? 0 : 1 + (stelsel.waarden[cel] ?? 0)
  const uitweg = findUitweg(stelsel, nummer, kostenOf, STAPPEN)
  for (const { cel } of uitweg ?? []) if (cel < stelsel.aantal) verborgen.add(cel)
  if (uitweg) return true
  const samenhang = listSamenhang(stelsel, nummer)
  for (const cel of samenhang) if (cel < stelsel.aantal && stelsel.waarden[cel] !== 0) verborgen.add(cel)
  return findUitweg(stelsel, nummer, () => 0, STAPPEN_ALLES_VERBORGEN) !== null
}

/** All cells that stand in a sum with this one, or with one that does. */
function listSamenhang(stelsel: Stelsel, begin: number): ReadonlySet<number> {
  const gevonden = new Set([begin])
  for (const cel of gevonden)
    for (const { som } of stelsel.staatIn[cel] ?? []) for (const lid of stelsel.sommen[som] ?? []) gevonden.add(lid.cel)
  return gevonden
}
