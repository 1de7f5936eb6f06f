import { joinActies } from './actievelden.ts'
import { addActie, openInzet, openPrioriteit } from './bouwsel.ts'
import type { Regel } from './deel.ts'
import { readEtiket } from './etiket.ts'
import { readKop } from './koptekst.ts'
import type { Leesstand } from './leesstand.ts'
import { addAmbitie, placeEtiket } from './placeEtiket.ts'
import { countNaamrijen } from './naamrij.ts'
import type { Rijdeel, Tabellezing } from './readTabel.ts'
import type { Sectierol } from './rolverdeling.ts'
import { joinWaarden, LEEG, sliceWaarde, type Waarde } from './waarde.ts'

const GERADEN = 'Geen koprij: de kolommen zijn geraden.'
const AANGEVULD = 'Niet alle kolomkoppen zijn herkend.'

/** Adds what a table holds; `rol` is that of the section it stands in. */
export function addTabel(lezing: Tabellezing, rol: Sectierol, stand: Leesstand): void {
  const twijfel =
    lezing.opmaak?.grond === 'geraden' ? [GERADEN] : lezing.opmaak?.grond === 'redelijk' ? [AANGEVULD] : []
  stand.wacht = null
  stand.aanvullingen = 0
  stand.naamrijen ||= rol === 'doorzichtig' && !stand.bouwsel.prioriteit && countNaamrijen(lezing) >= 2
  for (const deel of lezing.delen) addRijdeel(deel, rol, twijfel, stand)
}

function addRijdeel(deel: Rijdeel, rol: Sectierol, twijfel: readonly string[], stand: Leesstand): void {
  const { bouwsel } = stand
  if (deel.soort === 'noot') stand.noten.push(deel.noot)
  else if (deel.soort === 'actie') addActie(bouwsel, deel.velden, 'tabel', { twijfel })
  else if (deel.soort === 'vervolg') {
    if (bouwsel.actie) bouwsel.actie.velden = joinActies(bouwsel.actie.velden, deel.velden)
  } else if (deel.soort === 'sectie') addSectie(deel.regels, rol, stand)
  else if (deel.rol === 'ambitie') {
    stand.isDoel = true
    if (bouwsel.inzet && bouwsel.inzet.acties.length > 0) openInzet(bouwsel, LEEG)
    addAmbitie(deel.waarde, stand)
  } else if (deel.rol === 'prioriteit' && rol !== 'inzet' && !isVaste(rol))
    openPrioriteit(bouwsel, readNaam(deel.waarde))
  else openInzet(bouwsel, readNaam(deel.waarde), deel.rol === 'doelinzet')
}

/** In a section that is a prioriteit itself a column "Thema" divides it further. */
const isVaste = (rol: Sectierol): boolean => rol === 'prioriteit'

function readNaam(waarde: Waarde): Waarde {
  const [bron] = waarde.bron
  const { begin, naam } = readKop(waarde.tekst)
  if (!bron || begin === 0 || naam === '') return waarde
  return { tekst: naam, bron: [{ ...bron, van: bron.van + begin }] }
}

/** A row that heads the rows below: lines with labels, or the name of an inzet. */
function addSectie(regels: readonly Regel[], rol: Sectierol, stand: Leesstand): void {
  const gewoon: Regel[] = []
  for (const regel of regels) {
    const etiket = readEtiket(regel.tekst)
    const kop = readKop(regel.tekst)
    if (etiket) {
      const rest = etiket.rest >= regel.tekst.length ? LEEG : sliceWaarde(regel.tekst, regel.bron, etiket.rest)
      placeEtiket(
        { soort: 'etiket', etiket: etiket.soort, rest, genummerd: etiket.genummerd, regel, rang: null },
        stand,
      )
    } else if (kop.label === 'prioriteit' && !isVaste(rol) && rol !== 'inzet') {
      openPrioriteit(stand.bouwsel, sliceWaarde(regel.tekst, regel.bron, kop.begin))
    } else if (stand.wacht === 'ambitie') addAmbitie(sliceWaarde(regel.tekst, regel.bron, 0), stand)
    else gewoon.push(regel)
  }
  if (gewoon.length === 0) return
  const naam = joinWaarden(
    gewoon.map((regel) =>
      sliceWaarde(regel.tekst, regel.bron, readKop(regel.tekst).label ? readKop(regel.tekst).begin : 0),
    ),
  )
  if (stand.naamrijen && rol === 'doorzichtig') openPrioriteit(stand.bouwsel, readNaam(naam))
  else openInzet(stand.bouwsel, naam)
}
