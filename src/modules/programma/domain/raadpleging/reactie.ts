import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

export const REACTIE_STANDEN = ['wacht', 'geplaatst', 'geweigerd'] as const
export type ReactieStand = (typeof REACTIE_STANDEN)[number]

export const WEIGERREDENEN = ['persoonsgegevens', 'belediging', 'ander_onderwerp'] as const
export type Weigerreden = (typeof WEIGERREDENEN)[number]

export const VERWERKINGEN = ['gelezen', 'meegenomen', 'niet_meegenomen'] as const
export type Verwerking = (typeof VERWERKINGEN)[number]

/** Characters of a reaction. */
export const REACTIE_LENGTE = { kortste: 10, langste: 2000 } as const
export const LANGSTE_NAAM = 80

/** What the adviseur makes of a reaction. */
export type Beoordeling = {
  readonly stand: ReactieStand
  readonly weigerreden: Weigerreden | null
  readonly antwoord: string
  readonly verwerking: Verwerking
  readonly meegenomenIn: string
}

export const WEIGERREDEN_TEKST: Record<Weigerreden, string> = {
  persoonsgegevens: 'Er staan gegevens van een persoon in',
  belediging: 'Het is een belediging of bedreiging',
  ander_onderwerp: 'Het gaat niet over deze inzet',
}

export const REACTIE_STAND_TEKST: Record<ReactieStand, string> = {
  wacht: 'Wacht op jou',
  geplaatst: 'Geplaatst',
  geweigerd: 'Geweigerd',
}

export const VERWERKING_TEKST: Record<Verwerking, string> = {
  gelezen: 'Gelezen',
  meegenomen: 'Gelezen en meegenomen',
  niet_meegenomen: 'Gelezen en niet meegenomen',
}

/** "Gelezen en meegenomen in de inzet Zicht op geld." */
export const verwerkingZin = ({
  verwerking,
  meegenomenIn,
}: Pick<Beoordeling, 'verwerking' | 'meegenomenIn'>): string =>
  verwerking === 'meegenomen'
    ? `${VERWERKING_TEKST.meegenomen} in ${meegenomenIn}.`
    : `${VERWERKING_TEKST[verwerking]}.`

/** Refusing needs a reason; "meegenomen" must say in what; not taking along must be explained to who wrote it. */
export function checkBeoordeling(
  beoordeling: Beoordeling,
): Result<Beoordeling, 'weigerreden_nodig' | 'waarin_nodig' | 'antwoord_nodig'> {
  const { stand, weigerreden, antwoord, verwerking, meegenomenIn } = beoordeling
  if (stand === 'geweigerd' && weigerreden === null) return refuse('weigerreden_nodig')
  if (stand !== 'geweigerd' && verwerking === 'meegenomen' && meegenomenIn === '') return refuse('waarin_nodig')
  if (stand === 'geplaatst' && verwerking === 'niet_meegenomen' && antwoord === '') return refuse('antwoord_nodig')
  if (stand === 'geweigerd') return ok({ ...GEEN_GEVOLG, stand, weigerreden })
  return ok({ ...beoordeling, weigerreden: null, meegenomenIn: verwerking === 'meegenomen' ? meegenomenIn : '' })
}

const GEEN_GEVOLG = { antwoord: '', verwerking: 'gelezen', meegenomenIn: '' } as const

type Volgorde = { readonly stand: ReactieStand; readonly ingediendOp: string; readonly antwoord: string }

/** What waits comes first, then what was placed without an answer; the oldest of each first. */
export const compareReacties = (een: Volgorde, ander: Volgorde): number =>
  rangOf(een) - rangOf(ander) || een.ingediendOp.localeCompare(ander.ingediendOp)

function rangOf({ stand, antwoord }: Volgorde): number {
  if (stand === 'wacht') return 0
  if (stand === 'geweigerd') return 3
  return antwoord === '' ? 1 : 2
}
