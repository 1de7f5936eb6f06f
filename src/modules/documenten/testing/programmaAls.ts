import { strToU8 } from 'fflate'
import type { Bestandssoort } from '../domain/blok.ts'
import { aDocx, alinea, inStijl, rij, run, tabel } from './aDocx.ts'
import { anOdt } from './anOdt.ts'
import { aPdf, drawTabel } from './aPdf.ts'
import { KOPRIJ, VOORBEELDPROGRAMMA, type Voorbeeldinzet, type Voorbeeldprioriteit } from './voorbeeldprogramma.ts'

/** The same programme in every kind of document that Baken reads, as bytes. A workbook has no place for its running text. */
export const programmaAls: Readonly<Record<Exclude<Bestandssoort, 'xlsx'>, () => Promise<Uint8Array>>> = {
  docx: async () => Promise.resolve(asDocx()),
  odt: async () => Promise.resolve(asOdt()),
  html: async () => Promise.resolve(strToU8(asHtml())),
  tekst: async () => Promise.resolve(strToU8(asTekst())),
  pdf: async () => asPdf(true),
}

const rijenVan = ({ acties }: Voorbeeldinzet) => [KOPRIJ, ...acties]

type Schrijver = {
  readonly prioriteit: (prioriteit: Voorbeeldprioriteit) => string
  readonly inzet: (inzet: Voorbeeldinzet) => string
}

const write = ({ prioriteit, inzet }: Schrijver): string =>
  VOORBEELDPROGRAMMA.prioriteiten.map((p) => prioriteit(p) + p.inzetten.map(inzet).join('')).join('')

function asDocx(): Uint8Array {
  const body = write({
    prioriteit: ({ naam, inleiding, punten }) =>
      inStijl('Kop1', naam) +
      alinea(inleiding) +
      inStijl('Kop2', 'Wat gaan we doen?') +
      punten.map((punt) => alinea(punt, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')).join(''),
    inzet: (inzet) =>
      alinea(run('Inzet: ', '<w:b/>') + run(inzet.inzet)) +
      alinea(run('Ambitie: ', '<w:b/>') + run(inzet.ambitie)) +
      tabel(rijenVan(inzet).map((cellen, i) => rij(cellen, i === 0 ? '<w:tblHeader/>' : ''))),
  })
  return aDocx(inStijl('Titel', VOORBEELDPROGRAMMA.titel) + alinea(VOORBEELDPROGRAMMA.inleiding) + body, {
    styles:
      '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  })
}

function asOdt(): Uint8Array {
  const p = (tekst: string): string => `<text:p>${tekst}</text:p>`
  const vet = (tekst: string): string => `<text:span text:style-name="Vet">${tekst}</text:span>`
  const rijXml = (cellen: readonly string[]): string =>
    `<table:table-row>${cellen.map((c) => `<table:table-cell>${p(c)}</table:table-cell>`).join('')}</table:table-row>`
  const body = write({
    prioriteit: ({ naam, inleiding, punten }) =>
      `<text:h text:outline-level="1">${naam}</text:h>${p(inleiding)}<text:h text:outline-level="2">Wat gaan we doen?</text:h>` +
      `<text:list text:style-name="L">${punten.map((punt) => `<text:list-item>${p(punt)}</text:list-item>`).join('')}</text:list>`,
    inzet: (inzet) =>
      p(`${vet('Inzet: ')}${inzet.inzet}`) +
      p(`${vet('Ambitie: ')}${inzet.ambitie}`) +
      `<table:table><table:table-header-rows>${rijXml(KOPRIJ)}</table:table-header-rows>${inzet.acties.map(rijXml).join('')}</table:table>`,
  })
  return anOdt(
    `<text:p text:style-name="Title">${VOORBEELDPROGRAMMA.titel}</text:p>${p(VOORBEELDPROGRAMMA.inleiding)}${body}`,
    {
      automatisch:
        '<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
        '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
      stijlen: '<style:style style:name="Title" style:family="paragraph"/>',
    },
  )
}

function asHtml(): string {
  const rijHtml = (cellen: readonly string[], tag: string): string =>
    `<tr>${cellen.map((c) => `<${tag}>${c}</${tag}>`).join('')}</tr>`
  const body = write({
    prioriteit: ({ naam, inleiding, punten }) =>
      `<h1>${naam}</h1><p>${inleiding}</p><h2>Wat gaan we doen?</h2><ul>${punten.map((punt) => `<li>${punt}</li>`).join('')}</ul>`,
    inzet: (inzet) =>
      `<p><strong>Inzet: </strong>${inzet.inzet}</p><p><strong>Ambitie: </strong>${inzet.ambitie}</p>` +
      `<table><thead>${rijHtml(KOPRIJ, 'th')}</thead>${inzet.acties.map((a) => rijHtml(a, 'td')).join('')}</table>`,
  })
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${VOORBEELDPROGRAMMA.titel}</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/raad">Gemeenteraad</a></li><li><a href="/contact">Contact</a></li></ul></nav><main><h1>${VOORBEELDPROGRAMMA.titel}</h1><p>${VOORBEELDPROGRAMMA.inleiding}</p>${body}</main><footer><p>Gemeente Waterveste, Havenplein 1</p></footer></body></html>`
}

function asTekst(): string {
  const body = write({
    prioriteit: ({ naam, inleiding, punten }) =>
      `\n${naam}\n\n${inleiding}\n\nWat gaan we doen?\n\n${punten.map((punt) => `- ${punt}`).join('\n')}\n`,
    inzet: (inzet) =>
      `\nInzet: ${inzet.inzet}\nAmbitie: ${inzet.ambitie}\n\n${rijenVan(inzet)
        .map((r) => r.join('\t'))
        .join('\n')}\n`,
  })
  return `${VOORBEELDPROGRAMMA.titel}\n\n${VOORBEELDPROGRAMMA.inleiding}\n${body}`
}

/** The programme as a PDF, its tables with or without ruled lines, with a running head and page numbers. */
export async function asPdf(lijnen: boolean): Promise<Uint8Array> {
  return aPdf(
    (pdf) => {
      const kop = (tekst: string, grootte: number): void =>
        void pdf.font('Helvetica-Bold').fontSize(grootte).text(tekst).font('Helvetica').fontSize(10).moveDown(0.5)
      const label = (naam: string, tekst: string): void =>
        void pdf
          .font('Helvetica-Bold')
          .text(`${naam}: `, { continued: true })
          .font('Helvetica')
          .text(tekst)
          .moveDown(0.5)
      kop(VOORBEELDPROGRAMMA.titel, 22)
      pdf.text(VOORBEELDPROGRAMMA.inleiding).moveDown()
      for (const { naam, inleiding, punten, inzetten } of VOORBEELDPROGRAMMA.prioriteiten) {
        kop(naam, 16)
        pdf.text(inleiding).moveDown()
        kop('Wat gaan we doen?', 13)
        punten.forEach((punt) => pdf.text(`• ${punt}`))
        pdf.moveDown()
        for (const inzet of inzetten) {
          label('Inzet', inzet.inzet)
          label('Ambitie', inzet.ambitie === '' ? ' ' : inzet.ambitie)
          drawTabel(pdf, rijenVan(inzet), { breedtes: [260, 100, 115], lijnen })
        }
      }
    },
    { info: { Title: VOORBEELDPROGRAMMA.titel } },
  )
}
