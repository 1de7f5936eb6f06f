import { expect, it } from 'vitest'
import { Problem } from '../../../platform/server/problems.ts'
import { refuseBijlage } from './refuseBijlage.ts'

it.each([
  ['bestand_leeg', 400, 'Dit bestand is leeg. Kies een ander bestand.'],
  ['bijlage_te_groot', 413, 'Een bijlage mag 10 MB groot zijn. Kies een kleiner bestand.'],
  [
    'bijlage_soort',
    415,
    'Kies een PDF, een foto of filmpje, een Office- of ODF-document zonder macro’s, of platte tekst.',
  ],
  ['te_veel_bijlagen', 409, 'Bij een notitie passen 200 bijlagen. Haal er eerst een weg.'],
] as const)('een bijlage met %s wordt geweigerd met wat te doen', (reden, status, detail) => {
  expect(() => refuseBijlage(reden, 'een notitie')).toThrow(new Problem(status, reden, { detail }))
})
