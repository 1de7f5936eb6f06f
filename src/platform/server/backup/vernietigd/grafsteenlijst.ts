import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { BackupWeigering } from '../BackupWeigering.ts'
import { syncMap } from '../syncMap.ts'
import { grafsteen, type Grafsteen } from './grafsteen.ts'

/** Beside the backups, so that whoever takes a backup from there finds it; and in BAKEN_DATA. */
export const GRAFSTEENLIJST = 'vernietigd.jsonl'

/**
 * Appends to the list, one JSON object a line, durable when it returns; without tombstones it only makes sure that there is a
 * list. Call it for every list *before* the destruction is committed: a line too many destroys again what was to be destroyed,
 * a line too few would bring it back.
 */
export async function appendGrafstenen(pad: string, grafstenen: readonly Grafsteen[]): Promise<void> {
  await mkdir(path.dirname(pad), { recursive: true })
  const bestand = await open(pad, 'a+', 0o600)
  try {
    // What was cut off in the middle of a line must not swallow the next one.
    const begin = (await endsInLine(bestand)) ? '\n' : ''
    await bestand.appendFile(begin + grafstenen.map((steen) => `${JSON.stringify(steen)}\n`).join(''))
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  await syncMap(path.dirname(pad))
}

async function endsInLine(bestand: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await bestand.stat()
  if (size === 0) return false
  const { buffer } = await bestand.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] !== 0x0a
}

/** All tombstones in the list; null when there is none. Throws BackupWeigering at a line that cannot be read, but for a last one cut off. */
export async function readGrafstenen(pad: string): Promise<Grafsteen[] | null> {
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null
    throw new BackupWeigering(
      `De lijst van wat vernietigd is (${pad}) is niet te lezen. Controleer of je dit bestand mag openen.`,
    )
  })
  if (tekst === null) return null
  const regels = tekst.split('\n')
  const afgebroken = regels.at(-1) ?? ''
  const laatste = parseRegel(afgebroken)
  const grafstenen = regels.slice(0, -1).flatMap((regel, plek) => {
    if (regel === '') return []
    const steen = parseRegel(regel)
    if (steen === null && isCutOff(regel)) return []
    if (steen === null) {
      throw new BackupWeigering(
        `Regel ${plek + 1} van ${pad} is geen regel van een vernietiging. Gebruik een lijst die heel is, anders komt terug wat vernietigd was.`,
      )
    }
    return [steen]
  })
  return laatste === null ? grafstenen : [...grafstenen, laatste]
}

/** A writer that was killed left the begin of a line, and its destruction was not committed. */
const isCutOff = (regel: string): boolean => regel.startsWith('{') && !regel.endsWith('}')

function parseRegel(regel: string): Grafsteen | null {
  try {
    return grafsteen.parse(JSON.parse(regel))
  } catch {
    return null
  }
}
