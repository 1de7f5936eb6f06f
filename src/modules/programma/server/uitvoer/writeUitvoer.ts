import { writeCsv, writeDocx, writePdf, writeXlsx } from '../../../documenten/server/public.ts'
import { toUitvoerblokken } from '../../domain/uitvoer/toUitvoerblokken.ts'
import type { UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'
import { nameUitvoer, type Uitvoervorm } from '../../domain/uitvoer/uitvoervorm.ts'
import { toActieboek } from '../../domain/uitvoertabel/toActieboek.ts'

type Schrijver = (programma: UitvoerProgramma, metStand: boolean) => Promise<Uint8Array>

const SCHRIJVERS: Record<Uitvoervorm, Schrijver> = {
  docx: (programma, metStand) => writeDocx(toUitvoerblokken(programma, { metStand })),
  pdf: (programma, metStand) => writePdf(toUitvoerblokken(programma, { metStand })),
  xlsx: (programma) => writeXlsx(toActieboek(programma)),
  csv: (programma) => Promise.resolve(Buffer.from(writeActies(programma))),
}

/** The first sheet: a CSV file holds one table. */
function writeActies(programma: UitvoerProgramma): string {
  const [acties] = toActieboek(programma).bladen
  return acties ? writeCsv(acties) : ''
}

/** A programme as a file of the given kind, with a name to save it under. */
export async function writeUitvoer(
  programma: UitvoerProgramma,
  vorm: Uitvoervorm,
  metStand: boolean,
): Promise<{ naam: string; bytes: Uint8Array }> {
  const bytes = await SCHRIJVERS[vorm](programma, metStand)
  return { naam: nameUitvoer(programma.titel, programma.jaar, vorm), bytes }
}
