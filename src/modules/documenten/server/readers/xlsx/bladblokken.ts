import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { plainCel, type RuwBlok, type RuweCel, type RuweRij } from '../../../domain/ruwBlok.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind } from '../../container/xmlElement.ts'
import { grenzen } from '../../grenzen.ts'
import { readCelbereik } from './celadres.ts'
import { type Bladcel, readCellen } from './cellen.ts'
import { plekOf, readSamenvoegingen } from './samenvoegingen.ts'
import type { Gedeeld } from './werkboek.ts'

type Bladrij = { readonly nummer: number; readonly cellen: readonly Bladcel[] }

/**
 * A sheet as blocks: lines above the table as paragraphs, and then one table. Rows and columns without any text are not kept,
 * wherever on the sheet the others stand.
 */
export function readBladblokken(blad: XmlElement, gedeeld: Gedeeld): RuwBlok[] {
  const rijen = groupRijen(readCellen(blad, gedeeld))
  const eerste = rijen.findIndex(({ cellen }) => cellen.length > 1)
  const boven = eerste < 0 ? rijen : rijen.slice(0, eerste)
  const alineas = boven.flatMap(({ cellen }) => cellen.map(toAlinea))
  if (eerste < 0) return alineas
  return [...alineas, { soort: 'tabel', pagina: null, rijen: toRijen(blad, rijen.slice(eerste)) }]
}

function groupRijen(cellen: readonly Bladcel[]): Bladrij[] {
  const perRij = new Map<number, Map<number, Bladcel>>()
  for (const cel of cellen) {
    const rij = perRij.get(cel.rij) ?? new Map<number, Bladcel>()
    perRij.set(cel.rij, rij.set(cel.kolom, cel))
  }
  return [...perRij].map(([nummer, rij]) => ({ nummer, cellen: [...rij.values()] }))
}

const vetOf = ({ tekst, vet }: Bladcel) => (vet ? [{ van: 0, tot: tekst.length }] : [])

const toAlinea = (cel: Bladcel): RuwBlok => ({ soort: 'alinea', pagina: null, tekst: cel.tekst, vet: vetOf(cel) })

function toRijen(blad: XmlElement, rijen: readonly Bladrij[]): RuweRij[] {
  const kolommen = [...new Set(rijen.flatMap(({ cellen }) => cellen.map(({ kolom }) => kolom)))].sort((a, b) => a - b)
  const plaatsen = new Map(kolommen.map((kolom, k) => [kolom, k]))
  checkOmvang(rijen, plaatsen)
  const samen = readSamenvoegingen(
    blad,
    rijen.map(({ nummer }) => nummer),
    kolommen,
  )
  const koprij = readCelbereik(findKind(blad, 'autoFilter')?.kenmerken.ref ?? '')?.van.rij
  return rijen.map(({ nummer, cellen }) => {
    const perKolom = new Map(cellen.map((cel) => [cel.kolom, cel]))
    const tot = (plaatsen.get(cellen.at(-1)?.kolom ?? 0) ?? 0) + 1
    return kolommen.slice(0, tot).flatMap((kolom): RuweCel[] => {
      const plek = plekOf(nummer, kolom)
      if (samen.bedekt.has(plek)) return []
      const cel = perKolom.get(kolom)
      const inhoud = cel ? { tekst: cel.tekst, vet: vetOf(cel) } : {}
      return [{ ...plainCel(''), ...inhoud, ...samen.spanning.get(plek), kop: nummer === koprij }]
    })
  })
}

/** Before anything is built: cells far apart make a table of nearly only empty ones. */
function checkOmvang(rijen: readonly Bladrij[], plaatsen: ReadonlyMap<number, number>): void {
  const aantal = rijen.reduce((som, { cellen }) => som + (plaatsen.get(cellen.at(-1)?.kolom ?? 0) ?? 0) + 1, 0)
  if (aantal > grenzen.blokken) throw new OnleesbaarDocument('te_veel_tekst')
}
