import { useCallback, useEffect, useRef, useState } from 'react'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import type { Toon } from './beoordeelAdres.ts'
import { createKeuze, type Herkomst } from './keuze.ts'
import { useAdres } from './useAdres.ts'

/** Where a choice can be shown: what is asked, and what kind each line is. */
export type Beeld = { readonly vragen: readonly Vraag[]; readonly regels: readonly Regel[] }

const EVEN_STIL = 200

/** Choosing a line: in the store at once, in the address, and where needed in a list that holds it. */
export function useKies(beeld: Beeld) {
  const { adres, wijzig } = useAdres()
  const [keuze] = useState(() => createKeuze(adres.regel ?? null))
  const nu = useRef({ beeld, toon: adres.toon ?? 'vragen' })
  useEffect(() => {
    nu.current = { beeld, toon: adres.toon ?? 'vragen' }
  })

  const { regel } = adres
  const vorige = useRef(regel)
  useEffect(() => {
    // Back and forward in the browser; what was chosen here is known already.
    if (vorige.current !== regel && (regel ?? null) !== keuze.get()) keuze.set(regel ?? null, 'adres')
    vorige.current = regel
  }, [regel, keuze])

  const uitstel = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(uitstel.current), [])
  const kies = useCallback(
    (id: string | null, herkomst: Herkomst) => {
      if (id === keuze.get() && herkomst === 'voorstel') return
      keuze.set(id, herkomst)
      const { beeld: hier, toon } = nu.current
      const elders = herkomst === 'document' || herkomst === 'elders'
      const lijst = elders && id !== null ? findLijst(hier, toon, id) : toon
      const write = () =>
        wijzig({
          regel: id ?? undefined,
          ...(lijst !== toon && { toon: lijst }),
          // On a phone the document gives way to the line that was chosen in it.
          ...(elders && { deel: undefined }),
        })
      clearTimeout(uitstel.current)
      if (elders) write()
      // Who goes along the lines with the arrow keys does not want every step in the address.
      else uitstel.current = setTimeout(write, EVEN_STIL)
    },
    [keuze, wijzig],
  )
  return { keuze, kies }
}

/** The list that is open when it holds the line, else the one that holds everything. */
function findLijst({ vragen, regels }: Beeld, toon: Toon, id: string): Toon {
  const soort = regels.find((regel) => regel.id === id)?.soort
  const bevat: Partial<Record<Toon, boolean>> = {
    vragen: vragen.some(({ regelIds }) => regelIds.includes(id)),
    doelen: soort === 'doel',
    resultaten: soort === 'resultaat',
  }
  return bevat[toon] === true ? toon : 'alles'
}
