import type { Jaartal } from '../../../../platform/domain/taal/jaartallen.ts'
import type { Zinsontleding } from './zinsontleding.ts'

type Plaats = { readonly van: number; readonly tot: number }

const isTijd = (jaartal: Jaartal): boolean => jaartal.rol === 'tijd'
const GRENS = /[,;]|\ben\b/

/** The year a number belongs to: the one right behind it, else the last one before it, else the first of the sentence, else `jaar`. */
export const jaarAt = (zin: Zinsontleding, plaats: Plaats, jaar: number | null): number | null => {
  const tijden = zin.jaartallen.filter(isTijd)
  const erna = tijden.find(
    (jaartal) => jaartal.van >= plaats.tot && !GRENS.test(zin.tekst.slice(plaats.tot, jaartal.van)),
  )
  const ervoor = tijden.findLast((jaartal) => jaartal.tot <= plaats.van)
  return (erna ?? ervoor ?? tijden[0])?.jaar ?? jaar
}

/** Whether the sentence looks back at a time before `jaar` only: background, no result of that year. */
export const isEerder = (zin: Zinsontleding, jaar: number | null): boolean => {
  if (jaar === null) return false
  const jaren = zin.jaartallen.filter(({ rol }) => rol === 'tijd' || rol === 'sinds').map((jaartal) => jaartal.jaar)
  return jaren.length > 0 && jaren.every((ander) => ander < jaar)
}
