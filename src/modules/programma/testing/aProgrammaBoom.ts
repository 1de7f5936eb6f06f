import type { BoomActie, BoomDoel, BoomInzet, BoomPartij, BoomPrioriteit, BoomResultaat } from '../domain/boom/boom.ts'
import type { PlanningDeel } from '../domain/planning.ts'
import { ZONDER_MAAT } from '../domain/voorstel.ts'

const SOORT_CIJFER = { programma: 9, prioriteit: 1, inzet: 2, actie: 3, doel: 4, resultaat: 5, organisatie: 6 } as const

/** The same id for the same number, every time: "actie 12". */
export const anId = (soort: keyof typeof SOORT_CIJFER, nummer: number): string =>
  `00000000-0000-4000-8000-${SOORT_CIJFER[soort]}${String(nummer).padStart(11, '0')}`

export const aPrioriteit = (nummer: number, anders: Partial<BoomPrioriteit> = {}): BoomPrioriteit => ({
  id: anId('prioriteit', nummer),
  volgorde: nummer,
  versie: 1,
  heeftBron: false,
  naam: `Prioriteit ${nummer}`,
  ...anders,
})

export const anInzet = (nummer: number, prioriteit: number, anders: Partial<BoomInzet> = {}): BoomInzet => ({
  id: anId('inzet', nummer),
  volgorde: nummer,
  versie: 1,
  heeftBron: false,
  prioriteitId: anId('prioriteit', prioriteit),
  inzet: `Inzet ${nummer}`,
  ambitie: '',
  ...anders,
})

export const anActie = (nummer: number, inzet: number, anders: Partial<BoomActie> = {}): BoomActie => ({
  id: anId('actie', nummer),
  volgorde: nummer,
  versie: 1,
  heeftBron: false,
  inzetId: anId('inzet', inzet),
  hoe: `Actie ${nummer}`,
  planning: { tekst: '', delen: [] },
  partijen: [],
  notitie: '',
  ...anders,
})

export const aDoel = (nummer: number, anders: Partial<BoomDoel> = {}): BoomDoel => ({
  id: anId('doel', nummer),
  volgorde: nummer,
  versie: 1,
  heeftBron: false,
  prioriteitId: null,
  inzetId: null,
  tekst: `Doel ${nummer}`,
  ...ZONDER_MAAT,
  ...anders,
})

export const aResultaat = (nummer: number, anders: Partial<BoomResultaat> = {}): BoomResultaat => ({
  id: anId('resultaat', nummer),
  volgorde: nummer,
  versie: 1,
  heeftBron: false,
  tekst: `Resultaat ${nummer}`,
  getal: null,
  wat: '',
  eenheid: '',
  jaar: null,
  benadering: null,
  negatief: false,
  thema: '',
  ...anders,
})

export const aPartij = (nummer: number, naam: string, anders: Partial<BoomPartij> = {}): BoomPartij => ({
  tekst: naam,
  naam,
  organisatieId: anId('organisatie', nummer),
  rol: 'partner',
  ...anders,
})

export const aPlanning = (tekst: string, ...delen: readonly PlanningDeel[]) => ({ tekst, delen })
