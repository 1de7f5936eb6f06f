import { useEffect, useState } from 'react'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'

/** Every question that was ever open here, by draft, so that answered ones can be counted; also after closing the page. */
export function useBeantwoord(id: string, vragen: readonly Vraag[]): number {
  const [gezien, setGezien] = useState<ReadonlySet<string>>(() => new Set(readGezien(id)))
  const nieuw = vragen.filter(({ sleutel }) => !gezien.has(sleutel)).map(({ sleutel }) => sleutel)
  if (nieuw.length > 0) setGezien(new Set([...gezien, ...nieuw]))
  useEffect(() => writeGezien(id, gezien), [id, gezien])
  const open = new Set(vragen.map(({ sleutel }) => sleutel))
  return [...gezien].filter((sleutel) => !open.has(sleutel)).length
}

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

export function forgetGezien(id: string): void {
  try {
    localStorage.removeItem(sleutelOf(id))
  } catch {
    // Nothing was kept.
  }
}
