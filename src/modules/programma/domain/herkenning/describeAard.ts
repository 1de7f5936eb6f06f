import type { Aardbeeld } from './aard.ts'
import { countWoordvormen, type Woordtellingen } from './countWoordvormen.ts'
import { type Deel, isRegel } from './deel.ts'
import { flattenSecties, type Sectie } from './sectie.ts'
import { type Maten, structuurOf } from './sectiemaat.ts'
import { countVaktermen } from './vaktermen.ts'

const BEGINREGELS = 12
const MAX_BEGINREGEL = 100
const MAX_TEKST = 60_000

type Gelezen = {
  readonly delen: readonly Deel[]
  readonly titel: string
  readonly tekst: string
  readonly woorden: Woordtellingen
  readonly root: Sectie
  readonly maten: Maten
}

/** Gathers what can be seen of the kind of document before its programme is built. */
export function describeAard({ delen, titel, tekst, woorden, root, maten }: Gelezen): Aardbeeld {
  const secties = flattenSecties(root)
  const som = (meet: (sectie: Sectie) => number): number => secties.reduce((totaal, sectie) => totaal + meet(sectie), 0)
  const maatOf = (sectie: Sectie) => maten.get(sectie)
  const metZinnen = secties.filter((sectie) => sectie.kop !== null && (maatOf(sectie)?.actiezinnen ?? 0) > 0)
  return {
    titel,
    begin: takeBegin(delen),
    tekst: tekst.length <= MAX_TEKST ? tekst : `${tekst.slice(0, MAX_TEKST)}\n${tekst.slice(-2000)}`,
    vaktermen: countVaktermen(woorden),
    structuur: som((sectie) => structuurOf(maatOf(sectie)) - (maatOf(sectie)?.inzetten ?? 0)),
    labels: som((sectie) => (maatOf(sectie)?.inzetten ?? 0) + (sectie.isPrioriteit ? 1 : 0)),
    actiezinnen: som((sectie) => maatOf(sectie)?.actiezinnen ?? 0),
    koppenMetZinnen: metZinnen.length,
    koppenMetVak: metZinnen.filter(hasVakterm).length,
    verleden: som((sectie) => maatOf(sectie)?.verleden ?? 0),
    gedaan: som((sectie) => sectie.inhoud.filter((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'gedaan').length),
  }
}

/** The short lines of the first page, without what stands in tables. */
const takeBegin = (delen: readonly Deel[]): string =>
  delen
    .slice(0, BEGINREGELS)
    .flatMap((deel) => (isRegel(deel) && deel.tekst.length <= MAX_BEGINREGEL ? [deel.tekst] : []))
    .join('\n')

const hasVakterm = (sectie: Sectie): boolean =>
  [sectie.naam.tekst, ...sectie.inhoud.flatMap((stuk) => (stuk.soort === 'tekst' ? [stuk.regel.tekst] : []))].some(
    (tekst) => countVaktermen(countWoordvormen(tekst)) > 0,
  )
