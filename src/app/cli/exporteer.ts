import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listProgrammasOfJaar, readUitvoer, writeUitvoer } from '../../modules/programma/server/public.ts'
import { GEEN_FILTER } from '../../modules/programma/domain/boom/filteren/filter.ts'
import { UITVOERVORMEN, type Uitvoervorm } from '../../modules/programma/domain/uitvoer/uitvoervorm.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { withPool } from '../gebruiker.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseGemeentecode, parseOpties } from './parseOpties.ts'
import { withDatabase } from './withDatabase.ts'

export const exporteer: Opdracht = {
  hulp: `Gebruik: baken exporteer --gemeente CODE --jaar JAAR [--vorm VORM] [--stand] [--naar BESTAND]

Schrijft het programma van een jaar naar een bestand. Een Word- of Excelbestand zonder --stand kun je weer inlezen:
het geeft hetzelfde programma.

  --gemeente CODE   code van de gemeente (CBS), bijvoorbeeld 9990
  --jaar JAAR       het jaar van het programma; van meer programma’s het laatst gewijzigde
  --vorm VORM       ${UITVOERVORMEN.join(', ')} (gewoon: docx)
  --stand           met de stand van elke actie
  --naar BESTAND    waar het komt; gewoon in deze map, onder de naam van het programma`,
  run: async (args, uitvoer) => {
    const opties = {
      gemeente: { type: 'string' },
      jaar: { type: 'string' },
      vorm: { type: 'string' },
      stand: { type: 'boolean' },
      naar: { type: 'string' },
    } as const
    const { values } = parseOpties(args, opties)
    const vraag = {
      gemeenteId: parseGemeentecode(values.gemeente ?? ''),
      jaar: parseJaar(values.jaar ?? ''),
      vorm: parseVorm(values.vorm ?? 'docx'),
      metStand: values.stand ?? false,
    }
    const { naam, bytes } = await compose(vraag, uitvoer)
    const doel = resolve(values.naar ?? naam)
    await store(doel, bytes)
    uitvoer.antwoord(doel)
    return 0
  },
}

type Vraag = {
  readonly gemeenteId: number
  readonly jaar: number
  readonly vorm: Uitvoervorm
  readonly metStand: boolean
}

const compose = ({ gemeenteId, jaar, vorm, metStand }: Vraag, uitvoer: Uitvoer) =>
  withDatabase(uitvoer, ({ appUrl }) =>
    withPool(appUrl, async (pool) => {
      const programma = await createAchtergrond(pool)(gemeenteId, 'programma:export', async (ctx) => {
        const [gevonden] = await listProgrammasOfJaar(ctx.db, jaar)
        if (!gevonden) {
          throw new Invoerfout(
            `Gemeente ${gemeenteId} heeft geen programma van ${jaar}. Kies een andere gemeente of een ander jaar.`,
          )
        }
        return { body: await readUitvoer(ctx, gevonden.id, GEEN_FILTER), onderwerp: `programma/${gevonden.id}` }
      })
      return writeUitvoer(programma, vorm, metStand)
    }),
  )

/** Never over a file that is already there. */
async function store(doel: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(doel, bytes, { flag: 'wx' })
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout)) throw fout
    const reden = fout.code === 'EEXIST' ? 'bestaat al' : 'is niet te schrijven'
    throw new Invoerfout(`${doel} ${reden}. Kies met --naar een ander bestand.`)
  }
}

function parseJaar(tekst: string): number {
  if (!/^(19|20)\d{2}$/.test(tekst)) throw new Invoerfout(`"${tekst}" is geen jaar. Gebruik bijvoorbeeld --jaar 2026.`)
  return Number(tekst)
}

function parseVorm(tekst: string): Uitvoervorm {
  const vorm = UITVOERVORMEN.find((kandidaat) => kandidaat === tekst)
  if (vorm === undefined) throw new Invoerfout(`Kies met --vorm een van deze vormen: ${UITVOERVORMEN.join(', ')}.`)
  return vorm
}
