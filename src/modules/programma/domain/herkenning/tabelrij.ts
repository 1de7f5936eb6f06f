import { type ActieVelden, type WieDeel } from './actievelden.ts'
import { readCelitems, readCelregels, readCeltekst, readPartijregels } from './celtekst.ts'
import { isMogelijkPartijen, isPlanning } from './celsoort.ts'
import type { Kolom, Kolomsoort, Opmaak } from './opmaak.ts'
import { isWie } from './opmaak.ts'
import { hasOpenEinde } from './vervolg.ts'
import { isAangekruist } from './periodekolom.ts'
import type { RasterCel, Rasterrij } from './tabelraster.ts'
import { joinWaarden, LEEG, type Waarde } from './waarde.ts'

const WIE_ROL: Partial<Record<Kolomsoort, WieDeel['rol']>> = { trekker: 'trekker', partner: 'partner' }
const NOOT_ROLLEN: readonly Kolomsoort[] = [
  'resultaat',
  'indicator',
  'kosten',
  'status',
  'toelichting',
  'onbekend',
  'vreemd',
]
const IDEM = /^(?:idem|"|''|”|″|,,|ditto)\.?$/i

/** The acties in one row: mostly one, more when the cell is a list of bullets. */
export function readActies(rij: Rasterrij, opmaak: Opmaak, vorige: ActieVelden | null): ActieVelden[] {
  const hoe = findPlaats(rij, opmaak, 'hoe')
  const items = hoe?.begin === true ? (readCelitems(hoe) ?? readGelijkop(rij, opmaak, hoe)) : null
  const velden = readVelden(rij, opmaak, vorige)
  if (!items) return [velden]
  return items.map((item, i) => ({
    ...velden,
    hoe: item,
    wanneer: pickRegel(rij, opmaak, 'wanneer', items.length, i) ?? velden.wanneer,
    wie: pickWie(rij, opmaak, items.length, i) ?? velden.wie,
  }))
}

/** The lines of a cell without bullets, when there are as many moments or parties beside them: then each line is an actie. */
function readGelijkop(rij: Rasterrij, opmaak: Opmaak, hoe: RasterCel): Waarde[] | null {
  const aantal = hoe.cel.tekst.split('\n').filter((regel) => regel.trim() !== '').length
  const regels = aantal < 2 ? null : readCelregels(hoe, aantal)
  if (!regels?.every(({ tekst }) => /^[\p{Lu}\d]/u.test(tekst) && !hasOpenEinde(tekst))) return null
  const wanneer = readCelregels(findPlaats(rij, opmaak, 'wanneer'), aantal)
  const wie = opmaak.kolommen.filter(isWie).map((kolom) => readCelregels(findPlaats(rij, opmaak, kolom.rol), aantal))
  const metTijd = wanneer?.every(({ tekst }) => isPlanning(tekst)) === true
  const metPartij = wie.some((kolom) => kolom?.every(({ tekst }) => isMogelijkPartijen(tekst)) === true)
  return metTijd || (metPartij && wanneer !== null) ? regels : null
}

export const findPlaats = (rij: Rasterrij, opmaak: Opmaak, rol: Kolomsoort): RasterCel | null =>
  rij[opmaak.kolommen.findIndex((kolom) => kolom.rol === rol)] ?? null

function pickRegel(rij: Rasterrij, opmaak: Opmaak, rol: Kolomsoort, aantal: number, nr: number): Waarde | undefined {
  return readCelregels(findPlaats(rij, opmaak, rol), aantal)?.[nr]
}

function pickWie(rij: Rasterrij, opmaak: Opmaak, aantal: number, nr: number): WieDeel[] | undefined {
  const kolommen = opmaak.kolommen.filter(isWie)
  const [kolom] = kolommen
  if (kolommen.length !== 1 || !kolom) return undefined
  const waarde = pickRegel(rij, opmaak, kolom.rol, aantal, nr)
  return waarde ? [{ waarde, rol: WIE_ROL[kolom.rol] ?? null }] : undefined
}

function readVelden(rij: Rasterrij, opmaak: Opmaak, vorige: ActieVelden | null): ActieVelden {
  const read = (k: number): Waarde => readCeltekst(rij[k] ?? null)
  const per = (rol: Kolomsoort): Waarde[] =>
    opmaak.kolommen.flatMap((kolom, k) => (kolom.rol === rol && isNew(rij, k) ? [read(k)] : []))
  const hoe = findPlaats(rij, opmaak, 'hoe')
  const wie = opmaak.kolommen.flatMap((kolom, k) => {
    const waarden = isWie(kolom) && isNew(rij, k) ? readPartijregels(rij[k] ?? null) : []
    return waarden.map((waarde) => ({ waarde, rol: WIE_ROL[kolom.rol] ?? null }))
  })
  const idem = wie.length === 1 && wie[0] !== undefined && IDEM.test(wie[0].waarde.tekst)
  const wanneer = readWanneer(per, rij, opmaak)
  return {
    hoe: hoe?.begin === true ? readCeltekst(hoe) : LEEG,
    wanneer: vorige && IDEM.test(wanneer.tekst) ? vorige.wanneer : wanneer,
    wie: idem && vorige ? vorige.wie : wie.toSorted((a, b) => orderOf(a) - orderOf(b)),
    notities: readNotities(rij, opmaak),
    doel: joinWaarden(per('doel')),
  }
}

/** Who leads comes first, whatever the order of the columns. */
const orderOf = ({ rol }: WieDeel): number => (rol === 'trekker' ? 0 : rol === null ? 1 : 2)

/** A cell that spans columns is read once, in its first column; one that hangs from above is read in each row. */
function isNew(rij: Rasterrij, kolom: number): boolean {
  const hier = rij[kolom]
  return hier !== undefined && hier !== null && rij[kolom - 1]?.cel !== hier.cel
}

function readWanneer(per: (rol: Kolomsoort) => Waarde[], rij: Rasterrij, opmaak: Opmaak): Waarde {
  const vast = joinWaarden(per('wanneer'))
  const start = joinWaarden(per('start'))
  const gereed = joinWaarden(per('gereed'))
  const duur =
    start.tekst !== '' && gereed.tekst !== '' ? joinWaarden([start, gereed], ' - ') : joinWaarden([start, gereed])
  return joinWaarden([vast, duur, readKruisjes(rij, opmaak.kolommen)])
}

function readKruisjes(rij: Rasterrij, kolommen: readonly Kolom[]): Waarde {
  const gekozen = kolommen.flatMap((kolom, k) => {
    const plaats = rij[k]
    if (kolom.rol !== 'periode' || !plaats || !isAangekruist(plaats.cel.tekst)) return []
    return [{ tekst: kolom.naam, bron: readCeltekst(plaats).bron }]
  })
  return joinWaarden(gekozen, ', ')
}

function readNotities(rij: Rasterrij, opmaak: Opmaak): string[] {
  return opmaak.kolommen.flatMap((kolom, k) => {
    const plaats = rij[k]
    if (!NOOT_ROLLEN.includes(kolom.rol) || plaats?.begin !== true) return []
    const tekst = readCeltekst(plaats).tekst
    if (tekst === '') return []
    return [kolom.naam === '' ? tekst : `${kolom.naam}: ${tekst}`]
  })
}
