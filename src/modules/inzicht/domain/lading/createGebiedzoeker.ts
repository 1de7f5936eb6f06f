import { tekstVanCel, type Cel } from './rij.ts'

/** A wijk or buurt of the gemeente; without a code of CBS no figure can be kept about it. */
export type Ladinggebied = { readonly naam: string; readonly code: string | null }

export type Gebiedreden = 'gebied_leeg' | 'gebied_onbekend' | 'gebied_zonder_code' | 'gebied_dubbel' | 'gebied_elders'

export type Gebiedkennis = {
  /** "GM9990". */
  readonly gemeentecode: string
  readonly gemeentenaam: string
  readonly gebieden: readonly Ladinggebied[]
}

const CODE = /^(GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$/
const GEHEEL: ReadonlySet<string> = new Set(['gemeente', 'hele gemeente', 'totaal', 'gemeentetotaal'])

/** Finds the gebied that a cell names, by code or by name: its code, '' for the whole gemeente, or why not. */
export function createGebiedzoeker({ gemeentecode, gemeentenaam, gebieden }: Gebiedkennis) {
  const perNaam = new Map<string, (string | null)[]>()
  for (const { naam, code } of gebieden) {
    const sleutel = naam.toLowerCase()
    perNaam.set(sleutel, [...(perNaam.get(sleutel) ?? []), code])
  }
  const eigen = new Set([...GEHEEL, gemeentenaam.toLowerCase(), `gemeente ${gemeentenaam.toLowerCase()}`])

  const findCode = (code: string) => {
    if (code === gemeentecode) return { code: '' }
    if (code.startsWith('GM') || code.slice(2, 6) === gemeentecode.slice(2)) return { code }
    return { reden: 'gebied_elders' as const }
  }
  return (cel: Cel | undefined): { readonly code: string } | { readonly reden: Gebiedreden } => {
    const tekst = tekstVanCel(cel)
    if (tekst === '') return { reden: 'gebied_leeg' }
    if (CODE.test(tekst.toUpperCase())) return findCode(tekst.toUpperCase())
    if (eigen.has(tekst.toLowerCase())) return { code: '' }
    const codes = perNaam.get(tekst.toLowerCase())
    if (codes === undefined) return { reden: 'gebied_onbekend' }
    if (codes.length > 1) return { reden: 'gebied_dubbel' }
    const [code] = codes
    return code ? { code } : { reden: 'gebied_zonder_code' }
  }
}

export type Gebiedzoeker = ReturnType<typeof createGebiedzoeker>
