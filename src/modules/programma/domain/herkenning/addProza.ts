import type { Bron } from '../voorstel.ts'
import { GEEN_VELDEN } from './actievelden.ts'
import { addActie, type Bouwactie, currentInzet } from './bouwsel.ts'
import type { Leesstand } from './leesstand.ts'
import { hasPersoonsvorm } from './persoonsvorm.ts'
import type { Lijstsoort } from './stuk.ts'
import { findPartijenIn, findPlanningIn } from './zinvelden.ts'
import type { Waarde } from './waarde.ts'
import type { Zinoordeel } from './zinoordeel.ts'

const SAMEN = /^(?:in samenwerking met|samen met)\s/i
const STREVEN = /\bom\b.{3,200}\bte\s\p{L}+|^(?:het\s+)?(?:terugdringen|voorkomen|verminderen|vergroten|verbeteren)\b/iu

/** Reads the sentences of a paragraph that say what will be done, each as an actie. */
export function addProza(zinnen: readonly Zinoordeel[], bron: Bron, lijst: Lijstsoort, stand: Leesstand): void {
  if (lijst === 'uitleg' || lijst === 'gedaan') return
  for (const zin of zinnen) {
    const plek = { ...bron, van: bron.van + zin.van, tot: bron.van + zin.tot }
    addZin({ tekst: zin.tekst, bron: [plek] }, zin.kracht, lijst, stand)
  }
}

function addZin(zin: Waarde, kracht: Zinoordeel['kracht'], lijst: Lijstsoort, stand: Leesstand): void {
  const { bouwsel } = stand
  if (kracht !== null) {
    addActie(bouwsel, { ...GEEN_VELDEN, hoe: zin }, 'proza', { zacht: kracht === 'zacht' })
    return
  }
  if (hasPersoonsvorm(zin.tekst)) return
  if (SAMEN.test(zin.tekst) && bouwsel.actie) {
    bouwsel.actie.velden = { ...bouwsel.actie.velden, wie: [...bouwsel.actie.velden.wie, ...findPartijenIn(zin)] }
  } else if (STREVEN.test(zin.tekst) && lijst === 'vrij') {
    const inzet = currentInzet(bouwsel)
    if (inzet.acties.length === 0 && inzet.ambities.length === 0) inzet.ambities.push({ waarde: zin, isDoel: false })
  }
}

/** Reads when and who in the sentences that stayed as acties. */
export function completeProza(actie: Bouwactie): void {
  if (actie.herkomst !== 'proza' || actie.vooruitblik) return
  const { hoe, wie } = actie.velden
  actie.velden = { ...actie.velden, wanneer: findPlanningIn(hoe), wie: [...findPartijenIn(hoe), ...wie] }
}
