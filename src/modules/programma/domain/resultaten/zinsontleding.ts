import { findGezegdes, type Gezegde } from '../../../../platform/domain/taal/gezegdes.ts'
import { findJaartallen, type Jaartal } from '../../../../platform/domain/taal/jaartallen.ts'
import type { Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findWoorden, type Woord } from '../../../../platform/domain/taal/woorden.ts'

/** A sentence without its run-in label, taken apart once for all result rules. */
export type Zinsontleding = {
  readonly tekst: string
  /** Offset of `tekst` in the piece that was read. */
  readonly van: number
  readonly woorden: readonly Woord[]
  readonly gezegdes: readonly Gezegde[]
  readonly jaartallen: readonly Jaartal[]
}

const LABEL = /^(?:[-–•*▪]\s*)?[^.:;?!]{2,160}:\s*(?=["“‘(]?\p{Lu})/u
const PERSOONSVORM =
  /\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|zien|blijkt|laat|laten)\b/i
const OPSOMTEKEN = /^(?:[-–•*▪]\s*|\(?\d{1,2}[.)]\s+)/

const skipLabel = (tekst: string): number => {
  const label = LABEL.exec(tekst)?.[0]
  if (label !== undefined && !PERSOONSVORM.test(label)) return label.length
  return OPSOMTEKEN.exec(tekst)?.[0].length ?? 0
}

export const parseZin = (zin: Zin): Zinsontleding => {
  const van = skipLabel(zin.tekst)
  const tekst = zin.tekst.slice(van)
  const woorden = findWoorden(tekst)
  return {
    tekst,
    van: zin.van + van,
    woorden,
    gezegdes: findGezegdes(tekst, woorden),
    jaartallen: findJaartallen(tekst),
  }
}
