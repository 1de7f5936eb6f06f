import { readFile, stat } from 'node:fs/promises'
import { Invoerfout } from './Invoerfout.ts'
import { toLeesfout } from './toLeesfout.ts'

/** What a JSON file holds. The size is looked at first: what is too large is not read into memory to find that out. */
export async function readJsonBestand(pad: string, grootste: number): Promise<unknown> {
  const tekst = await readTekst(pad, grootste)
  try {
    // A byte order mark is what some editors put before it.
    return JSON.parse(tekst.replace(/^\uFEFF/, ''))
  } catch {
    throw new Invoerfout(`${pad} is geen goede JSON. Kijk het bestand na.`)
  }
}

async function readTekst(pad: string, grootste: number): Promise<string> {
  try {
    const gevonden = await stat(pad)
    if (gevonden.isFile() && gevonden.size > grootste) {
      throw new Invoerfout(`${pad} is groter dan ${grootste / 1024 ** 2} MB. Verdeel het over meer bestanden.`)
    }
    if (!gevonden.isFile() && !gevonden.isDirectory())
      throw new Invoerfout(`${pad} is geen gewoon bestand. Kies een ander.`)
    return await readFile(pad, 'utf8')
  } catch (fout) {
    throw toLeesfout(pad, fout)
  }
}
