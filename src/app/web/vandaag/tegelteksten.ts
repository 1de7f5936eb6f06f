import type { Vandaaglijsten, Werkregel } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { datum, daysBetween } from '../../../platform/domain/datum.ts'
import { formatDag } from '../../../platform/domain/datumtekst.ts'

export type Tegeltekst = {
  readonly naam: string
  readonly getal: string
  readonly eenheid?: string
  readonly uitleg: string
  readonly isFout?: boolean
}

export function laatTegel(teLaat: readonly Werkregel[], vandaag: string): Tegeltekst {
  const dagen = teLaat.flatMap(({ dag }) => (dag === null ? [] : [daysBetween(datum(dag), datum(vandaag))]))
  const oudste = Math.max(0, ...dagen)
  return {
    naam: 'Te laat',
    getal: String(teLaat.length),
    uitleg: teLaat.length === 0 ? 'alles op tijd' : `oudste: ${oudste === 1 ? '1 dag' : `${oudste} dagen`}`,
    isFout: teLaat.length > 0,
  }
}

export function weekTegel(dezeWeek: readonly Werkregel[]): Tegeltekst {
  const [eerste] = dezeWeek.flatMap(({ dag }) => (dag === null ? [] : [dag])).toSorted()
  return {
    naam: 'Deze week',
    getal: String(dezeWeek.length),
    eenheid: dezeWeek.length === 1 ? 'actie' : 'acties',
    uitleg: eerste === undefined ? 'niets hoeft af' : `eerste uiterlijk ${formatDag(datum(eerste))}`,
  }
}

export function kwartaalTegel({ nummer, gedaan, verwacht }: Vandaaglijsten['kwartaal']): Tegeltekst {
  const over = verwacht - gedaan
  return {
    naam: `Acties ${nummer}e kwartaal`,
    getal: String(gedaan),
    eenheid: `van ${verwacht} keer gedaan`,
    uitleg: verwacht === 0 ? 'niets gepland in dit kwartaal' : over <= 0 ? 'alles gedaan' : `nog ${over} te gaan`,
  }
}

const GENOEMD = [
  ['klaar', 'klaar'],
  ['loopt', 'loopt'],
  ['te_laat', 'te laat'],
] as const

export function programmaTegel({ jaar, aandeel, perStatus }: Vandaaglijsten['programmas'][number]): Tegeltekst {
  return {
    naam: `Programma ${jaar}`,
    getal: aandeel === null ? '–' : `${Math.floor(aandeel * 100)}%`,
    ...(aandeel !== null && { eenheid: 'gedaan' }),
    uitleg: GENOEMD.map(([status, woord]) => `${perStatus[status]} ${woord}`).join(', '),
  }
}
