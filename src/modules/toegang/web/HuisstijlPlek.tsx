import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { isKleur, type Kleur } from '../../../platform/domain/contrast.ts'
import type { HuisstijlKleuren } from '../../../platform/domain/kleurkeuring.ts'
import { applyHuisstijl } from '../../../platform/web/huisstijl/applyHuisstijl.ts'
import { EIGEN_KLEUREN } from '../../../platform/web/huisstijl/huisstijl.ts'
import { MerkContext } from '../../../platform/web/schil/Merk.tsx'
import { gemeenteNaam } from './gemeenteNaam.ts'
import { huisstijlQuery } from './huisstijlQuery.ts'

/** Gives everything inside it the name, logo and colours of the gemeente. */
export function HuisstijlPlek({ children }: { readonly children: ReactNode }) {
  const { data } = useQuery(huisstijlQuery)
  useEffect(() => {
    if (data) applyHuisstijl(toKleuren(data.kleuren))
  }, [data])
  // Version 0 is nobody's: before sign-in on a server with several gemeenten, or with none yet.
  return (
    <MerkContext value={{ naam: data && data.versie > 0 ? gemeenteNaam(data.naam) : '', logo: data?.logo ?? null }}>
      {children}
    </MerkContext>
  )
}

/** What the server sends is six digits by contract; anything else falls back to Baken's own colour. */
export function toKleuren(kleuren: Readonly<Record<keyof HuisstijlKleuren, string>>): HuisstijlKleuren {
  const kleur = (naam: keyof HuisstijlKleuren): Kleur => {
    const gekozen = kleuren[naam].toLowerCase()
    return isKleur(gekozen) ? gekozen : EIGEN_KLEUREN[naam]
  }
  return { merk: kleur('merk'), merkInkt: kleur('merkInkt'), accent: kleur('accent'), accentInkt: kleur('accentInkt') }
}
