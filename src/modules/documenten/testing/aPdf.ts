import PDFDocument from 'pdfkit'

type Pdf = InstanceType<typeof PDFDocument>

/** A PDF that `teken` draws on; `info` and the like go to pdfkit. */
export async function aPdf(teken: (pdf: Pdf) => void, opties: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60, font: 'Helvetica', ...opties })
  const delen: Uint8Array[] = []
  const klaar = new Promise<void>((resolve) => pdf.on('end', resolve))
  pdf.on('data', (deel: Uint8Array) => delen.push(deel))
  teken(pdf)
  pdf.end()
  await klaar
  return Uint8Array.from(Buffer.concat(delen))
}

export type Tabelwijze = { readonly breedtes: readonly number[]; readonly lijnen: boolean; readonly marge?: number }

/** Draws a table below what is already there; a row that does not fit goes to a next page, where the header is repeated. */
export function drawTabel(
  pdf: Pdf,
  rijen: readonly (readonly string[])[],
  { breedtes, lijnen, marge = 5 }: Tabelwijze,
): void {
  const hoogteVan = (rij: readonly string[]): number =>
    Math.max(...rij.map((tekst, i) => pdf.heightOfString(tekst, { width: (breedtes[i] ?? 0) - marge * 2 }))) + marge * 2
  const [kop, ...rest] = rijen
  const draw = (rij: readonly string[], letter: string): void => {
    pdf.font(letter)
    const hoogte = hoogteVan(rij)
    if (pdf.y + hoogte > pdf.page.height - 80) {
      pdf.addPage()
      if (kop && rij !== kop) draw(kop, 'Helvetica-Bold')
      pdf.font(letter)
    }
    const boven = pdf.y
    let x = 60
    rij.forEach((tekst, i) => {
      const breedte = breedtes[i] ?? 0
      if (lijnen) pdf.rect(x, boven, breedte, hoogte).stroke()
      pdf.text(tekst, x + marge, boven + marge, { width: breedte - marge * 2 })
      x += breedte
    })
    pdf.x = 60
    pdf.y = boven + hoogte
  }
  if (kop) draw(kop, 'Helvetica-Bold')
  rest.forEach((rij) => draw(rij, 'Helvetica'))
  pdf.font('Helvetica').moveDown()
}
