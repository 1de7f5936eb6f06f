import { OnleesbaarDocument } from '../../../../documenten/public.ts'
import { decodeTekst, findSoort } from '../../../../documenten/server/public.ts'
import { findTabel, readCbsrijen, type Cbsantwoord } from '../../../domain/cbs/readCbsantwoord.ts'
import type { Rij } from '../../../domain/lading/rij.ts'
import { ladinggrenzen } from './ladinggrenzen.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'
import { readCsv } from './readCsv.ts'
import { readWerkboek } from './readWerkboek.ts'

/** A file whose rows can be read; rows are limited in number and width while they come. */
export type Tabel =
  | {
      readonly soort: 'csv' | 'xlsx'
      readonly bladen: readonly string[]
      readonly rijen: (blad: string | null) => AsyncIterable<Rij>
    }
  | { readonly soort: 'cbs'; readonly antwoord: Cbsantwoord }

const ANDER_SOORT =
  'Dit is geen CSV- of Excel-bestand, en ook geen opgeslagen antwoord van het CBS. Sla je cijfers op als .csv of .xlsx en probeer het opnieuw.'

/** Finds out what a file really is, whatever its name says. Throws an `OnleesbareLading` or an `OnleesbaarDocument`. */
export async function openTabel(bytes: Uint8Array): Promise<Tabel> {
  const soort = await findSoort(bytes, '').catch(refuseAnder)
  if (soort === 'xlsx') return openWerkboek(bytes)
  if (soort !== 'tekst') throw new OnleesbareLading(ANDER_SOORT)
  const tekst = readTekst(bytes).replace(/^\uFEFF/, '')
  if (tekst.trimStart().startsWith('{')) return { soort: 'cbs', antwoord: parseAntwoord(tekst) }
  return { soort: 'csv', bladen: [], rijen: () => limitRijen(readCsv(tekst)) }
}

/** `documenten` names the kinds that it reads; here other ones will do. */
function refuseAnder(fout: unknown): never {
  const ander = fout instanceof OnleesbaarDocument && ['verkeerd_type', 'oud_word'].includes(fout.code)
  throw ander ? new OnleesbareLading(ANDER_SOORT, fout) : fout
}

function readTekst(bytes: Uint8Array): string {
  try {
    return decodeTekst(bytes)
  } catch (fout) {
    return refuseAnder(fout)
  }
}

async function openWerkboek(bytes: Uint8Array): Promise<Tabel> {
  const bladen = await readWerkboek(bytes)
  return {
    soort: 'xlsx',
    bladen: bladen.map(({ naam }) => naam),
    rijen: (blad) => limitRijen(bladen.find(({ naam }) => blad === null || naam === blad)?.rijen ?? []),
  }
}

function parseAntwoord(tekst: string): Cbsantwoord {
  const antwoord = parseJson(tekst)
  const tabel = findTabel(antwoord)
  const rijen = tabel && readCbsrijen(tabel, antwoord)
  if (!rijen) throw new OnleesbareLading(ANDER_SOORT)
  if (rijen.length > ladinggrenzen.waarden) throw new OnleesbareLading(TE_VEEL_RIJEN)
  return { tabel, rijen }
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}

const TE_VEEL_RIJEN = `Het bestand heeft meer dan ${ladinggrenzen.rijen.toLocaleString('nl-NL')} rijen. Splits het en lees de delen na elkaar in.`

async function* limitRijen(rijen: AsyncIterable<Rij> | Iterable<Rij>): AsyncGenerator<Rij> {
  for await (const rij of rijen) {
    if (rij.nummer > ladinggrenzen.rijen) throw new OnleesbareLading(TE_VEEL_RIJEN)
    if (rij.cellen.length > ladinggrenzen.kolommen) {
      throw new OnleesbareLading(
        `Rij ${rij.nummer} heeft ${rij.cellen.length} kolommen; meer dan ${ladinggrenzen.kolommen} kan niet. Haal weg wat je niet nodig hebt.`,
      )
    }
    yield rij
  }
}
