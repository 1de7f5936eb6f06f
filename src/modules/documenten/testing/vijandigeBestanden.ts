import { strToU8, zipSync } from 'fflate'
import { anOle } from './anOle.ts'
import { MB, vulling, type VijandigBestand } from './vijandigBestand.ts'
import { vijandigePdfs } from './vijandigePdfs.ts'
import { vijandigeWerkboeken } from './vijandigeWerkboeken.ts'
import { vijandigeZips } from './vijandigeZips.ts'

const zipMet = (type: string, naam: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override ContentType="${type}"/></Types>`),
    [naam]: strToU8('<x/>'),
  })

/** Files that must be refused, each with the code of its message. */
export const VIJANDIGE_BESTANDEN: readonly VijandigBestand[] = [
  { wat: 'een leeg bestand', code: 'leeg', naam: 'a.docx', maak: () => new Uint8Array(0) },
  { wat: 'alleen witruimte', code: 'leeg', naam: 'a.txt', maak: () => strToU8(' \n\t\n ') },
  { wat: 'meer dan 25 MB', code: 'te_groot', naam: 'a.pdf', maak: () => vulling(25 * MB + 1) },
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
  { wat: 'RTF', code: 'verkeerd_type', naam: 'a.doc', maak: () => strToU8('{\\rtf1\\ansi Hallo}') },
  {
    wat: 'willekeurige bytes',
    code: 'verkeerd_type',
    naam: 'a.txt',
    maak: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256),
  },
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
  ...vijandigeZips,
  ...vijandigePdfs,
  ...vijandigeWerkboeken,
]
