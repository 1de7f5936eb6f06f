import { rehearse } from '../../modules/bewaring/server/public.ts'
import { RECORDNAMEN } from '../../modules/bewaring/domain/bewaartermijn.ts'
import { dayInNederland, parseDatum, type Datum } from '../../platform/domain/datum.ts'
import type { Pool } from '../../platform/server/database/openPool.ts'
import { listGemeenten } from '../../platform/server/logboek/listGemeenten.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { bewaarbaren } from '../bewaring/bewaarbaren.ts'
import { checkGemeente, withPool } from '../gebruiker.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht } from './opdracht.ts'
import { parseGemeentecode, parseOpties } from './parseOpties.ts'
import { withDatabase } from './withDatabase.ts'

export const bewaring: Opdracht = {
  hulp: `Gebruik: baken bewaring --proef [--vandaag DATUM] [--gemeente CODE] [--json]

Laat zien wat er op de vernietigingslijst zou komen en waarom, zonder iets te veranderen. Vernietigen doet Baken zelf, nadat
een archivaris de lijst heeft goedgekeurd.

  --proef           verplicht: deze opdracht laat alleen zien
  --vandaag DATUM   alsof het die dag is, zoals 2031-01-01
  --gemeente CODE   alleen deze gemeente (code van het CBS), bijvoorbeeld 9990
  --json            de uitkomst als JSON`,
  run: async (args, uitvoer) => {
    const { values } = parseOpties(args, {
      proef: { type: 'boolean', default: false },
      vandaag: { type: 'string' },
      gemeente: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const)
    if (!values.proef) throw new Invoerfout('Gebruik --proef: op de opdrachtregel wordt niets vernietigd.')
    const vandaag = readVandaag(values.vandaag)
    const gemeente = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
    const gevonden = await withDatabase(uitvoer, ({ appUrl }) =>
      withPool(appUrl, (pool) => rehearseAll(pool, vandaag, gemeente)),
    )
    uitvoer.antwoord(values.json ? JSON.stringify(gevonden, null, 2) : describe(gevonden))
    return 0
  },
}

type Proefregel = {
  readonly gemeente: number
  readonly wat: string
  readonly kenmerk: string
  readonly laatste: Datum
  readonly uitleg: string
  readonly geblokkeerd: boolean
  readonly nagekeken: boolean
}

function readVandaag(tekst: string | undefined): Datum {
  const dag = tekst === undefined ? dayInNederland(new Date()) : parseDatum(tekst)
  if (dag === null) throw new Invoerfout(`"${tekst}" is geen dag. Gebruik bijvoorbeeld --vandaag 2031-01-01.`)
  return dag
}

async function rehearseAll(pool: Pool, vandaag: Datum, gemeente: number | null): Promise<readonly Proefregel[]> {
  if (gemeente !== null) await checkGemeente(pool, gemeente)
  const alle: Proefregel[] = []
  for (const code of gemeente === null ? await listGemeenten(pool) : [gemeente]) {
    const verlopen = await createAchtergrond(pool)(code, 'vernietiging:rehearse', async ({ db }) => {
      const body = await rehearse(db, bewaarbaren, vandaag)
      return { body, onderwerp: `bewaring/${vandaag}`, getoond: body.map(({ id }) => id) }
    })
    alle.push(
      ...verlopen.map(({ termijn, kenmerk, laatste, uitleg, geblokkeerd }) => ({
        ...{ gemeente: code, wat: RECORDNAMEN[termijn.recordsoort], kenmerk, laatste, uitleg, geblokkeerd },
        nagekeken: termijn.nagekeken,
      })),
    )
  }
  return alle
}

function describe(regels: readonly Proefregel[]): string {
  if (regels.length === 0) return 'Er is niets te vernietigen.'
  const tekst = regels.map(
    ({ gemeente, wat, kenmerk, uitleg, geblokkeerd, nagekeken }) =>
      `${gemeente}  ${wat}  ${kenmerk}${geblokkeerd ? '  (geblokkeerd)' : ''}\n      ${uitleg}${nagekeken ? '' : ' Deze termijn is niet geverifieerd.'}`,
  )
  const weg = regels.filter(({ geblokkeerd }) => !geblokkeerd).length
  return [...tekst, '', `Op de lijst zouden komen: ${weg}. Geblokkeerd: ${regels.length - weg}.`].join('\n')
}
