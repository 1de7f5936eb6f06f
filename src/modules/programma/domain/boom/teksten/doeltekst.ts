import type { DoelInhoud } from '../../onderdeel.ts'
import type { DoelRichting, DoelWijze } from '../../voorstel.ts'

type Norm = Omit<DoelInhoud, 'tekst' | 'indicator'>

const ZIN: Record<DoelRichting, Record<DoelWijze | 'los', string>> = {
  daling: { met: 'Daalt met', naar: 'Daalt naar', op: 'Daalt naar', binnen: 'Daalt tot binnen', los: 'Daalt naar' },
  stijging: {
    met: 'Stijgt met',
    naar: 'Stijgt naar',
    op: 'Stijgt naar',
    binnen: 'Stijgt tot binnen',
    los: 'Stijgt naar',
  },
  niveau: { met: 'Verandert met', naar: '', op: '', binnen: 'Binnen', los: '' },
}

const ZONDER_GETAL: Record<DoelRichting, string> = {
  daling: 'Daalt, zonder getal',
  stijging: 'Stijgt, zonder getal',
  niveau: 'Zonder getal',
}

/** What must be reached, in words: "Daalt met 5% ten opzichte van 2019, in 2026". */
export function describeNorm({ richting, wijze, waarde, eenheid, basisjaar, doeljaar, kwalitatief }: Norm): string {
  const wanneer = doeljaar === null ? '' : `in ${doeljaar}`
  if (kwalitatief || waarde === null) return [ZONDER_GETAL[richting], wanneer].filter(Boolean).join(', ')
  const sinds = basisjaar === null ? '' : `ten opzichte van ${basisjaar}${wanneer && ','}`
  return [ZIN[richting][wijze ?? 'los'], getalTekst(waarde, eenheid), sinds, wanneer].filter(Boolean).join(' ')
}

/** "2.500 burgers", "7,5%" */
export function getalTekst(waarde: number, eenheid: string): string {
  const getal = waarde.toLocaleString('nl-NL', { maximumFractionDigits: 6 })
  if (eenheid === '') return getal
  return eenheid === '%' || eenheid === 'procent' ? `${getal}%` : `${getal} ${eenheid}`
}
