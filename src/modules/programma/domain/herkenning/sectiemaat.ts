import { isTerugblik } from './actiezin.ts'
import { isLosseActie } from './losseActie.ts'
import { countNaamrijen } from './naamrij.ts'
import { flattenSecties, type Sectie } from './sectie.ts'
import { hasStaart, readActieregel } from './staart.ts'

/** What a section holds directly, without its subsections. */
export type Sectiemaat = {
  readonly tabelacties: number
  /** Of these the ones under a heading row that names who, when and what. */
  readonly zekereActies: number
  /** Tables that have a column with the prioriteiten, at least two. */
  readonly eigenPrioriteiten: number
  /** Rows over the width of a table that head the rows below them, without a label that says what they are. */
  readonly sectierijen: number
  readonly inzetten: number
  readonly lijstacties: number
  readonly vrijeItems: number
  readonly staarten: number
  readonly velden: number
  /** Of these the ones that name an actie themselves. */
  readonly hoevelden: number
  readonly actiezinnen: number
  /** Sentences that tell what was. */
  readonly verleden: number
  readonly tekens: number
}

export function measureSectie(sectie: Sectie): Sectiemaat {
  const maat = {
    tabelacties: 0,
    zekereActies: 0,
    eigenPrioriteiten: 0,
    sectierijen: 0,
    inzetten: 0,
    lijstacties: 0,
    vrijeItems: 0,
    staarten: 0,
    velden: 0,
    hoevelden: 0,
    actiezinnen: 0,
    verleden: 0,
    tekens: 0,
  }
  for (const stuk of sectie.inhoud) {
    if (stuk.soort === 'tabel') {
      const rijen = stuk.lezing.delen.filter((deel) => deel.soort === 'actie')
      maat.tabelacties += rijen.length
      if (stuk.lezing.opmaak?.grond === 'zeker') maat.zekereActies += rijen.length
      maat.verleden += rijen.filter(({ velden }) => velden.notities.some(isTerugblik)).length
      maat.sectierijen += countNaamrijen(stuk.lezing)
      if (stuk.lezing.delen.some((deel) => deel.soort === 'groep' && deel.rol === 'prioriteit'))
        maat.eigenPrioriteiten += 1
    } else if (stuk.soort === 'etiket') {
      if (stuk.etiket === 'inzet' || (stuk.etiket === 'doel' && stuk.genummerd)) maat.inzetten += 1
    } else if (stuk.soort === 'item') {
      const staart = hasStaart(readActieregel(stuk.regel.tekst, stuk.regel.bron))
      if (stuk.lijst === 'acties') maat.lijstacties += 1
      if (stuk.lijst === 'vrij') maat.vrijeItems += 1
      if (staart) maat.staarten += 1
    } else if (stuk.soort === 'veld') {
      if (stuk.velden[0]?.rol === 'hoe') maat.hoevelden += 1
      maat.velden += stuk.velden.filter((veld) =>
        ['hoe', 'wie', 'trekker', 'partner', 'wanneer', 'gereed'].includes(veld.rol),
      ).length
    } else if (stuk.soort === 'tekst') {
      maat.tekens += stuk.regel.tekst.length
      if (stuk.lijst === 'acties' && isLosseActie(stuk.regel)) maat.lijstacties += 1
      for (const zin of stuk.zinnen) {
        if (zin.terugblik) maat.verleden += 1
        else if (stuk.lijst !== 'uitleg' && zin.kracht !== null) maat.actiezinnen += 1
      }
    }
  }
  return maat
}

/** Measures of all sections of a document. */
export type Maten = ReadonlyMap<Sectie, Sectiemaat>

export const measureSecties = (root: Sectie): Maten =>
  new Map(flattenSecties(root).map((sectie) => [sectie, measureSectie(sectie)]))

/** Acties with a form of their own: rows, fields, items that stand under a heading for acties or end in a planning. */
export const structuurOf = (maat: Sectiemaat | undefined): number =>
  maat === undefined
    ? 0
    : maat.tabelacties +
      maat.inzetten +
      maat.lijstacties +
      maat.staarten +
      Math.max(maat.hoevelden, Math.min(1, maat.velden))
