import { strToU8 } from 'fflate'
import { anXlsx, row } from './aXlsx.ts'
import { MB, type VijandigBestand } from './vijandigBestand.ts'

const GEWOON = row('Hoe', 'Wie')
const blad = (xml: string): Uint8Array =>
  anXlsx([{ rijen: GEWOON }], { los: { 'xl/worksheets/sheet1.xml': strToU8(xml) } })
const teksten = (xml: string): Uint8Array =>
  anXlsx([{ rijen: GEWOON }], { los: { 'xl/sharedStrings.xml': strToU8(xml) } })

/** Numbers that a zip cannot shrink much, so that only their count weighs. */
const getallen = (aantal: number): string[] =>
  Array.from({ length: aantal }, (_, i) => ((i * 7919) % 99_991).toString(36))

const samengevoegd = (aantal: number): string =>
  `<mergeCells>${Array.from({ length: aantal }, (_, i) => `<mergeCell ref="A${i * 40 + 1}:CV${i * 40 + 40}"/>`).join('')}</mergeCells>`

/** Workbooks that must be refused, each with the code of its message. */
export const vijandigeWerkboeken: readonly VijandigBestand[] = [
  {
    wat: 'een half Excel-bestand',
    code: 'beschadigd',
    naam: 'a.xlsx',
    maak: () => {
      const bytes = anXlsx([{ rijen: GEWOON }])
      return bytes.slice(0, bytes.length / 2)
    },
  },
  { wat: 'een werkboek zonder bladen', code: 'beschadigd', naam: 'a.xlsx', maak: () => anXlsx([]) },
  {
    wat: 'een werkboek met alleen verborgen bladen',
    code: 'beschadigd',
    naam: 'a.xlsx',
    maak: () => anXlsx([{ rijen: GEWOON, staat: 'hidden' }]),
  },
  {
    wat: 'een werkboek zonder tekst',
    code: 'geen_tekst',
    naam: 'a.xlsx',
    maak: () => anXlsx([{ rijen: '<row><c s="1"/></row>' }]),
  },
  {
    wat: 'een werkboek met alleen formules zonder uitkomst',
    code: 'geen_tekst',
    naam: 'a.xlsx',
    maak: () => anXlsx([{ rijen: row('<c><f>WEBSERVICE("http://127.0.0.1:1/")</f></c>', '<c><f>1+1</f></c>') }]),
  },
  {
    wat: 'een XML-bom in een blad',
    code: 'onveilig',
    naam: 'a.xlsx',
    maak: () => blad('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'),
  },
  {
    wat: 'een verwijzing naar een bestand in de gedeelde teksten',
    code: 'onveilig',
    naam: 'a.xlsx',
    maak: () => teksten('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'),
  },
  {
    wat: 'een blad als zipbom',
    code: 'uitgepakt_te_groot',
    naam: 'a.xlsx',
    maak: () => blad(`<worksheet><sheetData>${' '.repeat(5 * MB)}</sheetData></worksheet>`),
  },
  {
    wat: 'gedeelde teksten als zipbom',
    code: 'uitgepakt_te_groot',
    naam: 'a.xlsx',
    maak: () => teksten(`<sst><si><t>${'a'.repeat(5 * MB)}</t></si></sst>`),
  },
  {
    wat: 'een blad van meer dan anderhalf miljoen cellen',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () =>
      blad(
        `<worksheet><sheetData><row>${getallen(1_500_000)
          .map((g) => `<c s="${g}"/>`)
          .join('')}</row></sheetData></worksheet>`,
      ),
  },
  {
    wat: 'een blad van 150.000 gevulde cellen',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () =>
      anXlsx([
        {
          rijen: getallen(15_000)
            .map((g) => `<row>${`<c><v>${Number.parseInt(g, 36)}</v></c>`.repeat(10)}</row>`)
            .join(''),
        },
      ]),
  },
  {
    wat: 'cellen op een schuine lijn over het hele blad',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () =>
      anXlsx([
        {
          rijen: Array.from(
            { length: 500 },
            (_, i) => `<row>${'<c/>'.repeat(i)}<c><v>${i}</v></c><c><v>${i}</v></c></row>`,
          ).join(''),
        },
      ]),
  },
  {
    wat: 'een tekst van een miljoen tekens in honderd cellen',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () =>
      anXlsx([{ rijen: `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>` }], {
        teksten: `<si><t>${getallen(200_000).join(' ')}</t></si>`,
      }),
  },
  {
    wat: 'duizenden samengevoegde vlakken',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () =>
      anXlsx([
        {
          rijen: Array.from({ length: 4000 }, (_, r) =>
            r === 0
              ? `<row r="1">${'<c><v>1</v></c>'.repeat(100)}</row>`
              : `<row r="${r + 1}"><c r="A${r + 1}"><v>${r}</v></c></row>`,
          ).join(''),
          na: samengevoegd(100),
        },
      ]),
  },
  {
    wat: 'een werkboek met 101 bladen',
    code: 'te_veel_tekst',
    naam: 'a.xlsx',
    maak: () => anXlsx(Array.from({ length: 101 }, () => ({ rijen: GEWOON }))),
  },
]
