import type { Endpoint } from '../../../platform/contract.ts'

/** The headers that show who asks: a cookie, or a key. */
export type Toegang = Readonly<Record<string, string>>

/** Somebody at the API. */
export type Aanvaller = {
  readonly rol: string
  readonly toegang: Toegang
  readonly handelingen: ReadonlySet<string>
  /** The same person, who did not show for a while who they are. */
  readonly onbevestigd: Toegang
  /** Words that may not be in anything this one gets. */
  readonly verboden: readonly string[]
}

/** A program with a key: it does nothing delicate, because nobody can be asked. */
export const isProgramma = ({ toegang }: Aanvaller): boolean => 'authorization' in toegang

/** Whose requests are changed, the first that holds the handeling: persons before programs. */
const VOORKEUR = ['adviseur_veiligheid', 'beheerder']
/** Has a second factor, and the others have none. */
export const MET_FACTOREN = 'raadslid met factoren'

/** Who may do this, the one whose requests are changed first. */
export function listBevoegden(aanvallers: readonly Aanvaller[], { handeling, path }: Endpoint): readonly Aanvaller[] {
  const eerst = /^.(mijn-factoren|sessie.bevestiging)/.test(path) ? [MET_FACTOREN, ...VOORKEUR] : VOORKEUR
  const plaats = ({ rol }: Aanvaller) => (eerst.indexOf(rol) + eerst.length + 1) % (eerst.length + 1)
  return aanvallers
    .filter((wie) => handeling !== undefined && wie.handelingen.has(handeling))
    .toSorted((een, twee) => plaats(een) - plaats(twee))
}
