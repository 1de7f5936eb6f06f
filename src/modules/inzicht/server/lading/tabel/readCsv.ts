import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Rij } from '../../../domain/lading/rij.ts'
import { ladinggrenzen } from './ladinggrenzen.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'

const SCHEIDINGEN = [';', '\t', ','] as const
const PROEFREGELS = 30
const STUK = 64 * 1024

/** The rows of a text with a sign between its cells, one by one. Throws an `OnleesbareLading`. */
export async function* readCsv(tekst: string): AsyncGenerator<Rij> {
  const lezer = parse({
    delimiter: guessScheiding(tekst),
    relax_column_count: true,
    max_record_size: ladinggrenzen.rijTekens,
  })
  let nummer = 0
  try {
    // What comes out of csv-parse without names for columns are texts.
    for await (const cellen of Readable.from(cutStukken(tekst)).pipe(lezer) as AsyncIterable<string[]>) {
      nummer += 1
      yield { nummer, cellen: cellen.map((cel) => (cel === '' ? null : cel)) }
    }
  } catch (fout) {
    throw fout instanceof CsvError ? new OnleesbareLading(describeFout(fout), fout) : fout
  }
}

function* cutStukken(tekst: string): Generator<string> {
  for (let van = 0; van < tekst.length; van += STUK) yield tekst.slice(van, van + STUK)
}

/** The sign that stands equally often in most of the first lines, outside quotes. */
export function guessScheiding(tekst: string): string {
  const regels = tekst
    .slice(0, STUK)
    .split(/\r\n|\n|\r/)
    .slice(0, PROEFREGELS)
    .filter((regel) => regel.trim() !== '')
    .map((regel) => regel.replace(/"[^"]*"/g, ''))
  const scores = SCHEIDINGEN.map((teken) => {
    const aantallen = regels.map((regel) => regel.split(teken).length - 1).sort((a, b) => a - b)
    const midden = aantallen[Math.floor(aantallen.length / 2)] ?? 0
    const gelijk = midden === 0 ? 0 : aantallen.filter((aantal) => aantal === midden).length
    return { teken, gelijk }
  })
  return scores.reduce((beste, een) => (een.gelijk > beste.gelijk ? een : beste)).teken
}

const MELDINGEN: Readonly<Record<string, (rij: number) => string>> = {
  CSV_QUOTE_NOT_CLOSED: (rij) =>
    `In rij ${rij} begint een aanhalingsteken dat nergens sluit. Haal het weg of sluit het, en probeer het opnieuw.`,
  CSV_MAX_RECORD_SIZE: (rij) =>
    `Rij ${rij} is langer dan ${ladinggrenzen.rijTekens.toLocaleString('nl-NL')} tekens. Kijk of er een aanhalingsteken of regeleinde ontbreekt.`,
}

/** What was read before it went wrong is told by the fault itself: rows still on their way do not count. */
function describeFout(fout: CsvError): string {
  const rij = Number(fout['records'] ?? 0) + 1
  return (
    MELDINGEN[fout.code]?.(rij) ??
    `In rij ${rij} staat een aanhalingsteken op een plek waar het niet hoort. Haal het weg en probeer het opnieuw.`
  )
}
