import type { Handeling, Handelingtekst } from '../../../platform/domain/handeling.ts'
import { handelingenOfRol, type Afwijking, type StandaardOf } from './rolrechten.ts'
import type { Rol } from './rol.ts'

/** Who changes what others may do, with what they hold at that moment. */
export type Gever = {
  readonly medewerkerId: string
  readonly rollen: readonly Rol[]
  readonly handelingen: ReadonlySet<Handeling>
}

/** What every rol holds by default and what it holds now in this gemeente. */
export type Rechten = {
  readonly teksten: readonly Handelingtekst[]
  readonly standaardOf: StandaardOf
  readonly afwijkingen: readonly Afwijking[]
}

/** Why a handeling of a rol stays as it is. */
export const SLOTEN = {
  nodig_om_in_te_loggen: 'Zonder deze handeling kan niemand met deze rol inloggen.',
  nodig_voor_beheer: 'Zonder deze handeling kan niemand nog rollen en toegang regelen.',
  dossier_voor_beheerder: 'Een beheerder krijgt nooit een handeling op dossiers.',
  niet_zelf: 'Alleen wie deze handeling zelf heeft, kan haar geven of afnemen.',
} as const
export type Slot = keyof typeof SLOTEN

const NODIG_VOOR_IEDEREEN: ReadonlySet<Handeling> = new Set<Handeling>([
  'sessie:read',
  'sessie:delete',
  'sessie:confirm',
  'tweedefactor:edit',
])
const NODIG_VOOR_BEHEERDER: ReadonlySet<Handeling> = new Set<Handeling>([
  'medewerker:read',
  'medewerker:edit',
  'rol:read',
  'rol:edit',
])

const isBeheerder = ({ rollen }: Gever): boolean => rollen.includes('beheerder')

/** Nobody gives what they do not hold. The gemeente put all but the handelingen on dossiers in the hands of a beheerder, to pass on. */
export const mayGive = (gever: Gever, { handeling, soort }: Handelingtekst): boolean =>
  soort !== 'achtergrond' && (gever.handelingen.has(handeling) || (isBeheerder(gever) && soort !== 'dossier'))

/** Why `gever` may not give this handeling to this rol, nor take it away; null when they may. */
export function slotOf(gever: Gever, rol: Rol, tekst: Handelingtekst): Slot | null {
  if (NODIG_VOOR_IEDEREEN.has(tekst.handeling)) return 'nodig_om_in_te_loggen'
  if (rol === 'beheerder' && NODIG_VOOR_BEHEERDER.has(tekst.handeling)) return 'nodig_voor_beheer'
  if (rol === 'beheerder' && tekst.soort === 'dossier') return 'dossier_voor_beheerder'
  return mayGive(gever, tekst) ? null : 'niet_zelf'
}

/** Why a rol may not be given to, or taken from, somebody. */
export const ROLWEIGERINGEN = {
  alleen_beheerder: 'Alleen een beheerder kan iemand beheerder maken.',
  niet_aan_jezelf: 'Deze rol kun je niet aan jezelf geven: zij mag iets wat jij niet mag. Vraag een andere beheerder.',
  niet_zelf: 'Deze rol mag iets wat jij niet mag. Vraag iemand die dat wel mag.',
} as const
export type Rolweigering = keyof typeof ROLWEIGERINGEN

/**
 * Why `gever` may not let `medewerkerId` (null: somebody new) have `rol`; null when they may. A beheerder carries out what the gemeente
 * decided: the default set of each rol may be given to others, also where it holds handelingen on dossiers, but not to oneself.
 */
export function rolweigeringOf(
  gever: Gever,
  medewerkerId: string | null,
  rol: Rol,
  { teksten, standaardOf, afwijkingen }: Rechten,
): Rolweigering | null {
  if (rol === 'beheerder' && !isBeheerder(gever)) return 'alleen_beheerder'
  const isZelf = gever.medewerkerId === medewerkerId
  const held = handelingenOfRol(standaardOf, afwijkingen, rol)
  const zonder = teksten.filter((tekst) => held.has(tekst.handeling) && !mayGive(gever, tekst))
  if (isZelf) return zonder.length > 0 ? 'niet_aan_jezelf' : null
  const mandaat = isBeheerder(gever) ? standaardOf(rol) : new Set<Handeling>()
  return zonder.some(({ handeling }) => !mandaat.has(handeling)) ? 'niet_zelf' : null
}

/** A beheerder may always take a rol away, and everybody may give up their own; others only what they may give. */
export const mayTakeRol = (gever: Gever, medewerkerId: string, rol: Rol, rechten: Rechten): boolean =>
  isBeheerder(gever) ||
  gever.medewerkerId === medewerkerId ||
  rolweigeringOf(gever, medewerkerId, rol, rechten) === null
