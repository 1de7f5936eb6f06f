import { BackupWeigering } from '../BackupWeigering.ts'
import type { Grafsteen } from './grafsteen.ts'
import { appendGrafstenen, readGrafstenen } from './grafsteenlijst.ts'

const keyOf = ({ gemeente, soort, id }: Grafsteen): string => `${gemeente} ${soort} ${id}`

/** Brings the lists in step with each other, those that are not there yet too, and answers how many tombstones there are. */
export async function mergeGrafstenen(paden: readonly string[]): Promise<number> {
  const lijsten = await Promise.all(paden.map(async (pad) => ({ pad, stenen: await readGrafstenen(pad) })))
  const alle = new Map(lijsten.flatMap(({ stenen }) => stenen ?? []).map((steen) => [keyOf(steen), steen]))
  for (const { pad, stenen } of lijsten) {
    const eigen = new Set(stenen?.map(keyOf))
    const nieuw = [...alle].filter(([sleutel]) => !eigen.has(sleutel)).map(([, steen]) => steen)
    if (nieuw.length > 0 || stenen === null) await appendGrafstenen(pad, nieuw)
  }
  return alle.size
}

/**
 * What was destroyed, from all lists that are there. Without any, or with fewer tombstones than there were when the backup was
 * made, what was destroyed would come back: then it throws BackupWeigering.
 */
export async function findGrafstenen(paden: readonly string[], aantal: number): Promise<Grafsteen[]> {
  const lijsten = (await Promise.all(paden.map(readGrafstenen))).filter((stenen) => stenen !== null)
  const alle = new Map(lijsten.flat().map((steen) => [keyOf(steen), steen]))
  if (lijsten.length > 0 && alle.size >= aantal) return [...alle.values()]
  const reden = lijsten.length === 0 ? 'is niet gevonden' : `mist regels (${alle.size} van ten minste ${aantal})`
  throw new BackupWeigering(
    `De lijst van wat vernietigd is (vernietigd.jsonl) ${reden}. Zonder haar zou terugkomen wat vernietigd is. ` +
      'Geef haar op met --vernietigd BESTAND. Is zij echt verloren, kies dan --zonder-vernietigd en vernietig opnieuw met de hand.',
  )
}
