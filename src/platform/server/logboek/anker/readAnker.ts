import { open, type FileHandle } from 'node:fs/promises'
import type { Kop } from '../kop.ts'
import { parseAnkerregel } from './ankerregel.ts'

export type Ankerregel = { readonly nummer: number; readonly kop: Kop | null }

/** Every head of an anchor with the number of its line from 1; `kop` is null where it cannot be read. False: there is no such file. */
export async function readAnker(pad: string, each: (regel: Ankerregel) => void): Promise<boolean> {
  const bestand = await openOfNiets(pad)
  if (bestand === null) return false
  let nummer = 0
  for await (const tekst of bestand.readLines()) {
    nummer += 1
    if (tekst.trim() === '') continue
    const kop = parseAnkerregel(tekst)
    if (kop !== 'proef') each({ nummer, kop })
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
