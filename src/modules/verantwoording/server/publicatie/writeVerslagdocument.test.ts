import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findTags, readTags, textOf } from '../../../documenten/testing/readTags.ts'
import { aCijfer, anUitgave } from '../../testing/aPublicatie.ts'
import { writeVerslagdocument } from './writeVerslagdocument.ts'

const NU = new Date('2026-05-27T10:24:00.000Z')
/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
  'base64',
)
const BESTANDEN = { save: async () => PIXEL, read: async () => PIXEL, remove: async () => undefined }
const FOTO = { bestand: 'aa', alt: 'De bus op het plein', bijschrift: 'In de winter', onderdeelId: 'i1' }
const CIJFERS = { c1: aCijfer({ teltPersonen: true }), c2: aCijfer({ naam: 'Inbraken', waarde: 122, tekst: '122' }) }

const write = (soort: 'verslag' | 'raadsinformatiebrief', vorm: 'docx' | 'pdf') =>
  writeVerslagdocument(BESTANDEN, anUitgave({ fotos: [FOTO], cijfers: CIJFERS }), [], { soort, vorm }, NU)

describe('het verslag als PDF', () => {
  it('heeft taal, titel, koppen, tabellen met koppen, lijsten en beelden met hun beschrijving, alles in een tag', async () => {
    const { taal, titel, tags, los } = await readTags((await write('verslag', 'pdf')).bytes)
    const alle = tags.flat()
    expect({ taal, titel, los }).toEqual({
      taal: 'nl-NL',
      titel: 'Wat deden we in 2025 voor een veilige stad?',
      los: [],
    })
    expect(findTags(alle, 'H1').map(textOf)).toContain('2.2 Veilig in de buurt')
    expect(findTags(alle, 'H2').map(textOf)).toEqual(['2.2.1 Sociale veiligheid'])
    expect(findTags(alle, 'H3').map(textOf)).toContain('De bus')
    expect(findTags(alle, 'LBody').map(textOf)).toEqual(['In de winter'])
    expect(findTags(alle, 'Figure').map(({ alt }) => alt)).toEqual(['De bus op het plein'])
    for (const tabel of findTags(alle, 'Table')) expect(findTags([tabel], 'TH').length).toBeGreaterThan(1)
  })

  it('toont een klein aantal niet, ook niet in de zin', async () => {
    const { tags } = await readTags((await write('verslag', 'pdf')).bytes)
    const tekst = tags.flat().map(textOf).join(' ')
    expect(tekst).toContain('We stonden minder dan 5')
    expect(tekst).not.toContain('We stonden drie keer')
  })
})

describe('de brief aan de raad', () => {
  it('noemt aan wie, het onderwerp, de oordelen en het besluit', async () => {
    const { 'word/document.xml': xml } = unzipSync((await write('raadsinformatiebrief', 'docx')).bytes)
    const tekst = strFromU8(xml ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')
    for (const deel of [
      'Aan: de gemeenteraad',
      'Onderwerp: Jaarverslag veiligheid 2025',
      'Van de 1 beloften zijn er 1 gedaan, 0 deels of later, 0 niet gedaan.',
      'Dit verslag is vastgesteld door het college van burgemeester en wethouders op 12 mei 2026.',
      'Bijlage',
    ])
      expect(tekst).toContain(deel)
  })
})
