import type { ActieVelden } from './actievelden.ts'
import type { Bouwactie, Bouwsel } from './bouwsel.ts'
import type { NootDeel } from './deel.ts'
import type { Waarde } from './waarde.ts'

/** Gives each note to the actie that carries its mark: the last one before the note, or else the first after it. */
export function attachNoten(bouwsel: Bouwsel, noten: readonly NootDeel[]): void {
  const perMerk = new Map<string, { readonly actie: Bouwactie; readonly blok: number }[]>()
  for (const actie of bouwsel.prioriteiten.flatMap((p) => p.inzetten.flatMap((inzet) => inzet.acties))) {
    for (const merk of findMerken(actie)) {
      const lijst = perMerk.get(merk) ?? []
      lijst.push({ actie, blok: actie.velden.hoe.bron[0]?.blok ?? 0 })
      perMerk.set(merk, lijst)
    }
  }
  const voorzien = new Set<string>()
  for (const noot of noten) {
    const drager = findDrager(noot, perMerk.get(noot.merk) ?? [])
    const sleutel = `${noot.merk}/${JSON.stringify(drager?.actie.velden.hoe.bron[0] ?? null)}`
    if (!drager || voorzien.has(sleutel)) continue
    voorzien.add(sleutel)
    const { velden } = drager.actie
    const kaal = isGetal(noot.merk) ? withoutMerk(velden, noot.merk) : velden
    drager.actie.velden = { ...kaal, notities: [...velden.notities, noot.tekst] }
  }
}

type Drager = { readonly actie: Bouwactie; readonly blok: number }

/** Dragers stand in reading order, so the last before the note is found by halving. */
function findDrager(noot: NootDeel, dragers: readonly Drager[]): Drager | undefined {
  let van = 0
  let tot = dragers.length
  while (van < tot) {
    const midden = (van + tot) >> 1
    if ((dragers[midden]?.blok ?? 0) <= noot.bron.blok) van = midden + 1
    else tot = midden
  }
  const drager = dragers[van - 1]
  return drager && (isGetal(noot.merk) || noot.bron.blok - drager.blok <= MAX_AFSTAND) ? drager : undefined
}

/** A star belongs to the page it stands on; a number may refer to the end of the document. */
const MAX_AFSTAND = 8
const isGetal = (merk: string): boolean => /\d|[¹²³⁴⁵⁶⁷⁸⁹⁰]/.test(merk)

const STERREN = /(?<=[\p{L}\d)"'”’.])(\*{1,4})(?![*\p{L}])/gu
const HOOG = /(?<=\S)([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4}|\[\d{1,3}\]|†|‡)/gu

function findMerken({ velden }: Bouwactie): Set<string> {
  const tekst = `${velden.hoe.tekst}\n${velden.wanneer.tekst}\n${velden.wie.map((deel) => deel.waarde.tekst).join('\n')}`
  return new Set([...tekst.matchAll(STERREN), ...tekst.matchAll(HOOG)].map((treffer) => treffer[1] ?? ''))
}

/** A number is a reference and no part of the text; a star may be, and stays. */
function withoutMerk(velden: ActieVelden, merk: string): ActieVelden {
  const strip = (waarde: Waarde): Waarde => ({
    ...waarde,
    tekst: waarde.tekst.replace(HOOG, (gevonden) => (gevonden === merk ? '' : gevonden)),
  })
  return {
    ...velden,
    hoe: strip(velden.hoe),
    wanneer: strip(velden.wanneer),
    wie: velden.wie.map((deel) => ({ ...deel, waarde: strip(deel.waarde) })),
  }
}
