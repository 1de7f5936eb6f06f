import type { Tabel } from '../../../documenten/public.ts'
import { LEEG_TEKEN } from '../uitvoer/etiketten.ts'
import { type ActieVelden, GEEN_VELDEN } from './actievelden.ts'
import { readCeltekst } from './celtekst.ts'
import { type NootDeel, readCel, readNoot, type Regel } from './deel.ts'
import { completeOpmaak, guessOpmaak } from './kolomrollen.ts'
import { isHerhaaldeKop, mergeSubkop, readKoprij } from './koprij.ts'
import { isActieOpmaak, type Kolom, type Opmaak } from './opmaak.ts'
import { readKaarten } from './sleuteltabel.ts'
import { countLosse, isLegeRij, isSectierij } from './tabelsectie.ts'
import { filledCellen, type RasterCel, type Rasterrij, toRaster } from './tabelraster.ts'
import { findPlaats, readActies } from './tabelrij.ts'
import { isVervolg } from './vervolg.ts'
import type { Waarde } from './waarde.ts'

/** Columns that group the rows, from the widest group to the narrowest. */
const GROEP_ROLLEN = ['prioriteit', 'inzet', 'doelinzet', 'ambitie'] as const
export type Groeprol = (typeof GROEP_ROLLEN)[number]

/** What a row of a programme table says. `vervolg` belongs to the actie before it, in this table or the one above. */
export type Rijdeel =
  | { readonly soort: 'actie'; readonly velden: ActieVelden }
  | { readonly soort: 'vervolg'; readonly velden: ActieVelden }
  | { readonly soort: 'groep'; readonly rol: Groeprol; readonly waarde: Waarde }
  | { readonly soort: 'sectie'; readonly regels: readonly Regel[] }
  | { readonly soort: 'noot'; readonly noot: NootDeel }

/** `opmaak` null: the table holds no acties. */
export type Tabellezing = { readonly opmaak: Opmaak | null; readonly delen: readonly Rijdeel[] }

/** What the reader carries from one table to the next: a table may go on after a page or an interruption. */
export type Voorafgaand = { readonly opmaak: Opmaak | null; readonly laatste: ActieVelden | null }

export const NIETS_VOORAF: Voorafgaand = { opmaak: null, laatste: null }
const GEEN_LEZING: Tabellezing = { opmaak: null, delen: [] }
const KOP_IN_EERSTE = 4

/** Reads a table as a list of acties with the rows that group them; empty when it is a table of another kind. */
export function readTabel(tabel: Tabel, vooraf: Voorafgaand): Tabellezing {
  const raster = toRaster(tabel)
  const kaarten = readKaarten(tabel, raster.rijen)
  if (kaarten) return readKaartenLijst(kaarten)
  const kop = findKop(raster.rijen)
  const gegevens = raster.rijen.filter((_, r) => kop === null || r > kop.tot)
  const opmaak = kop
    ? completeOpmaak(kop.kolommen, dataRijen(gegevens))
    : guessOpmaak(dataRijen(raster.rijen), raster.breedte, vooraf.opmaak)
  if (!opmaak) return readRest(raster.rijen, vooraf)
  if (!isActieOpmaak(opmaak)) return GEEN_LEZING
  return readRijen(raster.rijen, kop, opmaak, vooraf)
}

type Koprij = { readonly van: number; readonly tot: number; readonly kolommen: readonly Kolom[] }

const dataRijen = (rijen: readonly Rasterrij[]): Rasterrij[] => rijen.filter((rij) => filledCellen(rij).length >= 2)

function findKop(rijen: readonly Rasterrij[]): Koprij | null {
  for (let r = 0; r < Math.min(KOP_IN_EERSTE, rijen.length); r += 1) {
    const kolommen = readKoprij(rijen[r] ?? [], false)
    if (!kolommen) continue
    const sub = mergeSubkop(kolommen, rijen[r + 1] ?? [])
    return sub ? { van: r, tot: r + 1, kolommen: sub } : { van: r, tot: r, kolommen }
  }
  return null
}

/** A table too small to understand may still be the torn-off end of the row above it. */
function readRest(rijen: readonly Rasterrij[], vooraf: Voorafgaand): Tabellezing {
  const gevuld = rijen.filter((rij) => !isLegeRij(rij))
  const [rij] = gevuld
  if (gevuld.length !== 1 || !rij || !vooraf.opmaak || !vooraf.laatste) return GEEN_LEZING
  const [cel, ...meer] = filledCellen(rij)
  if (!cel || meer.length > 0) return GEEN_LEZING
  const hoe = readCeltekst(cel)
  if (!isVervolg(vooraf.laatste.hoe.tekst, hoe.tekst)) return GEEN_LEZING
  return { opmaak: vooraf.opmaak, delen: [{ soort: 'vervolg', velden: { ...GEEN_VELDEN, hoe } }] }
}

