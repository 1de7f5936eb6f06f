import { ACTIE_STATUSSEN, type ActieStatus } from '../domain/stand/stand.ts'
import type { ActieStand, Optelling, ProgrammaStand, StandMoment } from '../web/voortgang/cache/stand.ts'
import { anId } from './aProgrammaBoom.ts'

export const VANDAAG = '2026-11-22'

export const aMoment = (sleutel: string, tot: string, anders: Partial<StandMoment> = {}): StandMoment => ({
  sleutel,
  van: tot,
  tot,
  keren: 1,
  stand: 'open',
  gedaanOp: null,
  vervallen: '',
  notitie: '',
  extra: false,
  verplaatstVan: null,
  versie: 0,
  ...anders,
})

export const aGedaanMoment = (sleutel: string, op: string, anders: Partial<StandMoment> = {}): StandMoment =>
  aMoment(sleutel, op, { stand: 'gedaan', gedaanOp: op, versie: 1, ...anders })

export const anUitvoering = (anders: Partial<ActieStand['uitvoering']> = {}): ActieStand['uitvoering'] => ({
  actiehouder: null,
  gewicht: 1,
  geldbron: '',
  capaciteit: '',
  pilot: null,
  handmatig: null,
  vorigeActieId: null,
  versie: 1,
  ...anders,
})

export const aStand = (nummer: number, anders: Partial<ActieStand> = {}): ActieStand => ({
  actieId: anId('actie', nummer),
  status: 'gepland',
  afgeleid: 'gepland',
  woord: 'Gepland',
  zin: 'Nog niet begonnen',
  waarom: 'De planning zegt nog niet wanneer.',
  dagenTeLaat: null,
  gedaan: 0,
  verwacht: 0,
  volgende: null,
  aandeel: null,
  telbaar: false,
  momenten: [],
  uitvoering: anUitvoering(),
  laatsteBericht: null,
  magMelden: true,
  ...anders,
})

/** Four times a year: two done, the third late since 30 September, the fourth to come. */
export const aLateStand = (nummer: number, anders: Partial<ActieStand> = {}): ActieStand =>
  aStand(nummer, {
    status: 'te_laat',
    afgeleid: 'te_laat',
    woord: '53 dagen te laat',
    zin: '2 van 4 gedaan, 1 te laat, volgende vóór 31 december',
    waarom: 'Het 3e kwartaal is voorbij en deze keer is niet als gedaan gemeld.',
    dagenTeLaat: 53,
    gedaan: 2,
    verwacht: 4,
    aandeel: 0.5,
    momenten: [
      aGedaanMoment('2026-k1', '2026-03-12', { van: '2026-01-01', tot: '2026-03-31' }),
      aGedaanMoment('2026-k2', '2026-06-14', { van: '2026-04-01', tot: '2026-06-30' }),
      aMoment('2026-k3', '2026-09-30', { van: '2026-07-01' }),
      aMoment('2026-k4', '2026-12-31', { van: '2026-10-01' }),
    ],
    uitvoering: anUitvoering({ actiehouder: { id: anId('organisatie', 71), naam: 'Bo Bakker' } }),
    ...anders,
  })

export const anOptelling = (
  perStatus: Partial<Record<ActieStatus, number>>,
  anders: Partial<Optelling> = {},
): Optelling => {
  const acties = Object.values(perStatus).reduce((som, aantal) => som + aantal, 0)
  return {
    aandeel: 0.5,
    acties,
    telt: acties,
    gewicht: acties,
    // Every status is filled in here.
    perStatus: Object.fromEntries(ACTIE_STATUSSEN.map((status) => [status, perStatus[status] ?? 0])) as Record<
      ActieStatus,
      number
    >,
    uitleg: `${perStatus.klaar ?? 0} van ${acties} acties klaar.`,
    ...anders,
  }
}

/** Of the programme of `aGevuldeBoom`: one late, one done, one going on, one counted, one without planning. */
export const aProgrammaStand = (anders: Partial<ProgrammaStand> = {}): ProgrammaStand => ({
  vandaag: VANDAAG,
  acties: [
    aLateStand(1),
    aStand(2, {
      status: 'klaar',
      afgeleid: 'klaar',
      woord: 'Klaar',
      zin: 'Gedaan op 2 september',
      waarom: 'Het is als gedaan gemeld.',
      gedaan: 1,
      verwacht: 1,
      aandeel: 1,
      momenten: [aGedaanMoment('2026-k3', '2026-09-02', { van: '2026-07-01', tot: '2026-09-30' })],
    }),
    aStand(3, { status: 'loopt', afgeleid: 'loopt', woord: 'Loopt', zin: 'Doorlopend, voortgang gemeld' }),
    aStand(4, {
      status: 'loopt',
      afgeleid: 'loopt',
      woord: 'Loopt',
      zin: '7 keer gedaan, geen vast aantal',
      telbaar: true,
      momenten: Array.from({ length: 7 }, (_leeg, keer) =>
        aGedaanMoment(`extra-${keer}`, `2026-0${keer + 1}-05`, { extra: true }),
      ),
    }),
    aStand(5, { zin: 'Nog niet gepland: zeg wanneer' }),
  ],
  programma: anOptelling({ te_laat: 1, klaar: 1, loopt: 2, gepland: 1 }, { telt: 2, aandeel: 0.75 }),
  onderdelen: [
    { id: anId('prioriteit', 1), soort: 'prioriteit', optelling: anOptelling({ te_laat: 1, klaar: 1, loopt: 1 }) },
    { id: anId('inzet', 1), soort: 'inzet', optelling: anOptelling({ te_laat: 1, klaar: 1 }, { aandeel: 0.75 }) },
    { id: anId('inzet', 2), soort: 'inzet', optelling: anOptelling({ loopt: 1 }, { aandeel: null, telt: 0 }) },
    {
      id: anId('prioriteit', 2),
      soort: 'prioriteit',
      optelling: anOptelling({ loopt: 1, gepland: 1 }, { aandeel: null, telt: 0 }),
    },
    {
      id: anId('inzet', 3),
      soort: 'inzet',
      optelling: anOptelling({ loopt: 1, gepland: 1 }, { aandeel: null, telt: 0 }),
    },
  ],
  ...anders,
})
