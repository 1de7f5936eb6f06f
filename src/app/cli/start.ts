import { once } from 'node:events'
import { fillDemoWhenEmpty, type DemoAanmelding } from '../demo.ts'
import { startServer } from '../server.ts'
import { loadConfig } from './loadConfig.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'

export const start: Opdracht = {
  hulp: `Gebruik: baken start [--leeg]

Start de database, werkt haar bij en opent Baken op één adres. Stoppen doe je met Ctrl-C.

  --leeg   begin zonder voorbeeldgemeente: de eerste bezoeker maakt de gemeente en de beheerder

Instellingen staan in omgevingsvariabelen:
  PORT                     eerste poort om te proberen (8080)
  HOST                     adres om op te luisteren (127.0.0.1)
  BAKEN_DATA               map met gegevens (.baken)
  DATABASE_URL             een eigen PostgreSQL, rol van de toepassing
  DATABASE_MIGRATION_URL   dezelfde database, eigenaar van de tabellen
  BAKEN_ANKER              bestand waarin de verzegeling van het logboek wordt verankerd
  BAKEN_BACKUP_MAP         map voor een backup per nacht; meer met: baken backup --help`,
  run: async (args, uitvoer) => {
    const { values } = parseOpties(args, { leeg: { type: 'boolean', default: false } })
    const config = loadConfig()
    const stop = listenForStop(uitvoer)
    let aanmeldingen: readonly DemoAanmelding[] = []
    const vulDemo = async (appUrl: string): Promise<void> => {
      aanmeldingen = await fillDemoWhenEmpty(appUrl, config, uitvoer.meld)
    }
    const server = await startServer(config, { meld: uitvoer.meld, ...(!values.leeg && { voorStart: vulDemo }) })
    if (!stop.aborted) {
      uitvoer.antwoord(describeStart(server.adres, aanmeldingen))
      await once(stop, 'abort')
    }
    await server.close()
    return 0
  },
}

const STOPSIGNALEN = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const ZELFDE_VERZOEK_MS = 1_000

/** Aborts at the first request to stop, also one that comes while starting; a later one does not wait for anything. */
function listenForStop({ meld }: Uitvoer): AbortSignal {
  const stop = new AbortController()
  let sinds = 0
  for (const signaal of STOPSIGNALEN) {
    process.on(signaal, () => {
      if (stop.signal.aborted) {
        if (Date.now() - sinds > ZELFDE_VERZOEK_MS) process.exit(1)
        return
      }
      sinds = Date.now()
      meld('Baken stopt.')
      stop.abort()
    })
  }
  return stop.signal
}

function describeStart(adres: string, aanmeldingen: readonly DemoAanmelding[]): string {
  const breedte = Math.max(0, ...aanmeldingen.map(({ email }) => email.length))
  const regels = aanmeldingen.map(({ rol, email, wachtwoord }) => `  ${email.padEnd(breedte)}  ${wachtwoord}  ${rol}`)
  const uitleg = regels.length > 0 ? ['', 'Inloggen in de voorbeeldgemeente kan met:', ...regels] : []
  return ['', `Baken staat klaar op ${adres}`, ...uitleg, '', 'Stoppen: Ctrl-C'].join('\n')
}
