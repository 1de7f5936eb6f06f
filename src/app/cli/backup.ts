import { createSleutelbestand } from '../../platform/server/backup/versleuteling/sleutel.ts'
import type { Gemaakt } from '../../platform/server/backup/makeBackup.ts'
import { openDatabase } from '../../platform/server/database/openDatabase.ts'
import { backupmapOf } from '../backup/backupkeuze.ts'
import { runBackup } from '../backup/runBackup.ts'
import { Invoerfout } from './Invoerfout.ts'
import { loadConfig } from './loadConfig.ts'
import type { Opdracht } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'

export const backup: Opdracht = {
  hulp: `Gebruik: baken backup [--naar MAP] [--sleutel BESTAND]
         baken backup --maak-sleutel BESTAND

Maakt één bestand met de hele database en alle bestanden, zoals ze op één moment zijn. Baken kan gewoon doorwerken. Het
bestand krijgt pas zijn naam als het heel is, en wordt daarna helemaal teruggelezen.

  --naar MAP               waar de backup komt (BAKEN_BACKUP_MAP, of anders backups in de map met gegevens)
  --sleutel BESTAND        versleutelen met deze sleutel (BAKEN_BACKUP_SLEUTEL)
  --maak-sleutel BESTAND   alleen een nieuwe sleutel maken; bewaar haar op een andere plek dan de backups

Elke nacht een backup? Zet BAKEN_BACKUP_MAP, en als je wilt:
  BAKEN_BACKUP_UUR         vanaf welk uur (2)
  BAKEN_BACKUP_BEWAAR      hoeveel dagen, weken en maanden er één bewaard blijft (7/4/3)
  BAKEN_BACKUP_SLEUTEL     de sleutel om mee te versleutelen`,
  run: async (args, uitvoer) => {
    const opties = {
      naar: { type: 'string' },
      sleutel: { type: 'string' },
      'maak-sleutel': { type: 'string' },
    } as const
    const { values } = parseOpties(args, opties)
    if (values['maak-sleutel'] !== undefined) {
      await createSleutelbestand(values['maak-sleutel'])
      uitvoer.meld(`De sleutel staat in ${values['maak-sleutel']}. Zonder haar is een backup niet terug te zetten.`)
      return 0
    }
    const config = loadConfig()
    const database = await openDatabase(config, { meedoen: true, ongewijzigd: true, meld: uitvoer.meld })
    try {
      const { migratieUrl } = database
      if (migratieUrl === null) {
        throw new Invoerfout('Geef met DATABASE_MIGRATION_URL de eigenaar van de tabellen op: die mag alles lezen.')
      }
      const sleutel = values.sleutel ?? config.BAKEN_BACKUP_SLEUTEL ?? null
      const map = values.naar ?? backupmapOf(config)
      const gemaakt = await runBackup({ migratieUrl, dataMap: config.BAKEN_DATA, map, sleutel })
      uitvoer.antwoord(gemaakt.pad)
      uitvoer.meld(describeGemaakt(gemaakt, sleutel !== null))
      return 0
    } finally {
      await database.close()
    }
  },
}

function describeGemaakt({ grootte, manifest }: Gemaakt, versleuteld: boolean): string {
  const rijen = manifest.tabellen.reduce((som, tabel) => som + tabel.rijen, 0)
  const zinnen = [
    `De backup is klaar en teruggelezen: ${rijen} rijen en ${manifest.bestanden.length} bestanden in ${(grootte / 1024 ** 2).toFixed(1)} MB.`,
    ...(versleuteld ? [] : ['Zij is niet versleuteld: bewaar haar zo zorgvuldig als de gegevens zelf.']),
    ...(manifest.ontbreekt.length === 0
      ? []
      : [`Let op: ${manifest.ontbreekt.length} bestanden die de database kent, ontbreken of zijn beschadigd.`]),
  ]
  return zinnen.join('\n')
}
