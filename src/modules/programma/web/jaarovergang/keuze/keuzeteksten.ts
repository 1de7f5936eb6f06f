import type { Jaarkeuze } from '../../../domain/jaarovergang/planJaarovergang.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'

export const KEUZE_LABEL: Record<Jaarkeuze, string> = {
  doorgaan: 'Doorgaan',
  bijstellen: 'Bijstellen',
  stoppen: 'Stoppen',
}

const UITKOMST: Record<Jaarkeuze, (aantal: number) => string> = {
  doorgaan: (aantal) => (aantal === 1 ? 'gaat door' : 'gaan door'),
  bijstellen: (aantal) => (aantal === 1 ? 'wordt bijgesteld' : 'worden bijgesteld'),
  stoppen: (aantal) => (aantal === 1 ? 'stopt' : 'stoppen'),
}

/** "70 gaan door". */
export const keuzeUitkomst = (keuze: Jaarkeuze, aantal: number): string =>
  `${aantal.toLocaleString('nl-NL')} ${UITKOMST[keuze](aantal)}`

export const mistTekst = (aantal: number): string => `Bij ${countTekst('actie', aantal)} ontbreekt nog iets`
