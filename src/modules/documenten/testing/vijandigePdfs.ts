import { deflateSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { aPdf } from './aPdf.ts'
import { halveer, MB, vulling, type VijandigBestand } from './vijandigBestand.ts'

/** A PDF of one page whose content is these packed bytes. */
function aKalePdf(inhoud: Uint8Array): Uint8Array {
  const voor = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>
endobj
4 0 obj
<< /Length ${inhoud.length} /Filter /FlateDecode >>
stream
`
  const na = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'
  return Uint8Array.from(Buffer.concat([Buffer.from(voor), inhoud, Buffer.from(na)]))
}

export const vijandigePdfs: readonly VijandigBestand[] = [
  {
    wat: 'een halve PDF',
    code: 'beschadigd',
    naam: 'a.pdf',
    maak: async () => halveer(await aPdf((pdf) => pdf.text('x'))),
  },
  {
    wat: 'een PDF met alleen een kop',
    code: 'beschadigd',
    naam: 'a.pdf',
    maak: () => strToU8('%PDF-1.7\nniets\n%%EOF'),
  },
  {
    wat: 'een PDF met wachtwoord',
    code: 'versleuteld',
    naam: 'a.pdf',
    maak: async () => aPdf((pdf) => pdf.text('x'), { userPassword: 'geheim' }),
  },
  {
    wat: 'een PDF-bom',
    code: 'uitgepakt_te_groot',
    naam: 'a.pdf',
    maak: () => aKalePdf(deflateSync(vulling(100 * MB))),
  },
  {
    wat: 'een PDF-bom in een PDF-bom',
    code: 'uitgepakt_te_groot',
    naam: 'a.pdf',
    maak: () =>
      Uint8Array.from(
        Buffer.from(
          Buffer.from(aKalePdf(deflateSync(deflateSync(vulling(100 * MB)))))
            .toString('latin1')
            .replace('/Filter /FlateDecode', '/Filter [/FlateDecode /FlateDecode]'),
          'latin1',
        ),
      ),
  },
  {
    wat: 'een PDF van 1001 bladzijden',
    code: 'te_veel_paginas',
    naam: 'a.pdf',
    maak: async () => aPdf((pdf) => Array.from({ length: 1000 }, () => pdf.addPage())),
  },
  {
    wat: 'een PDF zonder tekst',
    code: 'scan',
    naam: 'a.pdf',
    maak: async () => aPdf((pdf) => pdf.rect(100, 100, 300, 300).fill('#888')),
  },
]
