import { describe, expect, it } from 'vitest'
import type { Deelname } from './deelname.ts'
import { findInzage, maySee, mayWrite, type Vrager } from './inzage.ts'
import type { Vertrouwelijkheid } from './regime.ts'

const NU = new Date('2026-11-22T12:00:00Z')
const ANS: Vrager = { gemeenteId: 1, medewerkerId: 'ans', organisatieId: 'politie', bereik: 'eigen', doel: 'nazorg' }

const aDeelname = (anders: Partial<Deelname> = {}): Deelname => ({
  houder: { soort: 'medewerker', id: 'ans' },
  ...{ als: 'lezer', delen: null, sinds: new Date('2026-01-01T00:00:00Z'), tot: null },
  ...anders,
})
const metOrganisatie = aDeelname({ houder: { soort: 'organisatie', id: 'politie' } })

const dossier = (vertrouwelijkheid: Vertrouwelijkheid, ...deelnames: Deelname[]) => ({
  ...{ gemeenteId: 1, vertrouwelijkheid, deelnames },
})

describe('wie een dossier ziet', () => {
  it.each<[string, Partial<Vrager>, ReturnType<typeof dossier>, boolean]>([
    ['wie op naam deelneemt', {}, dossier('geheim', aDeelname()), true],
    ['wie met een organisatie deelneemt', {}, dossier('zaakvertrouwelijk', metOrganisatie), true],
    ['niet met een organisatie wat geheim is', {}, dossier('geheim', metOrganisatie), false],
    ['niet wie niet deelneemt', {}, dossier('zaakvertrouwelijk'), false],
    ['niet een partner wat intern is', {}, dossier('intern'), false],
    ['een collega wat intern is', { bereik: 'alles' }, dossier('intern'), true],
    ['niet een collega wat vertrouwelijk is', { bereik: 'alles' }, dossier('zaakvertrouwelijk'), false],
    ['niemand zonder doel', { doel: null, bereik: 'alles' }, dossier('intern', aDeelname()), false],
    ['niemand van een andere gemeente', { gemeenteId: 2, bereik: 'alles' }, dossier('intern', aDeelname()), false],
    ['niet na het einde', {}, dossier('geheim', aDeelname({ tot: NU })), false],
  ])('%s', (_wat, anders, gegeven, ziet) => {
    expect(maySee({ ...ANS, ...anders }, gegeven, NU)).toBe(ziet)
  })

  it('ziet de delen van al zijn deelnames samen', () => {
    const inzage = findInzage(
      ANS,
      dossier('zaakvertrouwelijk', aDeelname({ delen: ['tekst'] }), { ...metOrganisatie, delen: ['bijlagen'] }),
      NU,
    )
    expect([...(inzage?.delen ?? [])]).toEqual(['tekst', 'bijlagen'])
    expect(inzage && mayWrite(inzage)).toBe(false)
  })
})
