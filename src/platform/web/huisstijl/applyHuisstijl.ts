import type { HuisstijlKleuren } from '../../domain/kleurkeuring.ts'
import { EIGEN_KLEUREN, huisstijlTokens } from './huisstijl.ts'
import { themaVoorkeur } from './thema.ts'

let kleuren = EIGEN_KLEUREN
let gezet: readonly string[] = []

/** Puts theme and house style on the page; without an argument it renews what was set before, for a change of theme. */
export function applyHuisstijl(nieuw: HuisstijlKleuren = kleuren): void {
  kleuren = nieuw
  const { dataset, style } = document.documentElement
  const thema = themaVoorkeur.get()
  dataset.thema = thema
  gezet.forEach((naam) => style.removeProperty(naam))
  const tokens = isEigen(nieuw) ? {} : huisstijlTokens(nieuw, thema)
  gezet = Object.keys(tokens)
  for (const [naam, waarde] of Object.entries(tokens)) style.setProperty(naam, waarde)
}

/** With Baken's own colours the stylesheet knows best, also for the dark theme. */
const isEigen = ({ merk, merkInkt, accent, accentInkt }: HuisstijlKleuren): boolean =>
  merk === EIGEN_KLEUREN.merk &&
  merkInkt === EIGEN_KLEUREN.merkInkt &&
  accent === EIGEN_KLEUREN.accent &&
  accentInkt === EIGEN_KLEUREN.accentInkt
