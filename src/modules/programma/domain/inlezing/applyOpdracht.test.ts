import { describe, expect, it } from 'vitest'
import { anActie, aVoorstel } from '../../testing/aVoorstel.ts'
import { applyOpdracht } from './applyOpdracht.ts'
import type { Opdracht } from './opdracht.ts'
import type { Voorstel } from './regel.ts'
import { undoBewerking } from './undoBewerking.ts'

const doe = (voorstel: Voorstel, opdracht: Opdracht) => {
  const uitkomst = applyOpdracht(voorstel, opdracht, 'nieuw')
  if (!uitkomst.ok) throw new Error(uitkomst.reden)
  return uitkomst.value
}
const reden = (voorstel: Voorstel, opdracht: Opdracht) => {
  const uitkomst = applyOpdracht(voorstel, opdracht, 'nieuw')
  return uitkomst.ok ? null : uitkomst.reden
}
/** The draft after an outcome. */
const na = (voorstel: Voorstel, { kop, regels }: ReturnType<typeof doe>): Voorstel => {
  const gewijzigd = new Map(regels.map((wijziging) => [wijziging.na.id, wijziging.na]))
  const oud = voorstel.regels.map((regel) => gewijzigd.get(regel.id) ?? regel)
  const nieuw = regels.filter(({ voor }) => voor === null).map((wijziging) => wijziging.na)
  return { kop, regels: [...oud, ...nieuw] }
}
const gezien = (regelId: string, versie = 1) => ({ regelId, versie })

describe('wijzig', () => {
  it('leest een nieuwe planning opnieuw en telt als nagekeken', () => {
    const { regels } = doe(aVoorstel(anActie()), { soort: 'wijzig', ...gezien('a'), velden: { wanneer: 'wekelijks' } })
    expect(regels[0]?.na).toMatchObject({ versie: 2, nagekeken: true, inhoud: { planning: { tekst: 'wekelijks' } } })
  })

  it.each([
    ['regel_onbekend', { soort: 'wijzig', ...gezien('weg'), velden: {} }],
    ['intussen_gewijzigd', { soort: 'wijzig', ...gezien('a', 7), velden: {} }],
    ['veld_onbekend', { soort: 'wijzig', ...gezien('a'), velden: { naam: 'x' } }],
    ['verplicht_veld_leeg', { soort: 'wijzig', ...gezien('a'), velden: { hoe: '' } }],
    ['splitsing_leeg', { soort: 'splits', ...gezien('a'), op: 999 }],
    ['splitsing_leeg', { soort: 'splits', ...gezien('p'), op: 3 }],
    ['samenvoeging_niet_toegestaan', { soort: 'voeg_samen', regels: [gezien('a'), gezien('a')] }],
    ['samenvoeging_niet_toegestaan', { soort: 'voeg_samen', regels: [gezien('a'), gezien('p')] }],
    ['plek_niet_toegestaan', { soort: 'verplaats', ...gezien('a'), plek: { ouderId: 'p', naId: null } }],
    ['niets_te_wijzigen', { soort: 'bepaal_partij', tekst: 'BP', keuze: { soort: 'weglaten' } }],
    ['niets_te_wijzigen', { soort: 'verbeter_spelling', gelezen: 'zwaan', bedoeld: 'zwanen', regelIds: null }],
  ] as const)('weigert met %s', (verwacht, opdracht) => {
    expect(reden(aVoorstel(anActie()), opdracht)).toBe(verwacht)
  })
})

