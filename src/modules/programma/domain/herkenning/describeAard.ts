import type { Aardbeeld } from './aard.ts'
import { flattenSecties, type Sectie } from './sectie.ts'
import { type Maten, structuurOf } from './sectiemaat.ts'

const BEGIN = 600
const MAX_BEGINREGEL = 100
const MAX_TEKST = 60_000

/** Gathers what can be seen of the kind of document before its programme is built. */
export function describeAard(titel: string, tekst: string, root: Sectie, maten: Maten): Aardbeeld {
  const secties = flattenSecties(root)
  const som = (meet: (sectie: Sectie) => number): number => secties.reduce((totaal, sectie) => totaal + meet(sectie), 0)
  const maatOf = (sectie: Sectie) => maten.get(sectie)
  return {
    titel,
    begin: tekst
      .slice(0, BEGIN)
      .split('\n')
      .filter((regel) => regel.length <= MAX_BEGINREGEL)
      .join('\n'),
    tekst: tekst.length <= MAX_TEKST ? tekst : `${tekst.slice(0, MAX_TEKST)}\n${tekst.slice(-2000)}`,
    structuur: som((sectie) => structuurOf(maatOf(sectie)) - (maatOf(sectie)?.inzetten ?? 0)),
    labels: som((sectie) => (maatOf(sectie)?.inzetten ?? 0) + (sectie.isPrioriteit ? 1 : 0)),
    actiezinnen: som((sectie) => maatOf(sectie)?.actiezinnen ?? 0),
    koppenMetZinnen: secties.filter((sectie) => sectie.kop !== null && (maatOf(sectie)?.actiezinnen ?? 0) > 0).length,
    verleden: som((sectie) => maatOf(sectie)?.verleden ?? 0),
    gedaan: som((sectie) => sectie.inhoud.filter((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'gedaan').length),
  }
}
