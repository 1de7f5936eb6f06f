import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { ActieStatus } from '../../../programma/public.ts'
import type { Cijferdeel } from '../tekst/tekst.ts'
import { BEREIK, KEREN, listActiecijfers } from './actiecijfers.ts'
import type { Actiefeit, Feiten } from './feiten.ts'
import { isZonderMelding } from './proposeOordeel.ts'
import { cijferdeel, toZin } from './tekstdelen.ts'

type Zinsdelen = readonly (string | Cijferdeel)[]

/** How often it was done and whom it reached, each number as a figure that can be followed. */
export function composeGedaan(actie: Actiefeit, feiten: Feiten): Zinsdelen {
  const cijfers = listActiecijfers(actie, feiten)
  const keren = cijfers.find(({ verwijzing }) => verwijzing.soort === 'telling' && KEREN.includes(verwijzing.telling))
  const bereik = cijfers.find(({ verwijzing }) => verwijzing.soort === 'telling' && verwijzing.telling === BEREIK)
  if (!keren) return [describeZonderKeren(actie)]
  return [
    ...['Dit deden we ', cijferdeel(keren.sleutel), ' keer.'],
    ...(bereik ? [' We bereikten daarmee ', cijferdeel(bereik.sleutel), ' mensen.'] : []),
    ...describeAfspraak(actie),
  ]
}

/** What was agreed, where it is not what was done. */
function describeAfspraak({ stand, activiteiten }: Actiefeit): readonly string[] {
  const gedaan = activiteiten.aantal > 0 ? activiteiten.aantal : stand.gedaan
  return stand.verwacht === 0 || stand.verwacht === gedaan ? [] : [` De afspraak was ${stand.verwacht} keer.`]
}

const ZONDER_KEREN: Readonly<Record<ActieStatus, string>> = {
  klaar: 'Dit deden we.',
  loopt: 'Hier werken we aan.',
  deels: 'Hier werken we aan.',
  gepland: 'Dit staat nog op de planning.',
  vervallen: 'Dit doen we niet meer.',
  bijna_te_laat: 'Dit deden we nog niet.',
  te_laat: 'Dit deden we nog niet.',
  niet_gedaan: 'Dit deden we nog niet.',
}

const describeZonderKeren = (actie: Actiefeit): string =>
  isZonderMelding(actie) ? 'Hierover is niets gemeld.' : ZONDER_KEREN[actie.stand.status]

/** How late it is, and why; each a sentence. */
export const listVertraging = ({ stand, redenen }: Actiefeit, { peildatum }: Feiten): readonly string[] => [
  ...(stand.dagenTeLaat === null
    ? []
    : [
        `Op ${formatDatum(peildatum)} waren we hiermee ${stand.dagenTeLaat} ${stand.dagenTeLaat === 1 ? 'dag' : 'dagen'} te laat.`,
      ]),
  ...redenen.map(toZin),
]

const MEESTE_RESULTATEN = 5

/** What the activiteiten led to: "Markt op het plein, 14 mei 2026: 40 fietsen kregen een graveernummer." */
export const listResultaten = ({ activiteiten }: Actiefeit): readonly string[] =>
  activiteiten.resultaten
    .slice(0, MEESTE_RESULTATEN)
    .map(({ dag, titel, resultaat }) => `${titel}, ${formatDatum(dag)}: ${toZin(resultaat)}`)
