import { parseGetal } from '../indicator/waarden/parseGetal.ts'
import type { Bevolking, Inwonersinvoer } from './vergelijkQuery.ts'

type Inwoners = Bevolking['items'][number]

/** One gebied with what is known of it, by year. */
export type Gebiedsrij = {
  readonly gebied: string
  readonly naam: string
  readonly perJaar: ReadonlyMap<number, Inwoners>
}

/** As it is typed: by year a number, and `bron`. */
type Inwonerswaarden = { readonly [veld: string]: string; readonly bron: string }

export const groepnaam = (groep: string): string => {
  const [, van, tot] = /^(\d+)-(\d+)$/.exec(groep) ?? []
  if (groep === '') return 'Alle inwoners'
  return van === undefined ? groep : `Inwoners van ${van} tot en met ${tot} jaar`
}

/** The gemeente first, then its wijken and buurten, then those to compare with. */
export function toGebiedsrijen({ items, gebieden }: Bevolking, groep: string): readonly Gebiedsrij[] {
  const rijen = new Map(
    gebieden.map(({ gebied, naam }) => [gebied, { gebied, naam, perJaar: new Map<number, Inwoners>() }]),
  )
  for (const rij of items) if (rij.groep === groep) rijen.get(rij.gebied)?.perJaar.set(rij.jaar, rij)
  return [...rijen.values()]
}

/** The years to fill in, newest first: the last so many, and what is known of before. */
export function listJaren({ perJaar }: Gebiedsrij, nu: number, aantal: number): readonly number[] {
  const laatste = Array.from({ length: aantal }, (_leeg, plek) => nu - plek)
  return [...new Set([...laatste, ...perJaar.keys()])].toSorted((a, b) => b - a)
}

export const toWaarden = ({ perJaar }: Gebiedsrij, jaren: readonly number[]): Inwonerswaarden => ({
  ...Object.fromEntries(jaren.map((jaar) => [jaar, String(perJaar.get(jaar)?.inwoners ?? '')])),
  bron: jaren.map((jaar) => perJaar.get(jaar)?.bron).find((bron) => bron !== undefined) ?? '',
})

/** By field what cannot be saved. */
export function checkInwoners(waarden: Inwonerswaarden, jaren: readonly number[]): Record<string, string> {
  const verkeerd = jaren.filter((jaar) => !isAantal(waarden[jaar] ?? ''))
  return {
    ...Object.fromEntries(verkeerd.map((jaar) => [jaar, 'Vul een heel getal in, bijvoorbeeld 33.120.'])),
    ...(waarden.bron.trim() === '' && { bron: 'Schrijf waar de aantallen vandaan komen.' }),
  }
}

function isAantal(tekst: string): boolean {
  const getal = parseGetal(tekst)
  return getal === null || (getal !== undefined && Number.isInteger(getal) && getal >= 0)
}

/** Only what was changed, with what stood there; what was emptied is taken away. */
export function toInvoer({ gebied, perJaar }: Gebiedsrij, groep: string, waarden: Inwonerswaarden): Inwonersinvoer[] {
  return Object.entries(waarden).flatMap(([veld, tekst]) => {
    if (veld === 'bron') return []
    const jaar = Number(veld)
    const [was, inwoners] = [perJaar.get(jaar)?.inwoners ?? null, parseGetal(tekst) ?? null]
    return was === inwoners ? [] : [{ groep, gebied, jaar, inwoners, was, bron: waarden.bron.trim() }]
  })
}
