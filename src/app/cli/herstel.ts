import path from 'node:path'
import { checkLeeg } from '../../platform/server/backup/buildDataMap.ts'
import type { Manifest } from '../../platform/server/backup/manifest.ts'
import { checkBackup } from '../../platform/server/backup/readBackup.ts'
import { readPassendeMigraties } from '../../platform/server/backup/restoreDatabase.ts'
import { findGrafstenen } from '../../platform/server/backup/vernietigd/mergeGrafstenen.ts'
import { GRAFSTEENLIJST } from '../../platform/server/backup/vernietigd/grafsteenlijst.ts'
import { readSleutelbestand } from '../../platform/server/backup/versleuteling/sleutel.ts'
import type { Config } from '../../platform/server/config.ts'
import { proveBackup } from '../backup/proveBackup.ts'
import { restoreEmbedded, restoreServer, type Herstel } from '../backup/restoreInstallatie.ts'
import { Invoerfout } from './Invoerfout.ts'
import { loadConfig } from './loadConfig.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'

const OPTIES = {
  naar: { type: 'string' },
  sleutel: { type: 'string' },
  vernietigd: { type: 'string' },
  'zonder-vernietigd': { type: 'boolean', default: false },
  controleer: { type: 'boolean', default: false },
} as const

export const herstel: Opdracht = {
  hulp: `Gebruik: baken herstel BESTAND [--naar MAP] [--sleutel BESTAND] [--vernietigd BESTAND]
         baken herstel BESTAND --controleer [--sleutel BESTAND]

Zet een backup terug op een lege plek: een map die er nog niet is, of met DATABASE_URL en DATABASE_MIGRATION_URL een lege
database. Eerst wordt de hele backup nagekeken; klopt er iets niet, dan gebeurt er niets. Wat na de backup is vernietigd,
komt niet terug. Iedereen moet daarna opnieuw inloggen.

  --naar MAP             de nieuwe map met gegevens (BAKEN_DATA)
  --sleutel BESTAND      de sleutel van een versleutelde backup (BAKEN_BACKUP_SLEUTEL)
  --vernietigd BESTAND   de lijst van wat vernietigd is; anders vernietigd.jsonl naast de backup of in BAKEN_DATA
  --zonder-vernietigd    herstel ook als die lijst er niet meer is
  --controleer           zet terug in een proefdatabase, telt na, rekent het logboek na en ruimt alles weer op`,
  run: async (args, uitvoer) => {
    const { values, positionals } = parseOpties(args, OPTIES, ['BESTAND, de backup'])
    const [pad = ''] = positionals
    const config = loadConfig()
    const naar = values.naar ?? config.BAKEN_DATA
    if (!values.controleer && config.DATABASE_URL === undefined) await checkLeeg(path.resolve(naar))
    const sleutelpad = values.sleutel ?? config.BAKEN_BACKUP_SLEUTEL
    const lezing = { pad, sleutel: sleutelpad === undefined ? null : await readSleutelbestand(sleutelpad) }
    uitvoer.meld('De backup wordt nagekeken.')
    const manifest = await checkBackup(lezing)
    await readPassendeMigraties(manifest)
    const opdracht = { lezing, manifest, meld: uitvoer.meld }
    if (values.controleer) return prove(opdracht, uitvoer)
    const lijsten = values.vernietigd === undefined ? findLijsten(pad, config) : [values.vernietigd]
    const grafstenen = values['zonder-vernietigd'] ? [] : await findGrafstenen(lijsten, manifest.vernietigd)
    uitvoer.meld('De backup is heel en wordt teruggezet.')
    await restore(config, naar, { ...opdracht, grafstenen })
    uitvoer.meld(describeHersteld(manifest, grafstenen.length))
    return 0
  },
}

const findLijsten = (pad: string, { BAKEN_DATA }: Config): readonly string[] =>
  [path.dirname(pad), BAKEN_DATA].map((map) => path.join(map, GRAFSTEENLIJST))

async function restore(config: Config, naar: string, opdracht: Herstel): Promise<void> {
  if (config.DATABASE_URL === undefined) return restoreEmbedded(naar, opdracht)
  if (config.DATABASE_MIGRATION_URL === undefined) {
    throw new Invoerfout('Geef met DATABASE_MIGRATION_URL de eigenaar van de lege database op: die maakt de tabellen.')
  }
  const server = { migratieUrl: config.DATABASE_MIGRATION_URL, appUrl: config.DATABASE_URL, dataMap: naar }
  return restoreServer(server, opdracht)
}

async function prove(opdracht: Omit<Herstel, 'grafstenen'>, { antwoord }: Uitvoer): Promise<number> {
  const { tabellenAnders, logboekenAnders, gemeenten } = await proveBackup(opdracht)
  const { tabellen, bestanden } = opdracht.manifest
  antwoord(
    [
      ...tabellenAnders.map((tabel) => `Tabel ${tabel} heeft een ander aantal rijen dan in de backup.`),
      ...logboekenAnders.map((gemeente) => `Het logboek van gemeente ${gemeente} klopt niet.`),
      `Teruggezet in een proefdatabase: ${tabellen.length} tabellen, ${bestanden.length} bestanden, logboek van ${gemeenten === 1 ? '1 gemeente' : `${gemeenten} gemeenten`}.`,
      ...listOntbrekend(opdracht.manifest),
    ].join('\n'),
  )
  const klopt = tabellenAnders.length + logboekenAnders.length === 0
  antwoord(klopt ? 'De backup is goed.' : 'Vertrouw niet op deze backup.')
  return klopt ? 0 : 1
}

const listOntbrekend = ({ ontbreekt }: Manifest): readonly string[] =>
  ontbreekt.length === 0 ? [] : [`Let op: ${ontbreekt.length} bestanden ontbraken al toen de backup werd gemaakt.`]

const MOMENT = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

const describeHersteld = (manifest: Manifest, vernietigd: number): string =>
  [
    `Teruggezet: alles zoals het was op ${MOMENT.format(new Date(manifest.gemaaktOp))} uur.`,
    ...(vernietigd > 0 ? [`Van ${vernietigd} vernietigde gegevens is gezorgd dat ze er niet in staan.`] : []),
    ...listOntbrekend(manifest),
    'Iedereen moet opnieuw inloggen. Kijk na wie sindsdien toegang kreeg of verloor, en geef BAKEN_ANKER een nieuw bestand.',
  ].join('\n')
