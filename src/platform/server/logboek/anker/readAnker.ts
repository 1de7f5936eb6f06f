import { open, type FileHandle } from 'node:fs/promises'
import { z } from 'zod'
import type { Kop } from '../kop.ts'

const kop = z.object({
  gemeente: z.int().positive(),
  omvang: z.int().positive(),
  tijd: z.iso.datetime(),
  wortel: z.string().regex(/^[0-9a-f]{64}$/),
})

export type Ankerregel = { readonly nummer: number; readonly kop: Kop | null }

/** Every line of an anchor with its number from 1; `kop` is null where it cannot be read. False: there is no such file. */
export async function readAnker(pad: string, each: (regel: Ankerregel) => void): Promise<boolean> {
  const bestand = await openOfNiets(pad)
  if (bestand === null) return false
  let nummer = 0
  for await (const tekst of bestand.readLines()) {
    nummer += 1
    if (tekst !== '') each({ nummer, kop: parseKop(tekst) })
  }
  return true
}

async function openOfNiets(pad: string): Promise<FileHandle | null> {
  try {
    return await open(pad, 'r')
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return null
    throw fout
  }
}

function parseKop(tekst: string): Kop | null {
  try {
    return kop.safeParse(JSON.parse(tekst)).data ?? null
  } catch (fout) {
    if (fout instanceof SyntaxError) return null
    throw fout
  }
}
