import { readKop } from '../herkenning/koptekst.ts'
import { toSleutel } from '../herkenning/sleutel.ts'
import { isSameTekst } from './gelijkenis.ts'
import { f1, type Koppeling, matchLijsten } from './matchLijsten.ts'

type Actie = { readonly hoe: string; readonly wanneer: string; readonly wie: readonly string[] }
type Inzet = { readonly inzet: string; readonly ambitie: string; readonly acties: readonly Actie[] }
/** A number, or empty where there is none. */
type Getal = number | string

/** The part of a gold file or of a printed proposal that is scored. */
export type Programmajson = {
  readonly titel: string
  readonly gemeente: string
  readonly jaar: Getal
  readonly prioriteiten: readonly { readonly naam: string; readonly inzetten: readonly Inzet[] }[]
  readonly doelen: readonly {
    readonly tekst: string
    readonly richting: string
    readonly waarde: Getal
    readonly eenheid: string
    readonly peiljaar: Getal
  }[]
  readonly resultaten: readonly {
    readonly tekst: string
    readonly getal: Getal
    readonly wat: string
    readonly jaar: Getal
  }[]
}

/** All figures between 0 and 1. `wanneer` and `wie` are shares of the acties that were found. */
export type Score = {
  readonly titel: number
  readonly gemeente: number
  readonly jaar: number
  readonly prioriteiten: number
  readonly inzetten: number
  readonly actiesPrecisie: number
  readonly actiesVolledig: number
  readonly acties: number
  readonly wanneer: number
  readonly wie: number
  readonly doelen: number
  readonly resultaten: number
  /** What was missed and what was too much, for people to read. */
  readonly verschillen: readonly string[]
}

type Geplaatst = Actie & { readonly prioriteit: string; readonly inzet: string }

/** Compares a proposal with the truth. */
export function scoreVoorstel(goud: Programmajson, voorstel: Programmajson): Score {
  const prioriteiten = matchLijsten(goud.prioriteiten, voorstel.prioriteiten, (a, b) =>
    isSameTekst(kern(a.naam), kern(b.naam)),
  )
  const inzetten = matchLijsten(listInzetten(goud), listInzetten(voorstel), isSameInzet)
  const acties = matchLijsten(listActies(goud), listActies(voorstel), isSameActie)
  const doelen = matchLijsten(goud.doelen, voorstel.doelen, isSameDoel)
  const resultaten = matchLijsten(goud.resultaten, voorstel.resultaten, isSameResultaat)
  return {
    titel: Number(isSameTekst(goud.titel, voorstel.titel)),
    gemeente: Number(goud.gemeente === voorstel.gemeente),
    jaar: Number(goud.jaar === voorstel.jaar),
    prioriteiten: f1(prioriteiten),
    inzetten: f1(inzetten),
    actiesPrecisie: share(acties.paren.length, acties.paren.length + acties.teveel.length),
    actiesVolledig: share(acties.paren.length, acties.paren.length + acties.gemist.length),
    acties: f1(acties),
    wanneer: share(acties.paren.filter((p) => isSameWanneer(p.verwacht, p.gevonden)).length, acties.paren.length),
    wie: share(acties.paren.filter((p) => isSameWie(p.verwacht, p.gevonden)).length, acties.paren.length),
    doelen: f1(doelen),
    resultaten: f1(resultaten),
    verschillen: [
      ...tellVerschil('prioriteit', prioriteiten, (p) => p.naam),
      ...tellVerschil('inzet', inzetten, (i) => i.inzet),
      ...tellVerschil('actie', acties, (a) => a.hoe),
      ...acties.paren
        .filter((p) => !isSameWanneer(p.verwacht, p.gevonden))
        .map((p) => `wanneer: "${p.gevonden.wanneer}" in plaats van "${p.verwacht.wanneer}"`),
      ...acties.paren
        .filter((p) => !isSameWie(p.verwacht, p.gevonden))
        .map((p) => `wie: [${p.gevonden.wie.join(' | ')}] in plaats van [${p.verwacht.wie.join(' | ')}]`),
      ...tellVerschil('doel', doelen, (d) => `${d.tekst} (${d.richting} ${d.waarde} ${d.eenheid} ${d.peiljaar})`),
      ...tellVerschil('resultaat', resultaten, (r) => `${r.tekst} (${r.getal} ${r.wat})`),
    ],
  }
}

const share = (deel: number, geheel: number): number => (geheel === 0 ? 1 : deel / geheel)

/** A name without number and label: both spellings are right. */
const kern = (naam: string): string => readKop(naam).naam || naam

const listInzetten = (json: Programmajson) =>
  json.prioriteiten.flatMap((p) => p.inzetten.map((inzet) => ({ ...inzet, prioriteit: p.naam })))

const listActies = (json: Programmajson): Geplaatst[] =>
  listInzetten(json).flatMap(({ acties, inzet, prioriteit }) =>
    acties.map((actie) => ({ ...actie, inzet, prioriteit })),
  )

type GeplaatsteInzet = ReturnType<typeof listInzetten>[number]

const isSameInzet = (a: GeplaatsteInzet, b: GeplaatsteInzet): boolean =>
  isSameTekst(kern(a.prioriteit), kern(b.prioriteit)) &&
  isSameTekst(a.inzet, b.inzet) &&
  (isSameTekst(a.ambitie, b.ambitie) || a.ambitie === b.ambitie)

const isSameActie = (a: Geplaatst, b: Geplaatst): boolean =>
  isSameTekst(a.hoe, b.hoe) &&
  isSameTekst(kern(a.prioriteit), kern(b.prioriteit)) &&
  (a.inzet === '' || b.inzet === '' || isSameTekst(a.inzet, b.inzet))

const isSameWanneer = (a: Actie, b: Actie): boolean => toSleutel(a.wanneer) === toSleutel(b.wanneer)

function isSameWie(a: Actie, b: Actie): boolean {
  const links = a.wie.map(toSleutel).sort()
  const rechts = b.wie.map(toSleutel).sort()
  return links.length === rechts.length && links.every((naam, i) => naam === rechts[i])
}

type Doel = Programmajson['doelen'][number]
const isSameDoel = (a: Doel, b: Doel): boolean =>
  isSameTekst(a.tekst, b.tekst) &&
  a.richting === b.richting &&
  a.waarde === b.waarde &&
  toSleutel(a.eenheid) === toSleutel(b.eenheid) &&
  a.peiljaar === b.peiljaar

type Resultaat = Programmajson['resultaten'][number]
const isSameResultaat = (a: Resultaat, b: Resultaat): boolean =>
  a.getal === b.getal &&
  (isSameTekst(a.tekst, b.tekst) || (a.getal !== '' && isSameTekst(a.wat, b.wat)) || contains(a.tekst, b.tekst))

/** A part of the sentence counts when the sentence holds it. */
const contains = (a: string, b: string): boolean => {
  const links = toSleutel(a)
  const rechts = toSleutel(b)
  return Math.min(links.length, rechts.length) >= 15 && (links.includes(rechts) || rechts.includes(links))
}

function tellVerschil<T>(wat: string, { gemist, teveel }: Koppeling<T, T>, tekst: (ding: T) => string): string[] {
  return [
    ...gemist.map((ding) => `${wat} gemist: ${tekst(ding)}`),
    ...teveel.map((ding) => `${wat} te veel: ${tekst(ding)}`),
  ]
}
