import type { Vandaaglijsten, Werkregel } from '../web/werklijst/vandaagQuery.ts'
import { anId } from './aProgrammaBoom.ts'
import { anOptelling, VANDAAG } from './aStand.ts'

export const aWerkregel = (nummer: number, anders: Partial<Werkregel> = {}): Werkregel => ({
  actieId: anId('actie', nummer),
  programmaId: anId('programma', 1),
  hoe: `Actie ${nummer}`,
  plek: '1. Ondermijning › Criminele inmenging tegengaan',
  status: 'gepland',
  woord: 'Gepland',
  zin: 'Nog niet begonnen',
  waarom: '',
  dag: null,
  sleutel: null,
  actiehouder: null,
  partijen: [],
  magMelden: true,
  ...anders,
})

export const aLateWerkregel = (nummer: number, anders: Partial<Werkregel> = {}): Werkregel =>
  aWerkregel(nummer, {
    status: 'te_laat',
    woord: '53 dagen te laat',
    zin: '2 van 4 gedaan, 1 te laat',
    waarom: 'Het 3e kwartaal is voorbij en deze keer is niet als gedaan gemeld.',
    dag: '2026-09-30',
    sleutel: '2026-k3',
    ...anders,
  })

/** A Sunday in November: one late, one due today, one almost late and one without a planning. */
export const aVandaag = (anders: Partial<Vandaaglijsten> = {}): Vandaaglijsten => ({
  vandaag: VANDAAG,
  programmas: [
    {
      id: anId('programma', 1),
      titel: 'Uitvoeringsprogramma 2026',
      jaar: 2026,
      aandeel: 0.755,
      perStatus: anOptelling({ te_laat: 1, klaar: 1, loopt: 2, gepland: 1 }).perStatus,
    },
  ],
  alleenMijn: false,
  teLaat: [aLateWerkregel(1, { hoe: 'Bedrijven samen controleren' })],
  dezeWeek: [
    aWerkregel(2, { hoe: 'Beleid tegen mensenhandel schrijven', status: 'loopt', woord: 'Loopt', dag: VANDAAG }),
  ],
  bijnaTeLaat: [aWerkregel(3, { hoe: 'Adressen wegen', status: 'bijna_te_laat', woord: 'Bijna te laat' })],
  zonderPlanning: [aWerkregel(5, { hoe: 'Buurtgesprek voeren', waarom: 'De planning zegt nog niet wanneer.' })],
  kwartaal: { nummer: 4, jaar: 2026, verwacht: 21, gedaan: 14 },
  sinds: '2026-11-20T08:00:00.000Z',
  nieuw: [
    {
      id: anId('resultaat', 1),
      actieId: anId('actie', 4),
      programmaId: anId('programma', 1),
      hoe: 'Camera plaatsen op het plein',
      soort: 'extra',
      tekst: 'Na een melding van bewoners.',
      sleutel: null,
      velden: [],
      wie: 'Bo Bakker',
      tijd: '2026-11-21T13:30:00.000Z',
    },
  ],
  ...anders,
})
