import { describe, expect, it } from 'vitest'
import { anXlsx } from '../../../../documenten/testing/aXlsx.ts'
import { aVerreCel } from '../../../testing/aVerreCel.ts'
import { readWerkboek } from './readWerkboek.ts'

const TE_VER = /ver naar rechts of naar onderen/

describe('een werkboek met een cel ver weg', () => {
  it.each([
    ['in de verste hoek', aVerreCel('XFD1048576'), TE_VER],
    ['verder dan Excel gaat', aVerreCel('A99999999'), TE_VER],
    ['met enkele aanhalingstekens', aVerreCel('', `s='0' r = 'XFD1048576'`), TE_VER],
    ['met een plek als tekencode', aVerreCel('', 'r="&#88;FD1048576"'), /plek die niet bestaat/],
    ['op een lege rij', anXlsx([{ rijen: '<row r="1"><c r="A1"><v>1</v></c></row><row r="999999999"/>' }]), TE_VER],
  ])('%s wordt geweigerd voor het geheugen kost', async (_naam, bytes, zin) => {
    await expect(readWerkboek(bytes)).rejects.toThrow(zin)
  })

  it('wordt gelezen als die cel alleen een kleur heeft', async () => {
    const rijen =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    const [blad] = await readWerkboek(anXlsx([{ rijen }]))
    expect(blad?.rijen).toEqual([{ nummer: 1, cellen: [1] }])
  })

  it('wordt gelezen als het een gewone lange lijst is', async () => {
    const rijen = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}"><c r="AB${i + 1}"><v>${i}</v></c></row>`)
    const [blad] = await readWerkboek(anXlsx([{ rijen: rijen.join('') }]))
    expect(blad?.rijen.at(-1)?.cellen.at(-1)).toBe(2999)
  })
})
