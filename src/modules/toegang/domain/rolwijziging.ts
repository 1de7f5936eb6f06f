import { handelingenOfRol, type Afwijking } from './rolrechten.ts'
import { slotOf, type Gever, type Rechten, type Slot } from './rolregels.ts'

/** A wish: this rol may or may not do this. The same shape as what differs from the default. */
export type Rolwijziging = Afwijking

export type Geweigerd = Rolwijziging & { readonly reden: Slot | 'onbekend' }

export type Oordeel = {
  /** Only what would really change. */
  readonly toegestaan: readonly Rolwijziging[]
  readonly geweigerd: readonly Geweigerd[]
}

const keyOf = ({ rol, handeling }: Rolwijziging): string => `${rol} ${handeling}`

/** Which wishes this person may carry out. Of two wishes about the same the last counts. */
export function judgeRolwijzigingen(gever: Gever, rechten: Rechten, wensen: readonly Rolwijziging[]): Oordeel {
  const { teksten, standaardOf, afwijkingen } = rechten
  const bekend = new Map(teksten.map((tekst) => [tekst.handeling, tekst]))
  const isAnders = ({ rol, handeling, toegestaan }: Rolwijziging): boolean =>
    handelingenOfRol(standaardOf, afwijkingen, rol).has(handeling) !== toegestaan
  const oordeel: { toegestaan: Rolwijziging[]; geweigerd: Geweigerd[] } = { toegestaan: [], geweigerd: [] }
  for (const wens of new Map(wensen.map((wens) => [keyOf(wens), wens])).values()) {
    if (!isAnders(wens)) continue
    const tekst = bekend.get(wens.handeling)
    const reden = tekst === undefined || tekst.soort === 'achtergrond' ? 'onbekend' : slotOf(gever, wens.rol, tekst)
    if (reden === null) oordeel.toegestaan.push(wens)
    else oordeel.geweigerd.push({ ...wens, reden })
  }
  return oordeel
}

/** The deviations as they are after these changes: what is back at the default is none any more. */
export function applyRolwijzigingen(
  { standaardOf, afwijkingen }: Pick<Rechten, 'standaardOf' | 'afwijkingen'>,
  wijzigingen: readonly Rolwijziging[],
): Afwijking[] {
  const na = new Map([...afwijkingen, ...wijzigingen].map((afwijking) => [keyOf(afwijking), afwijking]))
  return [...na.values()].filter(({ rol, handeling, toegestaan }) => standaardOf(rol).has(handeling) !== toegestaan)
}
