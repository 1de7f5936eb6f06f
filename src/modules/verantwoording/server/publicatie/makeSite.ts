import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { writeCsv } from '../../../documenten/server/public.ts'
import { renderGrafiek } from '../../../inzicht/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { nameSite } from '../../domain/publicatie/choosePad.ts'
import { buildSite } from '../../domain/publicatie/site/buildSite.ts'
import type { Fotobestand, Siteopties, Sitebestand, Uitgave } from '../../domain/publicatie/site/site.ts'
import { cleanFoto } from '../foto/cleanFoto.ts'
import { getInstelling } from './instellingRepository.ts'
import type { Publicatiemiddelen } from './middelen.ts'
import type { OpenbareSite, Sitestuk } from './siteopslag.ts'

export type Gemaakt = { readonly site: Omit<OpenbareSite, 'bestanden'>; readonly stukken: readonly Sitestuk[] }

type Bouwer = { readonly db: Tx; readonly now: Date }

/** The whole site of a gemeente as bytes. */
export async function makeSite(
  { db, now }: Bouwer,
  middelen: Publicatiemiddelen,
  gemeenteId: number,
  uitgaven: readonly Uitgave[],
): Promise<Gemaakt> {
  const { naam, kleuren } = await getHuisstijl(db)
  const { slug: bewaard, contact } = await getInstelling(db)
  const slug = bewaard ?? chooseSlug(middelen, gemeenteId, naam)
  const { fotos, stukken } = await readFotos(middelen, uitgaven)
  const opties: Siteopties = {
    ...{ gemeente: naam, kleuren, contact, fotos, gebouwdOp: now.toISOString(), drawGrafiek: renderGrafiek },
    ...{ adres: `${middelen.adres}/openbaar/${slug}/`, bakenAdres: middelen.adres },
  }
  const { bestanden, vindplaatsen } = buildSite(uitgaven, opties)
  return {
    site: { gemeenteId, slug, vindplaatsen },
    stukken: [...bestanden.map(toStuk), ...stukken, { pad: 'letter.woff2', bytes: await readFile(LETTER) }],
  }
}

const LETTER = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
)

/** Two gemeenten may have the same name: the second one's address has its code behind it. */
function chooseSlug({ opslag }: Publicatiemiddelen, gemeenteId: number, naam: string): string {
  const slug = nameSite(naam)
  const ander = opslag.find(slug)
  return ander === undefined || ander.gemeenteId === gemeenteId ? slug : `${slug}-${gemeenteId}`
}

const toStuk = (bestand: Sitebestand): Sitestuk => ({
  pad: bestand.pad,
  bytes: Buffer.from('tekst' in bestand ? bestand.tekst : writeCsv(bestand.blad)),
})

/** Each photo once, without what a camera wrote into it; one that is no picture is left out. */
async function readFotos({ bestanden }: Publicatiemiddelen, uitgaven: readonly Uitgave[]) {
  const fotos = new Map<string, Fotobestand>()
  const stukken: Sitestuk[] = []
  for (const { bestand } of uitgaven.flatMap(({ publicatie }) => publicatie.fotos)) {
    if (fotos.has(bestand)) continue
    const foto = cleanFoto(await bestanden.read(Buffer.from(bestand, 'hex')))
    if (foto === null) continue
    const { extensie, breedte, hoogte, bytes } = foto
    const pad = `foto/${bestand}.${extensie}`
    fotos.set(bestand, { pad, breedte, hoogte })
    stukken.push({ pad, bytes })
  }
  return { fotos, stukken }
}
