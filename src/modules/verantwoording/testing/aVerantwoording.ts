import type { Antwoord } from '../../../platform/contract.ts'
import type { verantwoordingContract } from '../contract.ts'

type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>
type Verantwoordingkop = Antwoord<typeof verantwoordingContract.listVerantwoordingen>['items'][number]
type Deel = Verantwoording['delen'][number]

export const VERANTWOORDING_ID = 'b0a1c3de-0000-4000-8000-00000000000a'

export const aKop = (anders: Partial<Verantwoordingkop> = {}): Verantwoordingkop => ({
  ...{ id: VERANTWOORDING_ID, programmaId: 'b0a1c3de-0000-4000-8000-00000000000b', programma: 'Programma 2025' },
  ...{ jaar: 2025, moment: 'jaarverslag', vorm: 'A', herkomst: 'uitvoering', titel: 'Wat deden we in 2025?' },
  ...{ stap: 'concept', peildatum: '2025-12-31', vaststelling: null, gepubliceerdOp: null },
  ...{ gewijzigdOp: '2026-02-01T09:00:00.000Z', versie: 4 },
  ...anders,
})

export const aDeel = (anders: Partial<Deel> = {}): Deel => ({
  ...{ id: 'b0a1c3de-0000-4000-8000-00000000000c', ouderId: null, soort: 'inzet', onderdeelId: 'i1' },
  ...{ nummer: '2.2.1', titel: 'Rust op de kade', belofte: '', voorstel: null, oordeel: null, oordeelDoor: null },
  ...{ tekstId: null, tekst: [], nieuweOpzet: null, geld: [], fotos: [], versie: 2 },
  ...anders,
})

export const aVerantwoording = (anders: Partial<Verantwoording> = {}): Verantwoording => ({
  ...aKop(),
  ...{ delen: [], cijfers: [], doelen: [], gebreken: [], errata: [], geschiedenis: [] },
  mag: { schrijven: true, vaststellen: false, publiceren: false },
  ...anders,
})
