import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import type { OnleesbaarCode } from '../domain/onleesbaar.ts'
import { aDocx, alinea } from './aDocx.ts'
import { anOdt } from './anOdt.ts'
import { aPdf } from './aPdf.ts'
import { vijandigeWerkboeken } from './vijandigeWerkboeken.ts'

export type VijandigBestand = {
  readonly wat: string
  readonly code: OnleesbaarCode
  readonly naam: string
  readonly maak: () => Uint8Array | Promise<Uint8Array>
}

const MB = 1024 * 1024
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const GEWOON = aDocx(alinea('Een gewone zin.'))

/** The old container of Office with a stream of this name in its directory. */
function anOle(stroom: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set(OLE)
  bytes.set(Buffer.from(stroom, 'utf16le'), 1024)
  return bytes
}

/** A zip of which the directory names other numbers than are true: `veld` is the offset in an entry of the directory. */
function patchDirectory(zip: Uint8Array, veld: number, waarde: (oud: number) => number): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i + 46 < bytes.length; i += 1) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + veld, waarde(view.getUint32(i + veld, true)), true)
  }
  return bytes
}

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

const halveer = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2))
const vulling = (aantal: number): Uint8Array => new Uint8Array(aantal).fill(0x20)
const zipMet = (type: string, naam: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override ContentType="${type}"/></Types>`),
    [naam]: strToU8('<x/>'),
  })
const alsXml = (xml: string): Uint8Array => aDocx('', { los: { 'word/document.xml': strToU8(xml) } })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Files that must be refused, each with the code of its message. */
export const VIJANDIGE_BESTANDEN: readonly VijandigBestand[] = [
  { wat: 'een leeg bestand', code: 'leeg', naam: 'a.docx', maak: () => new Uint8Array(0) },
  { wat: 'alleen witruimte', code: 'leeg', naam: 'a.txt', maak: () => strToU8(' \n\t\n ') },
  { wat: 'meer dan 25 MB', code: 'te_groot', naam: 'a.pdf', maak: () => vulling(25 * MB + 1) },
  { wat: 'een half Word-bestand', code: 'beschadigd', naam: 'a.docx', maak: () => halveer(GEWOON) },
  { wat: 'een half ODT-bestand', code: 'beschadigd', naam: 'a.odt', maak: () => halveer(anOdt('<text:p>x</text:p>')) },
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
    wat: 'XML die niet klopt',
    code: 'beschadigd',
    naam: 'a.docx',
    maak: () => alsXml(`<w:document ${W}><w:body><w:p></w:body>`),
  },
  {
    wat: 'een zip met een verkeerde controlesom',
    code: 'beschadigd',
    naam: 'a.docx',
    maak: () => patchDirectory(GEWOON, 16, (crc) => crc ^ 1),
  },
  {
    wat: 'een Word-bestand met wachtwoord',
    code: 'versleuteld',
    naam: 'a.docx',
    maak: () => anOle('EncryptedPackage'),
  },
  {
    wat: 'een zip met wachtwoord',
    code: 'versleuteld',
    naam: 'a.docx',
    maak: () => patchDirectory(GEWOON, 8, (vlaggen) => vlaggen | 1),
  },
  {
    wat: 'een ODT met wachtwoord',
    code: 'versleuteld',
    naam: 'a.odt',
    maak: () => anOdt('', { los: { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') } }),
  },
  {
    wat: 'een PDF met wachtwoord',
    code: 'versleuteld',
    naam: 'a.pdf',
    maak: async () => aPdf((pdf) => pdf.text('x'), { userPassword: 'geheim' }),
  },
  { wat: 'een oud Word-bestand', code: 'oud_word', naam: 'a.doc', maak: () => anOle('WordDocument') },
  { wat: 'een oud rekenblad', code: 'oud_excel', naam: 'a.xls', maak: () => anOle('Workbook') },
  {
    wat: 'een afbeelding',
    code: 'verkeerd_type',
    naam: 'a.docx',
    maak: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  },
  {
    wat: 'een programma',
    code: 'verkeerd_type',
    naam: 'a.txt',
    maak: () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]),
  },
  {
    wat: 'een binair rekenblad',
    code: 'verkeerd_type',
    naam: 'a.xlsx',
    maak: () => zipMet('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
  },
  {
    wat: 'een presentatie',
    code: 'verkeerd_type',
    naam: 'a.docx',
    maak: () =>
      zipMet(
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        'ppt/presentation.xml',
      ),
  },
  {
    wat: 'een zip met iets anders',
    code: 'verkeerd_type',
    naam: 'a.docx',
    maak: () => zipSync({ 'notitie.txt': strToU8('x') }),
  },
  { wat: 'RTF', code: 'verkeerd_type', naam: 'a.doc', maak: () => strToU8('{\\rtf1\\ansi Hallo}') },
  {
    wat: 'willekeurige bytes',
    code: 'verkeerd_type',
    naam: 'a.txt',
    maak: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256),
  },
  {
    wat: 'een XML-bom',
    code: 'onveilig',
    naam: 'a.docx',
    maak: () =>
      alsXml(
        `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document ${W}><w:body>&b;</w:body></w:document>`,
      ),
  },
  {
    wat: 'een verwijzing naar een bestand',
    code: 'onveilig',
    naam: 'a.odt',
    maak: () =>
      anOdt('', {
        los: { 'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>') },
      }),
  },
  {
    wat: 'XML van 50.000 lagen',
    code: 'onveilig',
    naam: 'a.docx',
    maak: () => aDocx('<w:tbl><w:tr><w:tc>'.repeat(50_000)),
  },
  {
    wat: 'een zipbom',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx('', { los: { 'word/document.xml': vulling(100 * MB) } }),
  },
  {
    wat: 'een zipbom naast de tekst',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx(alinea('x'), { los: { 'word/bijlage.bin': vulling(100 * MB) } }),
  },
  {
    wat: 'een zipbom die liegt over zijn grootte',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () =>
      patchDirectory(aDocx('', { los: { 'word/document.xml': vulling(100 * MB) } }), 24, (grootte) =>
        Math.min(grootte, 5000),
      ),
  },
  {
    wat: 'een zip met 6000 bestanden',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx('', { los: Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`a${i}`, strToU8('x')])) }),
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
  { wat: 'een Word-bestand zonder tekst', code: 'geen_tekst', naam: 'a.docx', maak: () => aDocx('<w:p/>') },
  {
    wat: 'een webpagina met alleen een menu',
    code: 'geen_tekst',
    naam: 'a.html',
    maak: () => strToU8('<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>'),
  },
  {
    wat: 'een tekst van 10 miljoen tekens',
    code: 'te_veel_tekst',
    naam: 'a.txt',
    maak: () => strToU8('woord '.repeat(1_700_000)),
  },
  ...vijandigeWerkboeken,
]
