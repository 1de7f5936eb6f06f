import { describe, expect, it } from 'vitest'
import { describeInzage } from './describeInzage.ts'
import type { Logregel } from './logboekQueries.ts'

const REGEL: Logregel = {
  ...{
    id: 'r',
    tijd: '2026-11-22T09:00:00.000Z',
    medewerker: { id: 'a', naam: 'Ans' },
    rol: 'Jurist',
    organisatie: null,
  },
  ...{ handeling: 'notitie:read', daad: 'Notities lezen', uitkomst: 'gelukt', doel: null, onderwerp: 'notitie/n' },
  ...{ aantalGetoond: null, zin: 'Ans deed iets.' },
}

describe('wie een dossier heeft gezien', () => {
  it.each<[string, Partial<Logregel>, string]>([
    ['geopend', {}, 'Ans opende dit.'],
    ['in een lijst', { aantalGetoond: 2, onderwerp: 'notities' }, 'Ans zag dit in een lijst.'],
    [
      'voor een verzoek',
      { handeling: 'verzoek:edit', onderwerp: 'verzoek/v', aantalGetoond: 3 },
      'Ans zag dit bij een verzoek van een betrokkene.',
    ],
    ['deze lijst zelf', { handeling: 'log:read_dossier' }, 'Ans bekeek wie dit heeft gezien.'],
    ['gewijzigd', { handeling: 'notitie:edit' }, 'Ans deed iets.'],
    ['geweigerd', { uitkomst: 'geweigerd' }, 'Ans deed iets.'],
    ['zonder medewerker', { medewerker: null }, 'Ans deed iets.'],
  ])('%s', (_wat, anders, zin) => {
    expect(describeInzage({ ...REGEL, ...anders })).toBe(zin)
  })
})
