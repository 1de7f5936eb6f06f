import { LEEG_TEKEN } from '../uitvoer/etiketten.ts'
import { addProza } from './addProza.ts'
import { currentInzet, openInzet } from './bouwsel.ts'
import { addEigenDoel } from './eigenDoelen.ts'
import { addPassage, type Leesstand } from './leesstand.ts'
import type { EtiketStuk } from './stuk.ts'
import { LEEG, type Waarde } from './waarde.ts'
import { judgeZinnen } from './zinoordeel.ts'

/** How many paragraphs after "Ambitie: …" can still belong to it. */
const MAX_AANVULLINGEN = 3

export function placeEtiket(stuk: EtiketStuk, stand: Leesstand): void {
  const { bouwsel } = stand
  stand.wacht = null
  stand.aanvullingen = 0
  if (stuk.etiket === 'eigendoel') {
    addEigenDoel(stuk.rest, stand)
    return
  }
  if (stuk.etiket === 'inzet') {
    if (stuk.rest.tekst === '') stand.wacht = 'inzet'
    else if (stuk.rest.tekst === LEEG_TEKEN) openInzet(bouwsel, LEEG)
    else openInzet(bouwsel, stuk.rest)
    return
  }
  if (stuk.etiket === 'doel' && (stand.doelIsInzet || stuk.genummerd) && isVrij(stand)) {
    if (stuk.rest.tekst === '') stand.wacht = 'doelinzet'
    else openInzet(bouwsel, stuk.rest, true)
    return
  }
  if (stuk.rest.tekst !== '' && stuk.etiket === 'gedaan') addPassage(stand, stuk.rest, 'gedaan')
  stand.isDoel = stuk.etiket === 'doel'
  if (stuk.etiket === 'ambitie' || stuk.etiket === 'doel') placeAmbitie(stuk.rest, stand)
  else if (stuk.etiket === 'acties' || stuk.etiket === 'vooruit') placeActies(stuk.rest, stand)
}

function placeActies(rest: Waarde, stand: Leesstand): void {
  const [bron] = rest.bron
  if (bron) addProza(judgeZinnen(rest.tekst), bron, 'acties', stand)
}

/** No inzet with a name is waiting for its goal. */
const isVrij = ({ bouwsel }: Leesstand): boolean =>
  !bouwsel.inzet ||
  bouwsel.inzet.inzet.tekst === '' ||
  bouwsel.inzet.acties.length > 0 ||
  bouwsel.inzet.ambities.length > 0

function placeAmbitie(rest: Waarde, stand: Leesstand): void {
  const { bouwsel } = stand
  if (bouwsel.inzet?.inzet.tekst === '' && bouwsel.inzet.acties.length > 0) openInzet(bouwsel, LEEG)
  stand.aanvullingen = MAX_AANVULLINGEN
  if (rest.tekst === '') stand.wacht = 'ambitie'
  else addAmbitie(rest, stand)
}

export function addAmbitie(ambitie: Waarde, stand: Leesstand): void {
  if (stand.bouwsel.prioriteit) currentInzet(stand.bouwsel).ambities.push({ waarde: ambitie, isDoel: stand.isDoel })
  else stand.losseDoelen.push(ambitie)
}
