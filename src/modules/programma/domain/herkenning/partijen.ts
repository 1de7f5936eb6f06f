import {
  createOrganisatieResolver,
  type Organisatie,
  organisatieSleutel,
  splitPartijen,
} from '../../../partners/public.ts'
import type { VoorstelPartij } from '../voorstel.ts'
import type { WieDeel } from './actievelden.ts'

export type GelezenPartijen = { readonly wie: readonly VoorstelPartij[]; readonly twijfel: readonly string[] }

const ONBEKEND = 'Deze partij staat niet in je lijst.'
const GEEN_PARTIJ = 'Onder wie staat geen partij.'

/** The parties of an actie, each once, matched with the organisaties that the gemeente knows. */
export function readPartijen(delen: readonly WieDeel[], lijst: Organisatielijst): GelezenPartijen {
  const gezien = new Set<string>()
  const wie = delen.flatMap((deel) =>
    splitDeel(deel).flatMap((partij): VoorstelPartij[] => {
      const sleutel = organisatieSleutel(partij.tekst)
      if (gezien.has(sleutel)) return []
      gezien.add(sleutel)
      return [{ tekst: partij.tekst, rol: deel.rol ?? partij.rol, organisatieId: lijst.find(partij.tekst) }]
    }),
  )
  const onbekend = !lijst.isLeeg && wie.some((partij) => partij.organisatieId === null)
  const leeg = wie.length === 0 && delen.some((deel) => /\p{L}{4}/u.test(deel.waarde.tekst))
  return { wie, twijfel: [...(onbekend ? [ONBEKEND] : []), ...(leeg ? [GEEN_PARTIJ] : [])] }
}

const splitDeel = ({ waarde, rol, heel }: WieDeel) =>
  heel ? [{ tekst: waarde.tekst, rol: rol ?? ('partner' as const) }] : splitPartijen(waarde.tekst)

/** The gemeente's organisaties; `find` answers only when a name means exactly one of them. */
export type Organisatielijst = { readonly isLeeg: boolean; readonly find: (naam: string) => string | null }

export function indexOrganisaties(organisaties: readonly Organisatie[]): Organisatielijst {
  const resolve = createOrganisatieResolver(organisaties)
  const gevonden = new Map<string, string | null>()
  const find = (naam: string): string | null => {
    const eerder = gevonden.get(naam)
    if (eerder !== undefined) return eerder
    const oplossing = resolve(naam)
    const id = 'organisatieId' in oplossing ? oplossing.organisatieId : null
    gevonden.set(naam, id)
    return id
  }
  return { isLeeg: organisaties.length === 0, find }
}
