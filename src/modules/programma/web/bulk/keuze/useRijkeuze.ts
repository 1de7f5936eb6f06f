import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { focusRij, sleutelAt } from '../../programma/boom/rijElement.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import {
  actiesOnder,
  actiesTussen,
  GEEN_GEKOZEN,
  listActies,
  toggleActies,
  vinkenOf,
  type Gekozen,
  type Vinkstand,
} from './rijkeuze.ts'

const GEEN_VINKEN: ReadonlyMap<string, Vinkstand> = new Map()

export type Rijkeuze = ReturnType<typeof useRijkeuze>

/** Which acties were chosen to change together. `gevonden`: all that the filter shows; `zichtbaar`: what is unfolded. */
export function useRijkeuze(gevonden: readonly Rij[], zichtbaar: readonly Rij[]) {
  const { programma, magWijzigen } = useProgramma()
  const [wil, setWil] = useState(false)
  const [alle, setGekozen] = useState<Gekozen>(GEEN_GEKOZEN)
  const anker = useRef<string | null>(null)
  const aan = wil && magWijzigen
  const gekozen = useMemo(
    () => new Set(programma.acties.flatMap(({ id }) => (alle.has(id) ? [id] : []))),
    [programma, alle],
  )
  const vinken = useMemo(() => (aan ? vinkenOf(gevonden, gekozen) : GEEN_VINKEN), [aan, gevonden, gekozen])

  const start = useCallback(() => setWil(true), [])
  const stop = useCallback(() => {
    setWil(false)
    setGekozen(GEEN_GEKOZEN)
    anker.current = null
  }, [])
  /** With Shift all from the line that was pressed before. */
  const press = (rij: Rij, isReeks: boolean) => {
    const reeks = isReeks && anker.current !== null ? actiesTussen(zichtbaar, anker.current, rij.sleutel) : []
    setGekozen((eerder) =>
      reeks.length > 0 ? new Set([...eerder, ...reeks]) : toggleActies(eerder, actiesOnder(gevonden, rij)),
    )
    anker.current = rij.sleutel
  }
  const stretch = (rij: Rij, stap: 1 | -1) => {
    const buur = zichtbaar[zichtbaar.indexOf(rij) + stap]
    if (!buur) return
    const reeks = actiesTussen(zichtbaar, rij.sleutel, buur.sleutel)
    setWil(true)
    setGekozen((eerder) => new Set([...eerder, ...reeks]))
    anker.current ??= rij.sleutel
    focusRij(buur.sleutel)
  }
  const kiesAlles = () => setGekozen((eerder) => new Set([...eerder, ...listActies(gevonden)]))

  /** True when the key was for choosing: Space, Shift with an arrow, Ctrl A and Escape. */
  const pressToets = (event: KeyboardEvent): boolean => {
    const rij = zichtbaar.find(({ sleutel }) => sleutel === sleutelAt(event.target))
    if (!rij || !magWijzigen) return false
    const doe = findDaad(event, aan)
    if (doe === null) return false
    event.preventDefault()
    if (doe === 'kies') press(rij, false)
    if (doe === 'omlaag' || doe === 'omhoog') stretch(rij, doe === 'omlaag' ? 1 : -1)
    if (doe === 'alles') kiesAlles()
    if (doe === 'stop') stop()
    return true
  }
  return { aan, gekozen, vinken, start, stop, press, pressToets, kiesAlles }
}

type Daad = 'kies' | 'omlaag' | 'omhoog' | 'alles' | 'stop'

function findDaad({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent, aan: boolean): Daad | null {
  if (altKey) return null
  if (shiftKey && key === 'ArrowDown') return 'omlaag'
  if (shiftKey && key === 'ArrowUp') return 'omhoog'
  if (!aan) return null
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') return 'alles'
  if (key === ' ' && target instanceof HTMLTableRowElement) return 'kies'
  return key === 'Escape' ? 'stop' : null
}
