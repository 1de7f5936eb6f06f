import type { IStylesOptions } from 'docx'

const LETTER = 'Calibri'
const INKT = '1B2B3A'
export const KOPVLAK = 'E6ECF2'
export const LIJN = '9AA7B4'

/** Sizes are half points, spacing is in twentieths of a point. */
export const STIJLEN: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: 22, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: { run: { size: 56, bold: true, color: INKT }, paragraph: { spacing: { before: 2400, after: 360 } } },
    heading1: {
      run: { size: 34, bold: true, color: INKT },
      paragraph: { keepNext: true, spacing: { before: 480, after: 160 } },
    },
    heading2: {
      run: { size: 26, bold: true, color: INKT },
      paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
    },
    heading3: {
      run: { size: 22, bold: true, color: INKT },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 34, bold: true, color: INKT },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', run: { bold: true } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { indent: { left: 240 } } },
    { id: 'Tabelkop', name: 'Tabelkop', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { after: 0 } } },
    { id: 'Tabeltekst', name: 'Tabeltekst', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
  ],
}
