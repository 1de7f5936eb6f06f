import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import PDFDocument from 'pdfkit'

/** Two tables of eight acties fill about a page. */
const ACTIES = 8
const WANNEER = [
  'Doorlopend',
  '2e kwartaal',
  '4 maal per jaar',
  'Indien nodig',
  'Voorjaar en najaar',
  'Wekelijks',
  'Voor de zomer',
  'December',
]
const WIE = [
  'gemeente',
  'gemeente/politie',
  'politie, brandweer',
  'jongerenwerk',
  'gemeente i.s.m. Halt',
  'boa’s',
  'gemeente/OM',
  'wijkteam',
]

/** A programme of about so many pages, the same every time. */
export function composeProgramma(paginas) {
  return Array.from({ length: paginas }, (_, pagina) => ({
    prioriteit: `Prioriteit ${pagina + 1} veilige wijk ${pagina + 1}`,
    inzetten: [1, 2].map((nummer) => ({
      inzet: `minder overlast in buurt ${pagina + 1}.${nummer}`,
      ambitie: `het aantal meldingen neemt af met ${nummer + 3}% t.o.v. 2026`,
      acties: Array.from({ length: ACTIES }, (_leeg, i) => [
        `Actie ${i + 1} in buurt ${pagina + 1}.${nummer}: samen met bewoners plekken bekijken en afspraken maken over toezicht`,
        WANNEER[i % WANNEER.length],
        WIE[(i + nummer) % WIE.length],
      ]),
    })),
  }))
}

const KOP = ['Hoe', 'Wanneer', 'Wie']

export function toTekst(delen) {
  const tekst = delen.map(({ prioriteit, inzetten }, i) =>
    [
      `${i + 1}. ${prioriteit}`,
      ...inzetten.map(
        ({ inzet, ambitie, acties }) =>
          `Inzet: ${inzet}\nAmbitie: ${ambitie}\n\n${[KOP, ...acties].map((rij) => rij.join('\t')).join('\n')}`,
      ),
    ].join('\n\n'),
  )
  return Buffer.from(`Uitvoeringsprogramma Veiligheid 2027\n\nGemeente Waterveste\n\n${tekst.join('\n\n')}\n`)
}

export function toDocx(delen) {
  const cel = (tekst) => new TableCell({ children: [new Paragraph(tekst)] })
  const tabel = (acties) => new Table({ rows: [KOP, ...acties].map((rij) => new TableRow({ children: rij.map(cel) })) })
  const children = delen.flatMap(({ prioriteit, inzetten }, i) => [
    new Paragraph({ text: `${i + 1}. ${prioriteit}`, heading: HeadingLevel.HEADING_1 }),
    ...inzetten.flatMap(({ inzet, ambitie, acties }) => [
      new Paragraph(`Inzet: ${inzet}`),
      new Paragraph(`Ambitie: ${ambitie}`),
      tabel(acties),
    ]),
  ])
  const titel = new Paragraph({ text: 'Uitvoeringsprogramma Veiligheid 2027', heading: HeadingLevel.TITLE })
  return Packer.toBuffer(
    new Document({ sections: [{ children: [titel, new Paragraph('Gemeente Waterveste'), ...children] }] }),
  )
}

export function toPdf(delen) {
  const pdf = new PDFDocument({ size: 'A4', margin: 50 })
  const stukken = []
  const klaar = new Promise((resolve) =>
    pdf.on('data', (stuk) => stukken.push(stuk)).on('end', () => resolve(Buffer.concat(stukken))),
  )
  pdf.fontSize(20).text('Uitvoeringsprogramma Veiligheid 2027').fontSize(10).text('Gemeente Waterveste')
  for (const [i, { prioriteit, inzetten }] of delen.entries()) {
    if (i > 0) pdf.addPage()
    pdf
      .font('Helvetica-Bold')
      .fontSize(14)
      .text(`${i + 1}. ${prioriteit}`)
      .font('Helvetica')
      .fontSize(9)
      .moveDown(0.5)
    for (const { inzet, ambitie, acties } of inzetten) {
      pdf.text(`Inzet: ${inzet}`).text(`Ambitie: ${ambitie}`).moveDown(0.5)
      pdf.table({ data: [KOP, ...acties], columnStyles: ['*', 110, 130] }).moveDown(0.5)
    }
  }
  pdf.end()
  return klaar
}
