import { findWoorden, type Woord } from '../../../../../platform/domain/taal/woorden.ts'
import type { Bron } from '../../voorstel.ts'
import { plekSleutel, type GeplaatsteMarkering, type Plekteksten, type VondstSoort } from './markering.ts'
import type { ActieRegel } from '../regel.ts'
import { openTwijfel } from '../vragen/openTwijfel.ts'
import { findReeks, indexOfReeks, isGelijk } from './woordreeks.ts'

const VELDEN = ['hoe', 'wanneer', 'wie'] as const satisfies readonly VondstSoort[]
type Veld = (typeof VELDEN)[number]
type Bereik = { readonly van: number; readonly tot: number }

/** One range of the source with its words; `veld` null as long as nobody knows what it says. */
type Stuk = { readonly bron: Bron; readonly woorden: readonly Woord[]; readonly veld: Veld | null }

/** When this share of the words of a range are names of parties, the range is a list of parties. */
const WIE_AANDEEL = 0.5

/**
 * The source of an actie is a list of ranges without a name: here each gets the field it holds. The texts decide; for a
 * range whose field was changed by hand, the order hoe, wanneer, wie of what is left.
 */
export function markeringenVanActie(actie: ActieRegel, teksten: Plekteksten): readonly GeplaatsteMarkering[] {
  const velden = readVelden(actie)
  const stukken = nameRest(
    actie.bron.map((bron) => nameStuk({ bron, woorden: wordsOf(bron, teksten), veld: null }, velden)),
    velden,
  )
  const gevonden = stukken.flatMap(({ bron, woorden, veld }) =>
    veld === 'wie' ? markWie(actie, bron, woorden, velden) : [mark(actie, veld ?? 'hoe', bron, bron)],
  )
  return [...gevonden, ...markInner(actie, stukken, velden)].map((gevondenDeel) => closeHaakje(gevondenDeel, teksten))
}

type Veldwoorden = {
  readonly hoe: readonly string[]
  readonly wanneer: readonly string[]
  readonly wie: readonly { readonly woorden: readonly string[]; readonly bekend: boolean }[]
}

const wordsIn = (tekst: string): readonly string[] => findWoorden(tekst).map(({ klein }) => klein)

const readVelden = ({ inhoud }: ActieRegel): Veldwoorden => ({
  hoe: wordsIn(inhoud.hoe),
  wanneer: wordsIn(inhoud.planning.tekst),
  wie: inhoud.partijen.map(({ tekst, organisatieId }) => ({
    woorden: wordsIn(tekst),
    bekend: organisatieId !== null,
  })),
})

function wordsOf({ blok, cel, van, tot }: Bron, teksten: Plekteksten): readonly Woord[] {
  const tekst = teksten.get(plekSleutel(blok, cel)) ?? ''
  return findWoorden(tekst.slice(van, tot)).map((woord) => ({ ...woord, van: woord.van + van, tot: woord.tot + van }))
}

function nameStuk(stuk: Stuk, velden: Veldwoorden): Stuk {
  const woorden = stuk.woorden.map(({ klein }) => klein)
  const genoemd = findPartijen(stuk.woorden, velden).reduce((som, { aantal }) => som + aantal, 0)
  const redenen: readonly (readonly [boolean, Veld])[] = [
    [isGelijk(velden.hoe, woorden), 'hoe'],
    [isGelijk(velden.wanneer, woorden), 'wanneer'],
    [genoemd > 0 && genoemd >= woorden.length * WIE_AANDEEL, 'wie'],
    [indexOfReeks(velden.hoe, woorden) >= 0, 'hoe'],
    [indexOfReeks(velden.wanneer, woorden) >= 0, 'wanneer'],
  ]
  return { ...stuk, veld: redenen.find(([klopt]) => klopt)?.[1] ?? null }
}

/** Ranges that no text explains: the fields that were not found yet, in the order in which documents give them. */
function nameRest(stukken: readonly Stuk[], velden: Veldwoorden): readonly Stuk[] {
  const gevonden = new Set(stukken.map(({ veld }) => veld))
  const over = VELDEN.filter((veld) => !gevonden.has(veld) && velden[veld].length > 0)
  return stukken.map((stuk) => (stuk.veld === null ? { ...stuk, veld: over.shift() ?? 'hoe' } : stuk))
}

function markWie(
  actie: ActieRegel,
  bron: Bron,
  woorden: readonly Woord[],
  velden: Veldwoorden,
): readonly GeplaatsteMarkering[] {
  const genoemd = findPartijen(woorden, velden)
  return genoemd.length === 0
    ? [mark(actie, 'wie', bron, bron)]
    : genoemd.map(({ bereik, bekend }) => mark(actie, 'wie', bron, bereik, !bekend))
}

/** In running text planning and parties stand inside the sentence that says what is done. */
function markInner(actie: ActieRegel, stukken: readonly Stuk[], velden: Veldwoorden): readonly GeplaatsteMarkering[] {
  const gevonden = new Set(stukken.map(({ veld }) => veld))
  return stukken.flatMap(({ bron, woorden, veld }) => {
    if (veld !== 'hoe') return []
    const wanneer = gevonden.has('wanneer') ? null : findReeks(woorden, velden.wanneer)
    const wie = gevonden.has('wie') ? [] : findPartijen(woorden, velden)
    return [
      ...(wanneer ? [mark(actie, 'wanneer', bron, wanneer.bereik)] : []),
      ...wie.map(({ bereik, bekend }) => mark(actie, 'wie', bron, bereik, !bekend)),
    ]
  })
}

function mark(actie: ActieRegel, soort: Veld, bron: Bron, { van, tot }: Bereik, onbekend = false): GeplaatsteMarkering {
  const twijfel = {
    hoe: openTwijfel(actie).length > 0,
    wanneer: !actie.nagekeken && actie.inhoud.planning.delen.some((deel) => deel.soort === 'onbekend'),
    wie: onbekend,
  }[soort]
  return { plek: plekSleutel(bron.blok, bron.cel), markering: { soort, regelIds: [actie.id], van, tot, twijfel } }
}

/** Words end before the bracket that belongs to them: "Halt (regio)". */
function closeHaakje({ plek, markering }: GeplaatsteMarkering, teksten: Plekteksten): GeplaatsteMarkering {
  const tekst = teksten.get(plek) ?? ''
  const isOpen = /\([^)]*$/.test(tekst.slice(markering.van, markering.tot)) && tekst.charAt(markering.tot) === ')'
  return isOpen ? { plek, markering: { ...markering, tot: markering.tot + 1 } } : { plek, markering }
}

function findPartijen(woorden: readonly Woord[], { wie }: Veldwoorden) {
  return wie.flatMap(({ woorden: naam, bekend }) => {
    const reeks = findReeks(woorden, naam)
    return reeks ? [{ ...reeks, bekend }] : []
  })
}
