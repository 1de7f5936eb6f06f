import type { ActieVelden } from './actievelden.ts'
import { addActie, openInzet } from './bouwsel.ts'
import type { Regel } from './deel.ts'
import { addPassage, type Leesstand } from './leesstand.ts'
import { addAmbitie } from './placeEtiket.ts'
import { hasEnkelvoud, hasPersoonsvorm } from './persoonsvorm.ts'
import { findPartijenIn, findPlanningIn } from './zinvelden.ts'
import { applyVelden, hasStaart, readActieregel } from './staart.ts'
import type { ItemStuk, Lijstsoort, VeldStuk } from './stuk.ts'
import type { Veld } from './veldregel.ts'
import { sliceWaarde } from './waarde.ts'

export type Lid = ItemStuk | VeldStuk

/** An item with all that hangs below it. */
type Tak = {
  readonly regel: Regel
  readonly lijst: Lijstsoort
  readonly velden: { regel: Regel; velden: readonly Veld[] }[]
  readonly kinderen: Regel[]
}

/** Reads a run of list items with their sub-items and fields. */
export function addLijst(leden: readonly Lid[], stand: Leesstand): void {
  const takken = toTakken(leden, stand)
  for (const tak of takken) addTak(tak, stand)
}

function toTakken(leden: readonly Lid[], stand: Leesstand): Tak[] {
  const takken: Tak[] = []
  const boven = leden.reduce(
    (diepte, lid) => (lid.soort === 'item' ? Math.min(diepte, lid.regel.diepte) : diepte),
    Infinity,
  )
  for (const lid of leden) {
    const tak = takken.at(-1)
    if (lid.soort === 'veld') {
      if (lid.velden[0]?.rol === 'hoe') takken.push({ regel: lid.regel, lijst: 'acties', velden: [], kinderen: [] })
      else if (tak) tak.velden.push({ regel: lid.regel, velden: lid.velden })
      else applyToLaatste(lid.regel, lid.velden, stand)
    } else if (lid.soort === 'item' && tak && lid.regel.diepte > boven) tak.kinderen.push(lid.regel)
    else if (lid.soort === 'item') takken.push({ regel: lid.regel, lijst: lid.lijst, velden: [], kinderen: [] })
  }
  return takken
}

/** Fields on lines of their own belong to the actie just read. */
export function applyToLaatste(regel: Regel, velden: readonly Veld[], stand: Leesstand): void {
  const { actie } = stand.bouwsel
  if (!actie || actie.herkomst === 'tabel') return
  actie.velden = applyVelden(regel.tekst, regel.bron, velden, actie.velden)
  if (actie.herkomst === 'proza' || actie.herkomst === 'vrij') actie.herkomst = 'veld'
}

function addTak(tak: Tak, stand: Leesstand): void {
  addPassage(stand, sliceWaarde(tak.regel.tekst, tak.regel.bron, 0), tak.lijst)
  if (tak.lijst === 'gedaan') return
  if (tak.lijst === 'ambitie') return addAmbitie(sliceWaarde(tak.regel.tekst, tak.regel.bron, 0), stand)
  if (tak.lijst === 'onderdelen') return addOnderdeel(tak.regel, stand)
  const eigen = readActieregel(tak.regel.tekst, tak.regel.bron)
  const kinderen = tak.kinderen.map((kind) => readActieregel(kind.tekst, kind.bron))
  const metStaart = kinderen.filter(hasStaart).length
  const isGroep = !hasStaart(eigen) && tak.velden.length === 0 && metStaart >= 1 && metStaart >= kinderen.length / 2
  if (isGroep) {
    openInzet(stand.bouwsel, eigen.hoe)
    for (const velden of kinderen) addActie(stand.bouwsel, velden, 'lijst')
    return
  }
  if (tak.lijst === 'uitleg' && !hasStaart(eigen)) return
  let velden: ActieVelden = { ...eigen, notities: [...eigen.notities, ...kinderen.map((kind) => kind.hoe.tekst)] }
  for (const veld of tak.velden) velden = applyVelden(veld.regel.tekst, veld.regel.bron, veld.velden, velden)
  const sterk = tak.lijst === 'acties' || hasStaart(velden)
  addActie(stand.bouwsel, completeZin(velden), sterk ? 'lijst' : 'vrij')
}

/** An item that completes the sentence above it is a note with the actie in that sentence. */
function addOnderdeel(regel: Regel, stand: Leesstand): void {
  const { actie } = stand.bouwsel
  if (!actie) return
  actie.velden = { ...actie.velden, notities: [...actie.velden.notities, regel.tekst] }
}

/** What the tail leaves open the sentence may tell: when, and in an item without tail that is a full sentence also who. */
function completeZin(velden: ActieVelden): ActieVelden {
  const wanneer = velden.wanneer.tekst === '' ? findPlanningIn(velden.hoe) : velden.wanneer
  if (hasStaart(velden)) return { ...velden, wanneer }
  const partijen = findPartijenIn(velden.hoe)
  const isVol = isZin(velden.hoe.tekst) || (BEPAALD.test(velden.hoe.tekst) && partijen[0]?.rol === 'trekker')
  return { ...velden, wanneer, wie: isVol ? partijen : [] }
}

/** "Onze boa's …": an item that begins with who acts is a sentence, whatever its verb. */
const BEPAALD = /^(?:de|het|onze?|een)\s/i
const isZin = (tekst: string): boolean => hasPersoonsvorm(tekst) || hasEnkelvoud(tekst)
