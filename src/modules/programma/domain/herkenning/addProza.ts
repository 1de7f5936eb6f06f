import { splitZinnen } from '../../../../platform/domain/taal/splitZinnen.ts'
import { GEEN_VELDEN } from './actievelden.ts'
import { classifyActiezin } from './actiezin.ts'
import { addActie, currentInzet } from './bouwsel.ts'
import type { Leesstand } from './leesstand.ts'
import { hasPersoonsvorm } from './persoonsvorm.ts'
import type { Lijstsoort } from './stuk.ts'
import { findPartijenIn, findPlanningIn } from './zinvelden.ts'
import type { Waarde } from './waarde.ts'

const SAMEN = /^(?:in samenwerking met|samen met)\s/i
const STREVEN = /\bom\b.{3,200}\bte\s\p{L}+|^(?:het\s+)?(?:terugdringen|voorkomen|verminderen|vergroten|verbeteren)\b/iu

/** Reads the sentences of a paragraph that say what will be done, each as an actie. */
export function addProza(alinea: Waarde, lijst: Lijstsoort, stand: Leesstand): void {
  const [bron] = alinea.bron
  if (!bron || lijst === 'uitleg' || lijst === 'gedaan') return
  for (const zin of splitZinnen(alinea.tekst)) {
    const plek = { ...bron, van: bron.van + zin.van, tot: bron.van + zin.tot }
    addZin({ tekst: zin.tekst, bron: [plek] }, lijst, stand)
  }
}

function addZin(zin: Waarde, lijst: Lijstsoort, stand: Leesstand): void {
  const { bouwsel } = stand
  const kracht = classifyActiezin(zin.tekst)
  if (kracht !== null) {
    const velden = { ...GEEN_VELDEN, hoe: zin, wanneer: findPlanningIn(zin), wie: findPartijenIn(zin) }
    addActie(bouwsel, velden, 'proza', { zacht: kracht === 'zacht' })
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
