import { randomBytes } from 'node:crypto'
import type { Vindplaats } from '../../domain/publicatie/site/pagina/zoeken.ts'
import { readSites, writeSite } from './sitemap.ts'

/** A file of a site as its bytes. */
export type Sitestuk = { readonly pad: string; readonly bytes: Uint8Array }

export type OpenbareSite = {
  readonly gemeenteId: number
  readonly slug: string
  readonly bestanden: ReadonlyMap<string, Uint8Array>
  readonly vindplaatsen: readonly Vindplaats[]
}

/** The sites that are public, in memory and on disk, and previews in memory alone. */
export type Siteopslag = {
  readonly find: (slug: string) => OpenbareSite | undefined
  readonly findOf: (gemeenteId: number) => OpenbareSite | undefined
  /** On disk for good when it returns, and then all of it at once: nobody ever sees half a site. */
  readonly store: (site: Omit<OpenbareSite, 'bestanden'>, stukken: readonly Sitestuk[]) => Promise<void>
  readonly findVoorbeeld: (sleutel: string, nu: number) => OpenbareSite | undefined
  /** Returns the secret part of its address; works an hour. */
  readonly keepVoorbeeld: (site: OpenbareSite, nu: number) => string
}

const VOORBEELD_MS = 3_600_000
const MEESTE_VOORBEELDEN = 20

export async function openSiteopslag(map: string): Promise<Siteopslag> {
  const sites = new Map((await readSites(map)).map((site) => [site.slug, site]))
  const voorbeelden = new Map<string, { readonly site: OpenbareSite; readonly tot: number }>()
  return {
    find: (slug) => sites.get(slug),
    findOf: (gemeenteId) => [...sites.values()].find((site) => site.gemeenteId === gemeenteId),
    store: async (site, stukken) => {
      await writeSite(map, site, stukken)
      sites.set(site.slug, { ...site, bestanden: new Map(stukken.map(({ pad, bytes }) => [pad, bytes])) })
    },
    findVoorbeeld: (sleutel, nu) => {
      const gevonden = voorbeelden.get(sleutel)
      return gevonden && gevonden.tot > nu ? gevonden.site : undefined
    },
    keepVoorbeeld: (site, nu) => {
      for (const [sleutel, { tot }] of voorbeelden)
        if (tot <= nu || voorbeelden.size >= MEESTE_VOORBEELDEN) voorbeelden.delete(sleutel)
      const sleutel = randomBytes(24).toString('base64url')
      voorbeelden.set(sleutel, { site, tot: nu + VOORBEELD_MS })
      return sleutel
    },
  }
}
