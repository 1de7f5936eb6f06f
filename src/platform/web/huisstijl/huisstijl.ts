import { bestInkt, contrastRatio, CONTRAST_TEKST, mixKleuren, type Kleur } from '../../domain/contrast.ts'
import type { HuisstijlKleuren } from '../../domain/kleurkeuring.ts'
import type { Thema } from './thema.ts'

/** Baken's own colours, as in tokens.css. */
export const EIGEN_KLEUREN: HuisstijlKleuren = {
  merk: '#154273',
  merkInkt: '#ffffff',
  accent: '#01689b',
  accentInkt: '#ffffff',
}

const WIT: Kleur = '#ffffff'
/**
 * The tokens a gemeente may change. In the dark theme only the header changes colour: an accent that was chosen for
 * a white page does not read on a dark one.
 */
export function huisstijlTokens(kleuren: HuisstijlKleuren, thema: Thema): Record<string, string> {
  const { merk, merkInkt, accent, accentInkt } = kleuren
  const kop = {
    '--bk-merk': merk,
    '--bk-merk-inkt': merkInkt,
    '--bk-merk-inkt-zacht': readable(mixKleuren(merkInkt, merk, 0.8), merk, merkInkt),
    '--bk-merk-vlak': `${merkInkt}1f`,
    '--bk-merk-lijn': `${merkInkt}52`,
  }
  if (thema === 'donker') return kop
  const zacht = mixKleuren(accent, WIT, 0.14)
  return {
    ...kop,
    '--bk-accent': accent,
    '--bk-accent-inkt': accentInkt,
    '--bk-accent-hover': mixKleuren(accent, bestInkt(accentInkt), 0.85),
    '--bk-accent-zacht': mixKleuren(accent, WIT, 0.08),
    '--bk-accent-zacht-2': zacht,
    '--bk-merk-op-zacht': readable(merk, zacht, '#1b2430'),
  }
}

const readable = (gewenst: Kleur, vlak: Kleur, anders: Kleur): Kleur =>
  contrastRatio(gewenst, vlak) >= CONTRAST_TEKST ? gewenst : anders
