import {
  DOENDE_VOORZETSELS,
  isActor,
  LIJDEND_VOORZETSEL,
  NIET_NA_MET,
  ONTVANGERS,
  PLAATS_VOORZETSELS,
  SAMENWERKING,
} from './actoren.ts'
import { isBekendePartij } from './bekendePartijen.ts'
import type { PartijRol } from './partijvermelding.ts'
import { isEigennaam, readNaamgroep, readNaamlijst, tekstVan, type Naamgroep, type Zin } from './readNaamgroep.ts'
import { readMet } from './readScheiding.ts'
import { isHoofdletter } from './tokenizePartijen.ts'

/** Names found at a place, the role they have there, and the token to go on from. */
export type Vondst = { readonly namen: readonly Naamgroep[]; readonly rol: PartijRol; readonly verder: number }
type Vinder = (zin: Zin, i: number) => Vondst | null

const LIDWOORD: ReadonlySet<string> = new Set(['de', 'het'])
const ZINSBEGIN: ReadonlySet<string> = new Set(['.', ':', '•', '-', '\n'])

const asVondst = (namen: readonly Naamgroep[], rol: PartijRol): Vondst | null => {
  const laatste = namen.at(-1)
  return laatste === undefined ? null : { namen, rol, verder: laatste.tot }
}

const tellsSamenwerking = ({ tokens }: Zin, i: number): boolean =>
  tokens.slice(Math.max(0, i - 8), i).some(({ klein }) => SAMENWERKING.test(klein))

/** "i.s.m. …", "samen met …": whoever follows; after a bare "met" only who is known, or after a word such as "overleg". */
const findNaMet: Vinder = (zin, i) => {
  const met = readMet(zin.tokens, i)
  if (met === null || NIET_NA_MET.has(zin.tokens[met.tot]?.klein ?? '')) return null
  const bloot = met.tot === i + 1 && (zin.tokens[i]?.klein === 'met' || zin.tokens[i]?.klein === 'via')
  const los = !bloot || tellsSamenwerking(zin, i)
  return asVondst(readNaamlijst(zin, met.tot, los), 'partner')
}

const MAX_ACTORWOORDEN = 5

/** "gemeente Waterveste" and "politie (wijkagent)" begin with an actor. */
const isActorNaam = (zin: Zin, { van, tot }: Naamgroep): boolean => {
  for (let eind = Math.min(tot, van + MAX_ACTORWOORDEN); eind > van; eind -= 1) {
    if (isActor(tekstVan(zin, { van, tot: eind }))) return true
  }
  return false
}

/** "De politie controleert", "zullen de boa's en toezichthouders": with an article, at the start of a sentence, or two together. */
const findOnderwerp: Vinder = (zin, i) => {
  const vorige = zin.tokens[i - 1]?.klein
  if (vorige !== undefined && (LIJDEND_VOORZETSEL.has(vorige) || LIDWOORD.has(vorige))) return null
  const namen = readNaamlijst(zin, i, false)
  const [eerste] = namen
  const vrij = vorige === undefined || ZINSBEGIN.has(vorige) || LIDWOORD.has(zin.tokens[i]?.klein ?? '')
  if (eerste === undefined || !isActorNaam(zin, eerste) || (!vrij && namen.length < 2)) return null
  return asVondst(namen, 'trekker')
}

/** "door de GGD", "via het wijkteam": who does it. */
const findDoener: Vinder = (zin, i) => {
  if (!DOENDE_VOORZETSELS.has(zin.tokens[i]?.klein ?? '')) return null
  const namen = readNaamlijst(zin, i + 1, false).filter(
    (naam) => isActor(tekstVan(zin, naam)) || isEigennaam(zin, naam),
  )
  return asVondst(namen, 'trekker')
}

/** "bij het Stadsbedrijf", "in het Veiligheidshuis": a body with a name of its own. */
const findPlaats: Vinder = (zin, i) => {
  if (!PLAATS_VOORZETSELS.has(zin.tokens[i]?.klein ?? '') || !LIDWOORD.has(zin.tokens[i + 1]?.klein ?? '')) return null
  const naam = readNaamgroep(zin, i + 1, true)
  if (naam === null || ONTVANGERS.has(tekstVan(zin, naam).toLowerCase())) return null
  const bekend = isHoofdletter(zin.tokens[naam.van]) && isBekendePartij(tekstVan(zin, naam))
  return bekend || isEigennaam(zin, naam) ? asVondst([naam], 'partner') : null
}

const VINDERS: readonly Vinder[] = [findNaMet, findDoener, findPlaats, findOnderwerp]

/** The parties that are named from token `i` on. */
export const findNamenAt = (zin: Zin, i: number): Vondst | null => {
  for (const vinder of VINDERS) {
    const vondst = vinder(zin, i)
    if (vondst !== null) return vondst
  }
  return null
}