describe('splits en voeg samen', () => {
  it('zet de tweede helft meteen achter de eerste', () => {
    const begin = aVoorstel(anActie('a', { hoe: 'Eerst dit. Dan dat.' }), anActie('b', { volgorde: 2 }))
    const voorstel = na(begin, doe(begin, { soort: 'splits', ...gezien('a'), op: 10 }))
    const acties = voorstel.regels.filter(({ soort }) => soort === 'actie').sort((x, y) => x.volgorde - y.volgorde)
    expect(acties.map(({ id, inhoud }) => [id, 'hoe' in inhoud && inhoud.hoe])).toEqual([
      ['a', 'Eerst dit.'],
      ['nieuw', 'Dan dat.'],
      ['b', 'Bedrijven controleren'],
    ])
  })

  it('neemt planning en partijen samen, elke organisatie één keer', () => {
    const politie = { tekst: 'politie', rol: 'partner', organisatieId: 'org' } as const
    const begin = aVoorstel(
      anActie('a', { partijen: [politie] }),
      anActie('b', { wanneer: '2e kwartaal', partijen: [{ ...politie, tekst: 'Politie' }] }),
    )
    const { regels } = doe(begin, { soort: 'voeg_samen', regels: [gezien('a'), gezien('b')] })
    expect(regels[0]?.na.inhoud).toMatchObject({ planning: { tekst: 'doorlopend. 2e kwartaal' }, partijen: [politie] })
    expect(regels[1]?.na).toMatchObject({ id: 'b', vervallen: true })
  })
})

describe('bepaal partij', () => {
  it('geldt voor elke actie die de naam noemt, hoe ook geschreven', () => {
    const onbekend = (tekst: string) => ({ tekst, rol: 'partner', organisatieId: null }) as const
    const begin = aVoorstel(anActie('a', { partijen: [onbekend('BP')] }), anActie('b', { partijen: [onbekend('bp')] }))
    const keuze = { soort: 'bestaand', organisatieId: 'org', onthoud: true } as const
    const { regels } = doe(begin, { soort: 'bepaal_partij', tekst: 'BP', keuze })
    expect(
      regels.map(({ na: regel }) => 'partijen' in regel.inhoud && regel.inhoud.partijen[0]?.organisatieId),
    ).toEqual(['org', 'org'])
  })
})

describe('verbeter spelling', () => {
  const met = (tekst: string): Voorstel => ({
    ...aVoorstel(anActie('a', { hoe: tekst })),
    kop: {
      titel: 'P',
      jaar: 2027,
      spelling: [{ gelezen: 'ondernijning', bedoeld: 'ondermijning', aantal: 1, reden: '' }],
    },
  })

  it.each([
    ['Aanpak Ondernijning', 'Aanpak Ondermijning'],
    ['ONDERNIJNING nu', 'ONDERMIJNING nu'],
    ['ondernijningen blijft, ondernijning niet', 'ondernijningen blijft, ondermijning niet'],
  ])('%s → %s', (gelezen, verwacht) => {
    const opdracht = {
      soort: 'verbeter_spelling',
      gelezen: 'ondernijning',
      bedoeld: 'ondermijning',
      regelIds: null,
    } as const
    const { regels, kop } = doe(met(gelezen), opdracht)
    expect(regels[0]?.na.inhoud).toMatchObject({ hoe: verwacht })
    expect(kop.spelling).toEqual([])
  })
})

describe('terugdraaien', () => {
  it('zet terug wat er stond', () => {
    const begin = aVoorstel(anActie())
    const gedaan = doe(begin, { soort: 'wijzig', ...gezien('a'), velden: { hoe: 'Anders' } })
    const terug = undoBewerking(na(begin, gedaan), { regels: gedaan.regels, kopVoor: begin.kop, kopNa: gedaan.kop })
    expect(terug.ok && terug.value.regels[0]?.na).toMatchObject({ versie: 3, inhoud: { hoe: 'Bedrijven controleren' } })
  })

  it('weigert als er daarna iemand aan kwam', () => {
    const begin = aVoorstel(anActie())
    const gedaan = doe(begin, { soort: 'wijzig', ...gezien('a'), velden: { hoe: 'Anders' } })
    const later = na(
      na(begin, gedaan),
      doe(na(begin, gedaan), { soort: 'kijk_na', ...gezien('a', 2), nagekeken: true }),
    )
    const terug = undoBewerking(later, { regels: gedaan.regels, kopVoor: begin.kop, kopNa: gedaan.kop })
    expect(terug).toEqual({ ok: false, reden: 'daarna_gewijzigd' })
  })
})
