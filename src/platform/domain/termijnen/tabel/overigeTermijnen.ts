import { dagen, jaren, weken, werkdagen } from '../lengte.ts'
import type { Termijn, Vorm } from '../termijn.ts'
import { ALCOHOLWET, ARCHIEFWET, BRP, STRAFVORDERING } from './bronnen.ts'

const ONTZEGGING: Vorm = {
  naam: 'Verbod om alcohol te verkopen, op zijn langst',
  artikel: 'Alcoholwet 44',
  start: 'het opleggen',
  lengte: weken(12),
  doel: 'duren',
  schuift: 'nee',
}

const OVERBRENGING: Vorm = {
  naam: 'Archief overbrengen',
  artikel: 'Archiefwet 1995 12',
  start: 'het ontstaan',
  lengte: jaren(20),
  doel: 'handelen',
  schuift: 'nee',
}

const VERZET: Vorm = {
  naam: 'Verzet tegen een strafbeschikking',
  artikel: 'Sv 257e',
  start: 'de uitreiking of het bekend worden',
  lengte: dagen(14),
  doel: 'handelen',
  schuift: 'atw',
}

/** One or two of each law: Alcoholwet, Archiefwet, BRP, Wetboek van Strafvordering. */
export const OVERIGE_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'AL-01',
    ...ONTZEGGING,
    varianten: {
      minimum: { ...ONTZEGGING, naam: 'Verbod om alcohol te verkopen, op zijn kortst', lengte: weken(1) },
    },
    ...ALCOHOLWET,
  },
  {
    id: 'AL-02',
    naam: 'Schorsing van een alcoholvergunning',
    artikel: 'Alcoholwet 32',
    start: 'het schorsen',
    lengte: weken(12),
    doel: 'duren',
    schuift: 'nee',
    ...ALCOHOLWET,
  },
  {
    id: 'AL-03',
    naam: 'Een nieuw preventie- en handhavingsplan vaststellen',
    artikel: 'Alcoholwet 43a',
    start: 'het vaststellen van het vorige plan',
    lengte: jaren(4),
    doel: 'handelen',
    schuift: 'nee',
    ...ALCOHOLWET,
  },
  {
    id: 'AR-01',
    ...OVERBRENGING,
    varianten: {
      nieuw: { ...OVERBRENGING, naam: 'Archief overbrengen volgens de nieuwe Archiefwet', lengte: jaren(10) },
    },
    ...ARCHIEFWET,
  },
  {
    id: 'LA-01',
    naam: 'Een terugmelding aan de BRP in behandeling nemen',
    artikel: 'Wet BRP 2.34',
    start: 'de terugmelding',
    lengte: werkdagen(5),
    doel: 'handelen',
    schuift: 'nee',
    ...BRP,
  },
  {
    id: 'SB-01',
    ...VERZET,
    varianten: { post: { ...VERZET, naam: 'Verzet tegen een kleine geldboete per post', lengte: weken(6) } },
    ...STRAFVORDERING,
  },
]