function readKaartenLijst(kaarten: NonNullable<ReturnType<typeof readKaarten>>): Tabellezing {
  let gebruikt: Opmaak | null = null
  const delen = kaarten.flatMap((kaart): Rijdeel[] => {
    const kolommen = readKoprij(kaart.labels, false) ?? []
    const opmaak = completeOpmaak(kolommen, kaart.waarden)
    const titels = kaart.titels.flatMap((titel) => readCel(titel.cel, titel.plek))
    const sectie: Rijdeel[] = titels.length > 0 ? [{ soort: 'sectie', regels: titels }] : []
    if (!isActieOpmaak(opmaak)) return sectie
    gebruikt = opmaak
    return [...sectie, ...kaart.waarden.flatMap((rij) => readRij(rij, opmaak, null))]
  })
  return gebruikt ? { opmaak: gebruikt, delen } : GEEN_LEZING
}

type Stand = {
  opmaak: Opmaak
  laatste: ActieVelden | null
  readonly losse: number
  readonly groepen: Map<string, string>
}

function readRijen(rijen: readonly Rasterrij[], kop: Koprij | null, begin: Opmaak, vooraf: Voorafgaand): Tabellezing {
  const delen: Rijdeel[] = []
  const stand: Stand = { opmaak: begin, laatste: vooraf.laatste, losse: countLosse(rijen), groepen: new Map() }
  rijen.forEach((rij, r) => {
    if (isLegeRij(rij) || (kop && r >= kop.van && r <= kop.tot)) return
    if (isHerhaaldeKop(rij, stand.opmaak.kolommen)) return
    const herhaald = readKoprij(rij, true)
    if (herhaald) {
      const opmaak = completeOpmaak(herhaald, dataRijen(rijen.slice(r + 1, r + 20)))
      if (isActieOpmaak(opmaak)) stand.opmaak = opmaak
      return
    }
    delen.push(...readInhoudsrij(rijen, r, stand))
  })
  return { opmaak: stand.opmaak, delen }
}

function readInhoudsrij(rijen: readonly Rasterrij[], r: number, stand: Stand): Rijdeel[] {
  const rij = rijen[r] ?? []
  const [eerste, ...meer] = filledCellen(rij)
  const [regel] = eerste && meer.length === 0 ? readCel(eerste.cel, eerste.plek) : []
  const noot = regel ? readNoot(regel) : null
  if (noot) return [{ soort: 'noot', noot }]
  const naam = readNummerrij(rij, stand.opmaak)
  if (naam) return [{ soort: 'sectie', regels: readCel(naam.cel, naam.plek) }]
  if (
    eerste &&
    isSectierij({ rijen, losse: stand.losse, opmaak: stand.opmaak, vorigeHoe: stand.laatste?.hoe.tekst ?? null }, r)
  ) {
    return [{ soort: 'sectie', regels: readCel(eerste.cel, eerste.plek) }]
  }
  const gelezen = readRij(rij, stand.opmaak, stand.laatste, stand.groepen)
  stand.laatste = gelezen.findLast((deel) => deel.soort === 'actie')?.velden ?? stand.laatste
  return gelezen
}

const NUMMER = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/

/** A heading that a tab split into its number and its text, amid rows of which the first column is the actie. */
function readNummerrij(rij: Rasterrij, opmaak: Opmaak): RasterCel | null {
  const [nummer, naam, ...meer] = filledCellen(rij)
  if (!nummer || !naam || meer.length > 0 || !NUMMER.test(nummer.cel.tekst.trim())) return null
  return findPlaats(rij, opmaak, 'hoe') === nummer ? naam : null
}

function readRij(
  rij: Rasterrij,
  opmaak: Opmaak,
  laatste: ActieVelden | null,
  groepen = new Map<string, string>(),
): Rijdeel[] {
  const delen: Rijdeel[] = []
  for (const rol of GROEP_ROLLEN) {
    const k = opmaak.kolommen.findIndex((kolom) => kolom.rol === rol)
    const plaats = rij[k]
    const waarde = readCeltekst(plaats?.begin === true ? plaats : null)
    if (waarde.tekst === '' || groepen.get(rol) === waarde.tekst) continue
    groepen.set(rol, waarde.tekst)
    for (const lager of GROEP_ROLLEN.slice(GROEP_ROLLEN.indexOf(rol) + 1)) groepen.delete(lager)
    delen.push({ soort: 'groep', rol, waarde })
  }
  const acties = readActies(rij, opmaak, laatste)
  for (const velden of acties) {
    if (velden.hoe.tekst !== '')
      delen.push({ soort: isRest(rij, velden, laatste, delen) ? 'vervolg' : 'actie', velden })
    else if (laatste && isGevuld(velden)) delen.push({ soort: 'vervolg', velden })
  }
  return delen
}

const isGevuld = (velden: ActieVelden): boolean =>
  velden.wanneer.tekst !== '' || velden.wie.length > 0 || velden.notities.length > 0

/** A row with nothing but the end of a sentence goes on with the row above; dashes say that its other cells are empty. */
function isRest(rij: Rasterrij, velden: ActieVelden, laatste: ActieVelden | null, delen: readonly Rijdeel[]): boolean {
  if (filledCellen(rij).filter(({ cel }) => cel.tekst === LEEG_TEKEN).length > 1) return false
  if (!laatste || delen.length > 0 || velden.wanneer.tekst !== '' || velden.wie.length > 0) return false
  return isVervolg(laatste.hoe.tekst, velden.hoe.tekst)
}
