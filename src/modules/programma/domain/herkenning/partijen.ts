import { type Organisatie, organisatieSleutel, splitPartijen } from '../../../partners/public.ts'
import type { VoorstelPartij } from '../voorstel.ts'
import type { WieDeel } from './actievelden.ts'

export type GelezenPartijen = { readonly wie: readonly VoorstelPartij[]; readonly twijfel: readonly string[] }

const ONBEKEND = 'Deze partij staat niet in je lijst.'
const GEEN_PARTIJ = 'Onder wie staat geen partij.'

/** The parties of an actie, each once, matched with the organisaties that the gemeente knows. */
export function readPartijen(delen: readonly WieDeel[], lijst: Organisatielijst): GelezenPartijen {
  const gezien = new Set<string>()
  const wie = delen.flatMap((deel) =>
    splitPartijen(deel.waarde.tekst).flatMap((partij): VoorstelPartij[] => {
      const sleutel = organisatieSleutel(partij.tekst)
      if (gezien.has(sleutel)) return []
      gezien.add(sleutel)
      return [{ tekst: partij.tekst, rol: deel.rol ?? partij.rol, organisatieId: lijst.get(sleutel) ?? null }]
    }),
  )
  const onbekend = lijst.size > 0 && wie.some((partij) => partij.organisatieId === null)
  const leeg = wie.length === 0 && delen.some((deel) => /\p{L}{4}/u.test(deel.waarde.tekst))
  return { wie, twijfel: [...(onbekend ? [ONBEKEND] : []), ...(leeg ? [GEEN_PARTIJ] : [])] }
}

/** The gemeente's organisaties by the key of each of their names. */
export type Organisatielijst = ReadonlyMap<string, string>

export const indexOrganisaties = (organisaties: readonly Organisatie[]): Organisatielijst =>
  new Map(
    organisaties.flatMap(({ id, naam, aliassen }) =>
      [naam, ...aliassen].map((n) => [organisatieSleutel(n), id] as const),
    ),
  )
