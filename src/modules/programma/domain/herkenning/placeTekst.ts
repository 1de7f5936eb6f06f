import { addActie, openInzet } from './bouwsel.ts'
import { applyToLaatste } from './addLijst.ts'
import { addProza } from './addProza.ts'
import { addPassage, type Leesstand } from './leesstand.ts'
import { isLosseActie } from './losseActie.ts'
import { addAmbitie } from './placeEtiket.ts'
import { readActieregel } from './staart.ts'
import type { TekstStuk, VeldStuk } from './stuk.ts'
import { sliceWaarde } from './waarde.ts'

const MAX_AANVULLING = 400
const MAX_INZET = 400

/** A paragraph: the text that a label waited for, a short actie, or prose with acties in it. */
export function placeTekst({ regel, lijst, zinnen }: TekstStuk, stand: Leesstand): void {
  const waarde = sliceWaarde(regel.tekst, regel.bron, 0)
  const { wacht } = stand
  stand.wacht = null
  if ((wacht === 'inzet' || wacht === 'doelinzet') && regel.tekst.length <= MAX_INZET) {
    openInzet(stand.bouwsel, waarde, wacht === 'doelinzet')
  } else if (wacht === 'ambitie') addAmbitie(waarde, stand)
  else if (stand.aanvullingen > 0 && regel.tekst.length <= MAX_AANVULLING) {
    stand.aanvullingen -= 1
    addAmbitie(waarde, stand)
  } else {
    stand.aanvullingen = 0
    addPassage(stand, { tekst: regel.tekst, bron: [regel.bron] }, lijst)
    if (!stand.bouwsel.prioriteit) return
    if (lijst === 'acties' && isLosseActie(regel))
      addActie(stand.bouwsel, readActieregel(regel.tekst, regel.bron), 'lijst')
    else addProza(zinnen, regel.bron, lijst, stand)
  }
}

/** Labelled fields: those of a new actie, or more about the last one. */
export function placeVeld({ regel, velden }: VeldStuk, stand: Leesstand): void {
  if (velden[0]?.rol === 'hoe') addActie(stand.bouwsel, readActieregel(regel.tekst, regel.bron), 'veld')
  else applyToLaatste(regel, velden, stand)
}
