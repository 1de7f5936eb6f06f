import { describe, expect, it } from 'vitest'
import { aPdf, drawTabel } from '../../../testing/aPdf.ts'
import { toonBlokken } from '../../../testing/toonBlokken.ts'
import { readBytes } from '../../readBytes.ts'

const toon = async (pdf: Uint8Array) => toonBlokken(await readBytes(pdf, 'programma.pdf'))
const KOP = ['Hoe', 'Wanneer', 'Wie'] as const
const KOPRIJ = '*Hoe*! | *Wanneer*! | *Wie*!'
const LANG = 'Gesprekken voeren met alle verhuurders van loodsen en schuren in het buitengebied van de gemeente'

describe('PDF met tabellen', () => {
  it.each([
    ['met lijnen', true],
    ['zonder lijnen', false],
  ])('%s, over meer bladzijden', async (_, lijnen) => {
    const rijen = Array.from({ length: 40 }, (__, i) => [`${LANG} (${i + 1})`, `Q${(i % 4) + 1}`, 'Gemeente/RIEC'])
    const pdf = await aPdf((doc) => drawTabel(doc.fontSize(10), [KOP, ...rijen], { breedtes: [260, 90, 120], lijnen }))
    expect(await toon(pdf)).toEqual([[KOPRIJ, ...rijen.map((rij) => rij.join(' | '))].join(' // ')])
  })

  it('met gekleurde vlakken in plaats van lijnen', async () => {
    const pdf = await aPdf((doc) => {
      KOP.forEach((tekst, i) =>
        doc
          .rect(60 + i * 150, 100, 150, 20)
          .fill('#dde')
          .fillColor('black')
          .text(tekst, 65 + i * 150, 105),
      )
      ;['Controle', 'Q1', 'politie'].forEach((tekst, i) => doc.text(tekst, 65 + i * 150, 130))
      ;['Voorlichting', 'Q2', 'Halt'].forEach((tekst, i) => doc.text(tekst, 65 + i * 150, 150))
    })
    const tekst = (await toon(pdf)).join(' // ')
    expect(tekst).toContain('Controle | Q1 | politie')
    expect(tekst).toContain('Voorlichting | Q2 | Halt')
  })
})

describe('PDF met tekst', () => {
  it('twee kolommen na elkaar', async () => {
    const zin = (woord: string) =>
      `${woord} begint hier en loopt over een groot aantal regels door tot onder aan de kolom, `.repeat(8) + 'klaar.'
    const pdf = await aPdf((doc) => {
      doc.fontSize(10).text(zin('Links'), 60, 100, { width: 220 }).text(zin('Rechts'), 310, 100, { width: 220 })
    })
    expect((await toon(pdf)).map((regel) => regel.slice(0, 12))).toEqual(['Links begint', 'Rechts begin'])
  })

  it('koppen, vette labels, bolletjes en uitgevulde regels', async () => {
    const zin = 'Wij voeren dit programma uit met onze partners in de stad en in de regio, zodat het veiliger wordt. '
    const pdf = await aPdf((doc) => {
      doc.fontSize(20).text('Veilig Waterveste').fontSize(10).text(zin.repeat(4), { align: 'justify' }).moveDown()
      doc
        .font('Helvetica-Bold')
        .text('Inzet: ', { continued: true })
        .font('Helvetica')
        .text('minder overlast')
        .moveDown()
      doc.list(['Straatcoaches', 'Ouders betrekken'], { bulletRadius: 2 })
    })
    expect(await toon(pdf)).toEqual([
      '# Veilig Waterveste',
      zin.repeat(4).trim(),
      '*Inzet:* minder overlast',
      '[•] Straatcoaches',
      '[•] Ouders betrekken',
    ])
  })

  it('kop- en voetregels, paginanummers, watermerken en de inhoudsopgave vallen weg', async () => {
    const pdf = await aPdf(
      (doc) => {
        doc.fontSize(14).text('Inhoud').fontSize(10)
        ;['Jeugd', 'Zorg', 'Wonen'].forEach((naam, i) => doc.text(`${naam} ${'.'.repeat(60)} ${i + 2}`))
        ;['Jeugd', 'Zorg', 'Wonen'].forEach((naam) => doc.addPage().text(`Over ${naam.toLowerCase()} gaat dit deel.`))
        const { start, count } = doc.bufferedPageRange()
        for (let i = start; i < start + count; i += 1) {
          doc.switchToPage(i)
          doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
          doc.text('Gemeente Waterveste', 60, 30).text(`Uitvoeringsprogramma 2027 | ${i + 1}`, 60, 810)
          doc
            .save()
            .rotate(-45, { origin: [300, 400] })
            .text('CONCEPT', 200, 400)
            .restore()
        }
      },
      { bufferPages: true },
    )
    expect(await toon(pdf)).toEqual([
      'Over jeugd gaat dit deel.',
      'Over zorg gaat dit deel.',
      'Over wonen gaat dit deel.',
    ])
  })

  it('bladzijden en titel', async () => {
    const pdf = await aPdf(
      (doc) => doc.text('Een zin op de eerste bladzijde.').addPage().text('Een zin op de tweede.'),
      { info: { Title: 'Veilig 2027' } },
    )
    const doc = await readBytes(pdf, 'x.pdf')
    expect([doc.titel, doc.paginas, doc.blokken.map((blok) => blok.plaats.pagina)]).toEqual(['Veilig 2027', 2, [1, 2]])
  })
})
