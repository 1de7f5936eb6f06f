/** Counts pages along with the text: the breaks a program noted and the breaks that styles ask for. */
export type Bladteller = {
  readonly huidig: () => number
  readonly isBekend: () => boolean
  readonly addTekst: () => void
  readonly addNieuweBladzijde: () => void
}

export function startBladteller(): Bladteller {
  let pagina = 1
  let bekend = false
  let begonnen = false
  return {
    huidig: () => pagina,
    isBekend: () => bekend,
    addTekst: () => {
      begonnen = true
    },
    addNieuweBladzijde: () => {
      if (!begonnen) return
      pagina += 1
      bekend = true
    },
  }
}
