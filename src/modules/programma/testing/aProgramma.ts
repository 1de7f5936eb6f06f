import type { Boom } from '../domain/boom/boom.ts'
import { aDoel, anActie, anId, anInzet, aPartij, aPlanning, aPrioriteit } from './aProgrammaBoom.ts'

const LEEG: Boom = { prioriteiten: [], inzetten: [], acties: [], doelen: [], resultaten: [] }

export const aBoom = (anders: Partial<Boom> = {}): Boom => ({ ...LEEG, ...anders })

/** Two prioriteiten, three inzetten, five acties, two doelen: one of every kind of planning. */
export const aGevuldeBoom = (): Boom =>
  aBoom({
    prioriteiten: [aPrioriteit(1, { naam: 'Ondermijning' }), aPrioriteit(2, { naam: 'Overlast' })],
    inzetten: [
      anInzet(1, 1, { inzet: 'Criminele inmenging tegengaan', ambitie: 'Geen pand in verkeerde handen' }),
      anInzet(2, 1, { inzet: 'Adressen op orde' }),
      anInzet(3, 2, { inzet: 'Jongeren in beeld' }),
    ],
    acties: [
      anActie(1, 1, {
        hoe: 'Bedrijven samen controleren',
        planning: aPlanning('4 keer per jaar', { soort: 'frequentie', aantal: 4, per: 'jaar' }),
        partijen: [aPartij(1, 'Handhaving', { rol: 'trekker' }), aPartij(2, 'Politie')],
        heeftBron: true,
      }),
      anActie(2, 1, {
        hoe: 'Beleid tegen mensenhandel schrijven',
        planning: aPlanning('3e kwartaal', {
          soort: 'periode',
          grens: 'in',
          periodes: [{ eenheid: 'kwartaal', nummer: 3, jaar: null, deel: null }],
        }),
        partijen: [aPartij(1, 'Handhaving')],
      }),
      anActie(3, 2, { hoe: 'Adressen wegen', planning: aPlanning('doorlopend', { soort: 'doorlopend' }) }),
      anActie(4, 3, {
        hoe: 'Camera plaatsen op het plein',
        planning: aPlanning('indien nodig', { soort: 'aanleiding', tekst: 'indien nodig' }),
        partijen: [aPartij(2, 'Politie', { rol: 'trekker' })],
      }),
      anActie(5, 3, {
        hoe: 'Buurtgesprek voeren',
        partijen: [{ tekst: 'BP', naam: null, organisatieId: null, rol: 'partner' }],
      }),
    ],
    doelen: [
      aDoel(1, { inzetId: anId('inzet', 2), tekst: '120 adressen bekeken', kwalitatief: false, waarde: 120 }),
      aDoel(2, { prioriteitId: anId('prioriteit', 2), tekst: 'Jongeren voelen zich thuis' }),
    ],
  })

/** What the API gives for a programme. */
export const aProgramma = (anders: object = {}) => ({
  id: anId('programma', 1),
  jaar: 2026,
  titel: 'Uitvoeringsprogramma 2026',
  status: 'concept' as const,
  vastgesteld: null,
  afgeslotenOp: null,
  vorigId: null,
  versie: 1,
  aantalActies: 5,
  uitDocument: false,
  gewijzigdOp: '2026-11-22T13:30:00.000Z',
  bestand: { naam: 'programma.docx', grootte: 48_000 },
  ...aGevuldeBoom(),
  ...anders,
})

/** Adopted, so that its acties have a stand. */
export const aVastgesteldProgramma = (anders: object = {}) =>
  aProgramma({ status: 'vastgesteld', vastgesteld: { door: 'college', op: '2026-01-20' }, ...anders })
