import { expect, test } from 'vitest'
import { describeRegel, type Telregel } from './describeRegel.ts'

const REGEL: Telregel = {
  naam: 'Ans de Vries',
  rol: 'jurist',
  handeling: 'organisatie:read',
  daad: 'Organisaties bekijken',
  onderwerp: 'organisaties/50',
  uitkomst: 'gelukt',
  getoond: null,
}

test.each<[Partial<Telregel>, string]>([
  [{}, 'Ans de Vries deed ‘Organisaties bekijken’ op 50 organisaties.'],
  [{ getoond: 50 }, 'Ans de Vries deed ‘Organisaties bekijken’ op 50 organisaties en kreeg 50 gegevens te zien.'],
  [{ getoond: 1, onderwerp: '-' }, 'Ans de Vries deed ‘Organisaties bekijken’ en kreeg 1 gegeven te zien.'],
  [{ getoond: 0, onderwerp: '-' }, 'Ans de Vries deed ‘Organisaties bekijken’ en kreeg niets te zien.'],
  [
    { uitkomst: 'geweigerd', onderwerp: '-' },
    'Ans de Vries wilde ‘Organisaties bekijken’, maar dat is geweigerd: het mag niet, of het bestaat niet.',
  ],
  [
    { uitkomst: 'mislukt', onderwerp: 'organisatie/x' },
    'Ans de Vries begon aan ‘Organisaties bekijken’ op een organisatie, maar dat ging niet door. Er is niets veranderd.',
  ],
  [{ naam: null, rol: 'systeem', onderwerp: '-' }, 'Baken zelf deed ‘Organisaties bekijken’.'],
  [{ naam: null, rol: 'iets anders', onderwerp: '-' }, 'Iemand zonder account deed ‘Organisaties bekijken’.'],
])('%j', (anders, zin) => {
  expect(describeRegel({ ...REGEL, ...anders })).toBe(zin)
})
