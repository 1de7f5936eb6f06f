/** The smallest first (a binary heap). */
export type Wachtrij<T> = { readonly push: (deel: T) => void; readonly pop: () => T | undefined }

export function openWachtrij<T>(vergelijk: (een: T, ander: T) => number): Wachtrij<T> {
  const hoop: T[] = []
  const isKleiner = (een: number, ander: number): boolean => {
    const [a, b] = [hoop[een], hoop[ander]]
    return a !== undefined && b !== undefined && vergelijk(a, b) < 0
  }
  const wissel = (een: number, ander: number): void => {
    const [a, b] = [hoop[een], hoop[ander]]
    if (a === undefined || b === undefined) return
    hoop[een] = b
    hoop[ander] = a
  }
  return {
    push: (deel) => {
      let plek = hoop.push(deel) - 1
      for (let boven = (plek - 1) >> 1; plek > 0 && isKleiner(plek, boven); boven = (plek - 1) >> 1) {
        wissel(plek, boven)
        plek = boven
      }
    },
    pop: () => {
      const [eerste] = hoop
      const laatste = hoop.pop()
      if (laatste === undefined || hoop.length === 0) return laatste
      hoop[0] = laatste
      for (let plek = 0; ;) {
        const [links, rechts] = [plek * 2 + 1, plek * 2 + 2]
        let kleinste = isKleiner(links, plek) ? links : plek
        if (isKleiner(rechts, kleinste)) kleinste = rechts
        if (kleinste === plek) return eerste
        wissel(plek, kleinste)
        plek = kleinste
      }
    },
  }
}
