import { ProbleemFout, type Probleem } from './ProbleemFout.ts'

const NIET_BEVESTIGD: Probleem = {
  status: 403,
  title: 'Niet bevestigd',
  detail: 'Je hebt niet bevestigd dat jij het bent. Er is niets gewijzigd.',
  code: 'niet_bevestigd',
}

/** The person chose not to go on: nothing went wrong, so no screen makes a fault of it. */
export const isZelfGestopt = (fout: unknown): boolean =>
  fout instanceof ProbleemFout && fout.probleem.code === NIET_BEVESTIGD.code

let vraag: () => Promise<boolean> = () => Promise.resolve(false)
let lopend: Promise<boolean> | null = null
let keerBevestigd = 0

/** Says how somebody is asked to show again who they are; set once, at boot. Resolves to whether they did. */
export function whenBevestigingNodig(hoe: () => Promise<boolean>): void {
  vraag = hoe
}

/**
 * Sends what may be a delicate act. When the server wants to know first who it is, asks and sends it once more. However many ask at
 * once, there is one question; what was sent before it was answered is only sent again.
 */
export async function withBevestiging<T>(send: () => Promise<T>): Promise<T> {
  const eerder = keerBevestigd
  try {
    return await send()
  } catch (fout) {
    if (!(fout instanceof ProbleemFout) || fout.probleem.code !== 'bevestiging_nodig') throw fout
    if (keerBevestigd === eerder && !(await askOnce())) throw new ProbleemFout(NIET_BEVESTIGD)
    return send()
  }
}

function askOnce(): Promise<boolean> {
  lopend ??= vraag()
    .then((ja) => {
      if (ja) keerBevestigd += 1
      return ja
    })
    .finally(() => (lopend = null))
  return lopend
}
