import type { DoelInhoud } from '../../onderdeel.ts'
import type { DoelGrens, DoelRichting, DoelWijze } from '../../voorstel.ts'

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

const GRENS: Record<DoelGrens, string> = { minimaal: 'ten minste', maximaal: 'hooguit' }

const ZONDER_GETAL: Record<DoelRichting, string> = {
  daling: 'Daalt, zonder getal',
  stijging: 'Stijgt, zonder getal',
  niveau: 'Zonder getal',
}

/** What must be reached, in words: "Daalt met 5% ten opzichte van 2019, in 2026". */
export function describeNorm({ richting, wijze, waarde, basisjaar, doeljaar, kwalitatief, ...rest }: Norm): string {
  const wanneer = doeljaar === null ? '' : `in ${doeljaar}`
  if (kwalitatief || waarde === null) return [ZONDER_GETAL[richting], wanneer].filter(Boolean).join(', ')
  const sinds = basisjaar === null ? '' : `ten opzichte van ${basisjaar}${wanneer && ','}`
  const { grens, beginwaarde, eenheid } = rest
  const zin = ZIN[richting][wijze ?? 'los']
  const hoe = beginwaarde === null || wijze === 'binnen' ? zin : insertBegin(zin, beginwaarde)
  const norm = [hoe, grens === null ? '' : GRENS[grens], getalTekst(waarde, eenheid), sinds, wanneer]
  return capitalize(norm.filter(Boolean).join(' '))
}

const capitalize = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** "Daalt naar" → "Daalt van 120 naar" */
function insertBegin(zin: string, beginwaarde: number): string {
  const [werkwoord = '', ...rest] = zin.split(' ')
  return [werkwoord, `van ${getalTekst(beginwaarde, '')}`, ...(rest.length === 0 ? ['naar'] : rest)].join(' ').trim()
}

/** "2.500 burgers", "7,5%" */
export function getalTekst(waarde: number, eenheid: string): string {
  const getal = waarde.toLocaleString('nl-NL', { maximumFractionDigits: 6 })
  if (eenheid === '') return getal
  return eenheid === '%' || eenheid === 'procent' ? `${getal}%` : `${getal} ${eenheid}`
}
