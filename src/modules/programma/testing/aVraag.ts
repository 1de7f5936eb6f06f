import type { Vraag } from '../web/vragen/vragenQuery.ts'
import { anId } from './aProgrammaBoom.ts'

export const aVraag = (nummer: number, anders: Partial<Vraag> = {}): Vraag => ({
  id: `b0a1c3de-0000-4000-8000-0000000009${String(nummer).padStart(2, '0')}`,
  programmaId: anId('programma', 1),
  programma: 'Uitvoeringsprogramma 2026',
  soort: 'inzet',
  recordId: anId('inzet', 1),
  onderwerp: 'Criminele inmenging tegengaan',
  tekst: `Hoe staat het met controle ${nummer}?`,
  stand: 'open',
  gesteldDoor: { id: 'b0a1c3de-0000-4000-8000-000000000031', naam: 'Kim Raadslid' },
  gesteldOp: '2026-11-02T09:00:00.000Z',
  uiterlijk: '2026-12-02',
  dagenTeLaat: null,
  ingetrokkenOp: null,
  antwoord: null,
  voorbereiding: null,
  mag: { intrekken: false, beantwoorden: false, inbrengen: false },
  versie: 1,
  ...anders,
})

/** As who answers sees it. */
export const aVraagTeBeantwoorden = (nummer: number, anders: Partial<Vraag> = {}): Vraag =>
  aVraag(nummer, {
    voorbereiding: { concept: '', gevraagdAan: null, gevraagdOp: null, inbreng: '', inbrengOp: null },
    mag: { intrekken: false, beantwoorden: true, inbrengen: false },
    ...anders,
  })
