import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { syncMap } from '../../../../platform/server/backup/syncMap.ts'
import type { OpenbareSite, Sitestuk } from './siteopslag.ts'

/** Beside the files of the site, and no part of it: whose it is, and what can be found in it. */
const BIJSLUITER = '.baken.json'

const bijsluiter = z.object({
  gemeenteId: z.int(),
  slug: z.string(),
  /** How many files the site has: with fewer it is not whole. */
  aantal: z.int(),
  vindplaatsen: z.array(z.object({ titel: z.string(), waar: z.string(), pad: z.string() })),
})

/**
 * Writes a site to a new folder, all of it on disk, and then lets the name of the gemeente point to it in one step. A crash leaves
 * the old one or the new one, never half.
 */
export async function writeSite(
  map: string,
  { gemeenteId, slug, vindplaatsen }: Omit<OpenbareSite, 'bestanden'>,
  stukken: readonly Sitestuk[],
): Promise<void> {
  const naam = String(gemeenteId)
  const nieuw = `${naam}.${randomUUID()}`
  const inhoud = Buffer.from(JSON.stringify({ gemeenteId, slug, aantal: stukken.length, vindplaatsen }))
  const alle = [...stukken, { pad: BIJSLUITER, bytes: inhoud }]
  const mappen = new Set(alle.map(({ pad }) => path.join(map, nieuw, path.dirname(pad))))
  for (const een of mappen) await mkdir(een, { recursive: true, mode: 0o755 })
  await Promise.all(alle.map(({ pad, bytes }) => writeDurably(path.join(map, nieuw, pad), bytes)))
  for (const een of [...mappen, path.join(map, nieuw), map]) await syncMap(een)
  const wijzer = path.join(map, `${nieuw}.wijzer`)
  const oud = await readlink(path.join(map, naam)).catch(() => null)
  await symlink(nieuw, wijzer, 'junction')
  await rename(wijzer, path.join(map, naam))
  await syncMap(map)
  if (oud !== null) await rm(path.join(map, path.basename(oud)), { recursive: true, force: true })
}

/** The sites that stand whole on disk; what a crash left half is cleared away. */
export async function readSites(map: string): Promise<readonly OpenbareSite[]> {
  await mkdir(map, { recursive: true, mode: 0o755 })
  const namen = await readdir(map)
  const wijzers = namen.filter((naam) => /^\d+$/.test(naam))
  const levend = new Set(
    await Promise.all(wijzers.map(async (naam) => path.basename(await readlink(path.join(map, naam)).catch(() => '')))),
  )
  for (const naam of namen)
    if (/^\d+\./.test(naam) && !levend.has(naam)) await rm(path.join(map, naam), { recursive: true, force: true })
  const sites = await Promise.all(wijzers.map((naam) => readSite(path.join(map, naam)).catch(() => null)))
  return sites.filter((site) => site !== null)
}

/** Null when files of it are missing; rejects when it cannot be read at all. */
async function readSite(map: string): Promise<OpenbareSite | null> {
  const delen = await readdir(map, { recursive: true, withFileTypes: true })
  const paden = delen
    .filter((deel) => deel.isFile() && deel.name !== BIJSLUITER)
    .map((deel) => path.join(deel.parentPath, deel.name))
  const bestanden = await Promise.all(
    paden.map(async (pad) => [path.relative(map, pad).split(path.sep).join('/'), await readFile(pad)] as const),
  )
  const { aantal, ...wie } = bijsluiter.parse(JSON.parse(await readFile(path.join(map, BIJSLUITER), 'utf8')))
  return aantal === bestanden.length ? { ...wie, bestanden: new Map(bestanden) } : null
}

async function writeDurably(pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await open(pad, 'wx', 0o644)
  try {
    await bestand.writeFile(bytes)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
}
