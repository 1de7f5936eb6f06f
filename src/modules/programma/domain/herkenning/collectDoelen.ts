import type { Doelplek } from '../doelen/doelplek.ts'
import { recognizeDoelen } from '../doelen/recognizeDoelen.ts'
import type { VoorstelDoel } from '../voorstel.ts'
import type { Bouwsel } from './bouwsel.ts'
import { readEigenDoel } from './eigenDoelen.ts'
import type { Leesstand, Passage } from './leesstand.ts'
import { toSleutel } from './sleutel.ts'
import type { Waarde } from './waarde.ts'

type Bij = VoorstelDoel['bij']

/**
 * The goals of a document, each once, in the order: ambities, inzetten and columns per prioriteit, then running text. One that
 * names its doelen one by one has no others.
 */
export function collectDoelen(stand: Leesstand, jaar: number | null): VoorstelDoel[] {
  if (stand.eigenDoelen) return stand.eigenDoelen.flatMap((doel) => readEigenDoel(doel, stand.bouwsel, jaar))
  const gezien = new Set<string>()
  const doelen: VoorstelDoel[] = []
  const add = (waarde: Waarde, plek: Doelplek, bij: Bij): void => {
    const [bron] = waarde.bron
    if (!bron) return
    for (const { van, tot, ...doel } of recognizeDoelen(waarde.tekst, {
      jaar,
      plek,
      verantwoording: stand.isVerslag,
    })) {
      const sleutel = toSleutel(doel.tekst)
      if (gezien.has(sleutel)) continue
      gezien.add(sleutel)
      doelen.push({ ...doel, bij, bron: [{ ...bron, van: bron.van + van, tot: bron.van + tot }] })
    }
  }
  for (const waarde of stand.losseDoelen) add(waarde, 'doelstelling', null)
  const metAmbitie = addUitProgramma(stand.bouwsel, add)
  for (const passage of stand.passages) addUitPassage(passage, metAmbitie, stand.bouwsel, add)
  return doelen
}

type Add = (waarde: Waarde, plek: Doelplek, bij: Bij) => void

/** Answers whether the document keeps its goals in ambities of its own. */
function addUitProgramma(bouwsel: Bouwsel, add: Add): boolean {
  let metAmbitie = 0
  let inzetten = 0
  bouwsel.prioriteiten.forEach((prioriteit, p) =>
    prioriteit.inzetten.forEach((inzet, i) => {
      const bij = { prioriteit: p, inzet: i }
      for (const { waarde, isDoel } of inzet.ambities) add(waarde, isDoel ? 'doelstelling' : 'ambitie', bij)
      inzetten += 1
      if (inzet.ambities.length > 0) metAmbitie += 1
      else if (inzet.inzet.tekst !== '') add(inzet.inzet, inzet.isDoel ? 'doelstelling' : 'inzet', bij)
      for (const actie of inzet.acties) add(actie.velden.doel, 'doelstelling', bij)
    }),
  )
  return metAmbitie >= Math.max(2, inzetten / 4)
}

function addUitPassage(passage: Passage, metAmbitie: boolean, bouwsel: Bouwsel, add: Add): void {
  const { waarde, lijst, prioriteit, inzet } = passage
  if (lijst === 'gedaan' || !prioriteit) return
  const p = bouwsel.prioriteiten.indexOf(prioriteit)
  if (p < 0) return
  const i = inzet ? prioriteit.inzetten.indexOf(inzet) : -1
  const plek = lijst === 'ambitie' ? 'ambitie' : metAmbitie || lijst === 'uitleg' ? 'toelichting' : 'proza'
  add(waarde, plek, { prioriteit: p, inzet: i < 0 ? null : i })
}
