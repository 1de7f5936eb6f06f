import type { HerkendDoel } from './herkendDoel.ts'
import { recognizeDoelen } from './recognizeDoelen.ts'

/** The goals of one inzet; `uit` tells which of the two texts `van` and `tot` count in. */
export type InzetDoel = HerkendDoel & { readonly uit: 'inzet' | 'ambitie' }

/**
 * Reads an inzet together with its ambitie. The ambitie says what the inzet aims at: once it has a goal,
 * the inzet only adds those with a number that the ambitie does not give.
 */
export const recognizeDoelenVanInzet = (
  { inzet, ambitie }: { readonly inzet: string; readonly ambitie: string },
  jaar: number | null,
): InzetDoel[] => {
  const uitAmbitie = recognizeDoelen(ambitie, { jaar, plek: 'ambitie' })
  const uitInzet = recognizeDoelen(inzet, { jaar, plek: 'inzet' })
  const nieuw = uitInzet.filter(
    (doel) =>
      (ambitie.trim() === '' || doel.waarde !== null) &&
      !uitAmbitie.some((ander) => ander.waarde === doel.waarde && ander.eenheid === doel.eenheid),
  )
  return [
    ...uitAmbitie.map((doel) => ({ ...doel, uit: 'ambitie' as const })),
    ...nieuw.map((doel) => ({ ...doel, uit: 'inzet' as const })),
  ]
}
