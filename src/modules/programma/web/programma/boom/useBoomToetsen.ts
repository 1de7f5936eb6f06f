import type { KeyboardEvent } from 'react'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { Richting } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { focusRij, sleutelAt } from './rijElement.ts'
import type { Vouw } from './useVouw.ts'

type Loop = (plek: number, laatste: number) => number

const LOPEN: Readonly<Record<string, Loop>> = {
  ArrowDown: (plek, laatste) => Math.min(plek + 1, laatste),
  ArrowUp: (plek) => Math.max(plek - 1, 0),
  Home: () => 0,
  End: (_plek, laatste) => laatste,
}
const VERSCHUIVEN: Readonly<Record<string, Richting>> = { ArrowUp: 'omhoog', ArrowDown: 'omlaag' }

/** Keys of a tree grid whose lines take focus: arrows walk and fold, Enter opens, Alt with an arrow moves the record. */
export function useBoomToetsen(rijen: readonly Rij[], { dicht, zet }: Vouw) {
  const { magWijzigen } = useProgramma()
  const { openOnderdeel } = useAdres()
  const { verschuif } = useWijzigen()

  const vouw = (rij: Rij, open: boolean) => zet([rij.sleutel], open)
  const goRechts = (rij: Rij, plek: number) => {
    if (!rij.vouwbaar) return
    if (dicht.has(rij.sleutel)) vouw(rij, true)
    else focusPlek(rijen, plek + 1)
  }
  const goLinks = (rij: Rij) => {
    if (rij.vouwbaar && !dicht.has(rij.sleutel)) return vouw(rij, false)
    const ouder = rij.boven.at(-1)
    if (ouder) focusRij(ouder)
  }

  const pressToets = (event: KeyboardEvent, rij: Rij, plek: number): boolean => {
    const { key, altKey, ctrlKey, metaKey, target } = event
    if (ctrlKey || metaKey) return false
    const richting = altKey ? VERSCHUIVEN[key] : undefined
    if (richting && magWijzigen) verschuif(rij, richting)
    const loop = altKey ? undefined : LOPEN[key]
    if (loop) focusPlek(rijen, loop(plek, rijen.length - 1))
    if (!altKey && key === 'ArrowRight') goRechts(rij, plek)
    if (!altKey && key === 'ArrowLeft') goLinks(rij)
    const opent = key === 'Enter' && target instanceof HTMLTableRowElement
    if (opent) openOnderdeel(rij.sleutel)
    return opent || richting !== undefined || loop !== undefined || (!altKey && key in ZIJWAARTS)
  }

  return (event: KeyboardEvent) => {
    const plek = rijen.findIndex(({ sleutel }) => sleutel === sleutelAt(event.target))
    const rij = rijen[plek]
    if (rij && pressToets(event, rij, plek)) event.preventDefault()
  }
}

const ZIJWAARTS = { ArrowLeft: true, ArrowRight: true }

function focusPlek(rijen: readonly Rij[], plek: number): void {
  const rij = rijen[plek]
  if (rij) focusRij(rij.sleutel)
}
