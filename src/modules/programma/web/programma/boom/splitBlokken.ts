import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'

/** Lines that stand together in the page. The key stays while lines come and go. */
export type Blok = { readonly sleutel: string; readonly rijen: readonly Rij[] }

const HOOGUIT = 40

/** Cuts the tree where a prioriteit or inzet begins, and again where one of these is long. */
export function splitBlokken(rijen: readonly Rij[]): Blok[] {
  const blokken: { kop: string; deel: number; rijen: Rij[] }[] = []
  for (const rij of rijen) {
    const laatste = blokken.at(-1)
    if (!laatste || rij.soort === 'prioriteit' || rij.soort === 'inzet') {
      blokken.push({ kop: rij.sleutel, deel: 1, rijen: [rij] })
    } else if (laatste.rijen.length === HOOGUIT) {
      blokken.push({ kop: laatste.kop, deel: laatste.deel + 1, rijen: [rij] })
    } else {
      laatste.rijen.push(rij)
    }
  }
  return blokken.map(({ kop, deel, rijen: regels }) => ({ sleutel: `${kop}/${deel}`, rijen: regels }))
}
