import type { Bereik } from '../../../../documenten/public.ts'
import type { Markering } from './markering.ts'

const LEESBAAR = /[\p{L}\p{N}]/u

export type Tekstdeel = { readonly tekst: string; readonly vet: boolean }

/** A run of text inside one mark, or outside all of them. */
export type Tekststuk = { readonly markering: Markering | null; readonly delen: readonly Tekstdeel[] }

/** Cuts a text at the ends of marks and bold ranges. Where marks lie over one another the shortest one shows. */
export function splitTekst(
  tekst: string,
  markeringen: readonly Markering[],
  vet: readonly Bereik[],
): readonly Tekststuk[] {
  const grenzen = listGrenzen(tekst.length, [...markeringen, ...vet])
  const stukken: { markering: Markering | null; delen: Tekstdeel[] }[] = []
  grenzen.slice(0, -1).forEach((van, i) => {
    const tot = grenzen[i + 1] ?? tekst.length
    // White space or a full stop between two marks is nothing to choose.
    const markering = LEESBAAR.test(tekst.slice(van, tot)) ? findBovenste(markeringen, van, tot) : null
    const deel = { tekst: tekst.slice(van, tot), vet: vet.some((bereik) => bereik.van <= van && tot <= bereik.tot) }
    const vorige = stukken.at(-1)
    if (vorige && vorige.markering === markering) vorige.delen.push(deel)
    else stukken.push({ markering, delen: [deel] })
  })
  return stukken
}

function listGrenzen(lengte: number, bereiken: readonly Bereik[]): readonly number[] {
  const grenzen = bereiken.flatMap(({ van, tot }) => [van, tot]).filter((grens) => grens > 0 && grens < lengte)
  return [...new Set([0, ...grenzen, lengte])].sort((a, b) => a - b)
}

function findBovenste(markeringen: readonly Markering[], van: number, tot: number): Markering | null {
  let bovenste: Markering | null = null
  for (const markering of markeringen) {
    if (markering.van > van || markering.tot < tot) continue
    if (!bovenste || lengte(markering) < lengte(bovenste)) bovenste = markering
  }
  return bovenste
}

const lengte = ({ van, tot }: Bereik): number => tot - van
