import { describe, expect, it } from 'vitest'
import { guessGetalstijl, parseGetal, type Getalstijl } from './parseGetal.ts'
import type { Cel } from './rij.ts'

describe('een getal', () => {
  it.each<[Cel, Getalstijl, number | null | undefined]>([
    ['12', 'komma', 12],
    ['0', 'komma', 0],
    ['1.234,5', 'komma', 1234.5],
    ['1,234.5', 'punt', 1234.5],
    ['1.234', 'komma', 1234],
    ['1.234', 'punt', 1.234],
    ['12 345', 'komma', 12345],
    ['12,5%', 'komma', 12.5],
    ['-3', 'punt', -3],
    ['\u22123', 'punt', -3],
    [7.25, 'komma', 7.25],
    ['', 'komma', null],
    ['.', 'punt', null],
    ['-', 'komma', null],
    ['x', 'komma', null],
    ['N.v.t.', 'komma', null],
    [null, 'komma', null],
    ['1.23', 'komma', undefined],
    ['1,23,4', 'punt', undefined],
    ['twaalf', 'komma', undefined],
    ['12e5', 'komma', undefined],
    ['=1+1', 'komma', undefined],
    ['9'.repeat(400), 'komma', undefined],
    [Number.NaN, 'komma', undefined],
  ])('%j met een %s is %j', (cel, stijl, verwacht) => {
    expect(parseGetal(cel, stijl)).toBe(verwacht)
  })
})

describe('de schrijfwijze van een kolom', () => {
  it.each<[Cel[], Getalstijl, boolean]>([
    [['1,5', '2,25', '3'], 'komma', true],
    [['1.5', '2.25'], 'punt', true],
    [['1.234,5', '1.234'], 'komma', true],
    [['1.234', '2.345'], 'komma', false],
    [['12', '13', '-'], 'komma', true],
    [['1,234,567', '1.5'], 'punt', true],
  ])('%j is met een %s (zeker: %s)', (cellen, stijl, zeker) => {
    expect(guessGetalstijl(cellen)).toEqual({ stijl, zeker })
  })
})
