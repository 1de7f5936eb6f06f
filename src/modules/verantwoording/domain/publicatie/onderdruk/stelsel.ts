import { isKlein, KLEINSTE_GETOONDE, type Telcel, type Verband } from './telcel.ts'

/** The cells by number, and in which sums they stand; `teken` is -1 for the total of a sum. */
export type Stelsel = {
  readonly waarden: readonly number[]
  readonly ondergrens: readonly number[]
  readonly bovengrens: readonly number[]
  readonly sommen: readonly (readonly Lid[])[]
  readonly staatIn: readonly (readonly { readonly som: number; readonly teken: number }[])[]
  /** Cells from this number on are what an open sum leaves out: nobody sees them. */
  readonly aantal: number
}

export type Lid = { readonly cel: number; readonly teken: number }

/**
 * What readers are taken to know of a count that they do not see: hidden for being small it is 1 to 4, hidden for another's sake it
 * is 5 or more. A zero is always shown, so it can hide nothing.
 */
export function buildStelsel(cellen: readonly Telcel[], verbanden: readonly Verband[]): Stelsel {
  const nummers = new Map(cellen.map(({ id }, nummer) => [id, nummer]))
  const waarden = cellen.map(({ waarde }) => waarde)
  const sommen: Lid[][] = []
  for (const { totaal, delen, open } of verbanden) {
    const leden = [{ id: totaal, teken: -1 }, ...delen.map((id) => ({ id, teken: 1 }))].flatMap(({ id, teken }) => {
      const cel = nummers.get(id)
      return cel === undefined ? [] : [{ cel, teken }]
    })
    if (leden.length < delen.length + 1) continue
    if (open) {
      const rest = -leden.reduce((som, { cel, teken }) => som + teken * (waarden[cel] ?? 0), 0)
      leden.push({ cel: waarden.push(rest) - 1, teken: 1 })
    }
    sommen.push(leden)
  }
  const grenzen = waarden.map((waarde, cel) => (cel < cellen.length ? grenzenVan(waarde) : BUITEN))
  return {
    waarden,
    ondergrens: grenzen.map(([onder]) => onder),
    bovengrens: grenzen.map(([, boven]) => boven),
    sommen,
    staatIn: listSommenPerCel(waarden.length, sommen),
    aantal: cellen.length,
  }
}

/** What is not published is not known at all. */
const BUITEN = [0, Number.POSITIVE_INFINITY] as const

const grenzenVan = (waarde: number): readonly [number, number] => {
  if (waarde === 0) return [0, 0]
  return isKlein(waarde) ? [1, KLEINSTE_GETOONDE - 1] : [KLEINSTE_GETOONDE, Number.POSITIVE_INFINITY]
}

function listSommenPerCel(aantal: number, sommen: readonly (readonly Lid[])[]): Stelsel['staatIn'] {
  const perCel: { som: number; teken: number }[][] = Array.from({ length: aantal }, () => [])
  sommen.forEach((leden, som) => {
    for (const { cel, teken } of leden) perCel[cel]?.push({ som, teken })
  })
  return perCel
}
