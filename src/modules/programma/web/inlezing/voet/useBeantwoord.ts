import { useEffect, useState } from 'react'
import type { Inlezing } from '../inlezingQueries.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'

/**
 * How many questions were answered: every one that was ever open in this browser is kept, also after closing the page.
 * A comparison with a programme asks other questions and so counts anew (give the component another key then).
 */
export function useBeantwoord(inlezing: Inlezing, vragen: readonly Vraag[]): number {
  const id = telling(inlezing)
  const [gezien, setGezien] = useState<ReadonlySet<string>>(() => new Set(readGezien(id)))
  const nieuw = vragen.filter(({ sleutel }) => !gezien.has(sleutel)).map(({ sleutel }) => sleutel)
  if (nieuw.length > 0) setGezien(new Set([...gezien, ...nieuw]))
  useEffect(() => writeGezien(id, gezien), [id, gezien])
  const open = new Set(vragen.map(({ sleutel }) => sleutel))
  return [...gezien].filter((sleutel) => !open.has(sleutel)).length
}

const telling = ({ id, programma }: Inlezing): string => (programma ? `${id}.${programma.id}` : id)
const sleutelOf = (id: string): string => `baken.vragen.${id}`

function readGezien(id: string): readonly string[] {
  try {
    const bewaard: unknown = JSON.parse(localStorage.getItem(sleutelOf(id)) ?? '[]')
    return Array.isArray(bewaard) ? bewaard.filter((sleutel) => typeof sleutel === 'string') : []
  } catch {
    return []
  }
}

function writeGezien(id: string, gezien: ReadonlySet<string>): void {
  try {
    localStorage.setItem(sleutelOf(id), JSON.stringify([...gezien]))
  } catch {
    // Storage is full or refused: the count then lasts until the page is closed.
  }
}

export function forgetGezien(inlezing: Inlezing): void {
  try {
    localStorage.removeItem(sleutelOf(telling(inlezing)))
  } catch {
    // Nothing was kept.
  }
}
