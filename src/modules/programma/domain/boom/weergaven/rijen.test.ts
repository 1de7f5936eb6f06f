import { describe, expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import { nestBoom } from '../nestBoom.ts'
import { onderdeelNaam } from '../teksten/plektekst.ts'
import { countPosities, listOpenRijen, listRijen, listVouwbaar, type Rij } from './rijen.ts'
import { sleutelOf } from '../sleutel.ts'

const rijen = listRijen(nestBoom(aGevuldeBoom(), { nummers: true }))
const beeld = (lijst: readonly Rij[]) => lijst.map((rij) => `${'-'.repeat(rij.niveau)} ${onderdeelNaam(rij)}`)

describe('listRijen', () => {
  it('zet onder elkaar wat bij elkaar hoort, doelen voor acties', () => {
    expect(beeld(rijen)).toEqual([
      '- Ondermijning',
      '-- Criminele inmenging tegengaan',
      '--- Bedrijven samen controleren',
      '--- Beleid tegen mensenhandel schrijven',
      '-- Adressen op orde',
      '--- 120 adressen bekeken',
      '--- Adressen wegen',
      '- Overlast',
      '-- Jongeren voelen zich thuis',
      '-- Jongeren in beeld',
      '--- Camera plaatsen op het plein',
      '--- Buurtgesprek voeren',
    ])
  })

  it('telt de acties onder prioriteit en inzet', () => {
    expect(rijen.filter(({ niveau }) => niveau === 1).map(({ aantalActies }) => aantalActies)).toEqual([3, 2])
  })
})

describe('listOpenRijen', () => {
  it('verbergt alles onder een dichte prioriteit, ook wat onder een open inzet hangt', () => {
    const dicht = new Set([sleutelOf('prioriteit', anId('prioriteit', 1))])
    expect(beeld(listOpenRijen(rijen, dicht)).slice(0, 2)).toEqual(['- Ondermijning', '- Overlast'])
  })

  it('laat alleen prioriteiten over als alles dicht is', () => {
    expect(beeld(listOpenRijen(rijen, new Set(listVouwbaar(rijen))))).toEqual(['- Ondermijning', '- Overlast'])
  })
})

describe('countPosities', () => {
  it('telt onder dezelfde ouder', () => {
    const posities = countPosities(rijen)
    expect(posities.get(sleutelOf('prioriteit', anId('prioriteit', 2)))).toEqual({ plek: 2, van: 2 })
    expect(posities.get(sleutelOf('actie', anId('actie', 2)))).toEqual({ plek: 2, van: 2 })
    expect(posities.get(sleutelOf('actie', anId('actie', 3)))).toEqual({ plek: 2, van: 2 })
    expect(posities.get(sleutelOf('doel', anId('doel', 2)))).toEqual({ plek: 1, van: 2 })
  })
})
