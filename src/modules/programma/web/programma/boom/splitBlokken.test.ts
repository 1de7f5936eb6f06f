import { describe, expect, it } from 'vitest'
import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'
import { listRijen } from '../../../domain/boom/weergaven/rijen.ts'
import { aBoom, aGevuldeBoom } from '../../../testing/aProgramma.ts'
import { anActie, anId, anInzet, aPrioriteit } from '../../../testing/aProgrammaBoom.ts'
import { splitBlokken } from './splitBlokken.ts'

const PRIORITEIT = `prioriteit:${anId('prioriteit', 1)}`
const INZET = `inzet:${anId('inzet', 1)}`

const rijenWith = (acties: number) =>
  listRijen(
    nestBoom(
      aBoom({
        prioriteiten: [aPrioriteit(1)],
        inzetten: [anInzet(1, 1)],
        acties: Array.from({ length: acties }, (_, nummer) => anActie(nummer + 1, 1)),
      }),
      { nummers: true },
    ),
  )
const maten = (acties: number) => splitBlokken(rijenWith(acties)).map(({ sleutel, rijen }) => [sleutel, rijen.length])

describe('splitBlokken', () => {
  it('begint een blok bij elke prioriteit en inzet', () => {
    const rijen = listRijen(nestBoom(aGevuldeBoom(), { nummers: true }))
    expect(splitBlokken(rijen).map((blok) => blok.rijen.map(onderdeelNaam))).toEqual([
      ['Ondermijning'],
      ['Criminele inmenging tegengaan', 'Bedrijven samen controleren', 'Beleid tegen mensenhandel schrijven'],
      ['Adressen op orde', '120 adressen bekeken', 'Adressen wegen'],
      ['Overlast', 'Jongeren voelen zich thuis'],
      ['Jongeren in beeld', 'Camera plaatsen op het plein', 'Buurtgesprek voeren'],
    ])
  })

  it.each([
    { acties: 0, verwacht: [1] },
    { acties: 39, verwacht: [40] },
    { acties: 40, verwacht: [40, 1] },
    { acties: 100, verwacht: [40, 40, 21] },
  ])('deelt een inzet met $acties acties in stukken van hooguit 40 regels', ({ acties, verwacht }) => {
    const delen = verwacht.map((aantal, deel) => [`${INZET}/${deel + 1}`, aantal])
    expect(maten(acties)).toEqual([[`${PRIORITEIT}/1`, 1], ...delen])
  })

  it('houdt elke regel op haar plek in de volgorde', () => {
    const rijen = rijenWith(95)
    expect(splitBlokken(rijen).flatMap((blok) => blok.rijen)).toEqual(rijen)
  })
})
