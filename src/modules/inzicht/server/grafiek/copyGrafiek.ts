import type { Grafiek } from '../../domain/grafiek/grafiek.ts'

/** As the contract sends it, whose lists may be changed. */
export const copyGrafiek = (grafiek: Grafiek) => ({ ...grafiek, punten: [...grafiek.punten] })
