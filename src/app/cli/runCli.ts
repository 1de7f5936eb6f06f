import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'

/** Loaded on use: `baken importeer --json` should not wait for a web server and a database. */
const OPDRACHTEN: Readonly<Record<string, () => Promise<Opdracht>>> = {
  start: async () => (await import('./start.ts')).start,
  importeer: async () => (await import('./importeer.ts')).importeer,
  exporteer: async () => (await import('./exporteer.ts')).exporteer,
  termijn: async () => (await import('./termijn.ts')).termijn,
  oordeel: async () => (await import('./oordeel.ts')).oordeel,
  gebruiker: async () => (await import('./gebruiker.ts')).gebruiker,
  logboek: async () => (await import('./logboek.ts')).logboek,
  backup: async () => (await import('./backup.ts')).backup,
  herstel: async () => (await import('./herstel.ts')).herstel,
  bewaring: async () => (await import('./bewaring.ts')).bewaring,
  migreer: async () => (await import('./migreer.ts')).migreer,
  demo: async () => (await import('./demo.ts')).demo,
}

const HULP = `Gebruik: baken OPDRACHT [OPTIES]

  start       Baken starten en in de browser gebruiken
  importeer   een document lezen en laten zien wat erin herkend is
  exporteer   een programma schrijven als Word, PDF, Excel of CSV
  termijn     de laatste dag van een wettelijke termijn berekenen
  oordeel     een doel beoordelen met zijn cijfers, en zeggen of het toeval kan zijn
  gebruiker   een account maken, of een nieuw wachtwoord geven
  logboek     het logboek narekenen, of het bewijs van een regel geven
  backup      een veilige kopie maken van database en bestanden
  herstel     een backup terugzetten, of nagaan of dat kan
  bewaring    laten zien wat er vernietigd zou worden en waarom
  migreer     de database bijwerken naar deze versie
  demo        de voorbeeldgemeente Waterveste vullen

baken OPDRACHT --help geeft uitleg over een opdracht.`

/** Errors whose message is a sentence for the person who typed the command. */
const ZINNEN: ReadonlySet<string> = new Set([
  'Invoerfout',
  'DatabaseWeigering',
  'DataBezet',
  'OnleesbaarDocument',
  'BackupWeigering',
])

/** Runs one command and answers its exit code: 0 fine, 1 our fault, 2 the fault of what was asked. */
export async function runCli(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  try {
    return await dispatch(args, uitvoer)
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout
    if (ZINNEN.has(fout.name)) {
      uitvoer.meld(fout.message)
      return 2
    }
    uitvoer.meld(`Er ging iets mis bij Baken zelf. Geef deze melding door aan je beheerder.\n${fout.stack}`)
    return 1
  }
}

async function dispatch([naam, ...args]: readonly string[], uitvoer: Uitvoer): Promise<number> {
  if (naam === undefined) throw new Invoerfout(HULP)
  if (isHulpvraag(naam)) {
    uitvoer.antwoord(HULP)
    return 0
  }
  const laad = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined
  if (!laad) throw new Invoerfout(`De opdracht "${naam}" bestaat niet.\n\n${HULP}`)
  const opdracht = await laad()
  if (!args.some(isHulpvraag)) return opdracht.run(args, uitvoer)
  uitvoer.antwoord(opdracht.hulp)
  return 0
}

const isHulpvraag = (arg: string): boolean => arg === '--help' || arg === '-h'
