import { plainCel, type RuwBlok, type RuweCel, type RuweTabel } from '../../../domain/ruwBlok.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf } from '../../container/xmlElement.ts'
import { grenzen } from '../../grenzen.ts'
import { flattenBlokken } from '../flattenBlokken.ts'

type LeesInhoud = (cel: XmlElement) => RuwBlok[]
type OdtRij = { readonly element: XmlElement; readonly kop: boolean }

const RIJGROEPEN: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
])

/** A table with its merged cells. Rows and cells that are stored once and repeated appear as often, up to a limit. */
export function readOdtTabel(tabel: XmlElement, leesInhoud: LeesInhoud, pagina: number | null): RuweTabel {
  const rijen = listRijen(tabel, false).flatMap(({ element, kop }) => {
    const rij = childrenOf(element).flatMap((cel) => readCellen(cel, leesInhoud, kop))
    const leeg = rij.every((cel) => cel.tekst === '')
    return Array.from({ length: leeg ? 1 : repeatOf(element, 'table:number-rows-repeated') }, () => rij)
  })
  return { soort: 'tabel', pagina, rijen }
}

function listRijen(element: XmlElement, kop: boolean): OdtRij[] {
  return childrenOf(element).flatMap((kind) => {
    if (kind.naam === 'table:table-row') return [{ element: kind, kop }]
    return RIJGROEPEN.has(kind.naam) ? listRijen(kind, kop || kind.naam === 'table:table-header-rows') : []
  })
}

/** Covered cells belong to a merged cell to the left or above. */
function readCellen(cel: XmlElement, leesInhoud: LeesInhoud, kop: boolean): RuweCel[] {
  if (cel.naam !== 'table:table-cell') return []
  const blokken = leesInhoud(cel)
  const pagina = blokken[0]?.pagina
  const gelezen: RuweCel = {
    ...plainCel(''),
    ...flattenBlokken(blokken),
    kolommen: repeatOf(cel, 'table:number-columns-spanned'),
    rijen: repeatOf(cel, 'table:number-rows-spanned'),
    kop,
    ...(pagina === undefined ? {} : { pagina }),
  }
  return Array.from({ length: repeatOf(cel, 'table:number-columns-repeated') }, () => gelezen)
}

const repeatOf = (element: XmlElement, naam: string): number =>
  Math.min(Math.max(Number.parseInt(element.kenmerken[naam] ?? '1', 10) || 1, 1), grenzen.herhaling)
