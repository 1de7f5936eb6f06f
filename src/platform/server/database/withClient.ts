import pg from 'pg'
import { DatabaseWeigering } from './DatabaseWeigering.ts'

/** One connection outside the pool, closed afterwards. When it cannot be made, a sentence that says where and why. */
export async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  // A connection that breaks also rejects the running query, and that is where it is dealt with.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (fout) {
    throw explain(fout, url)
  }
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** By code of Node or PostgreSQL. */
const UITLEG: Record<string, string> = {
  ECONNREFUSED: 'geeft geen antwoord. Controleer of zij draait en of het adres klopt',
  ENOENT: 'geeft geen antwoord. Controleer of zij draait en of het adres klopt',
  ENOTFOUND: 'is niet te vinden. Controleer het adres',
  EAI_AGAIN: 'is niet te vinden. Controleer het adres',
  ETIMEDOUT: 'geeft geen antwoord. Controleer of zij draait en of het adres klopt',
  '28P01': 'weigert het wachtwoord. Controleer gebruiker en wachtwoord',
  '28000': 'laat deze gebruiker niet toe. Controleer de gebruiker en de toegangsregels van de server',
  '3D000': 'bestaat niet. Maak haar eerst aan',
  '42501': 'laat deze gebruiker niet toe. Geef het recht CONNECT',
  '53300': 'heeft geen verbindingen meer vrij. Wacht even of sta er meer toe',
}

function explain(fout: unknown, url: string): unknown {
  const uitleg = fout instanceof Error && 'code' in fout ? UITLEG[String(fout.code)] : undefined
  const { host, pathname } = new URL(url)
  return uitleg === undefined ? fout : new DatabaseWeigering(`De database ${pathname.slice(1)} op ${host} ${uitleg}.`)
}
