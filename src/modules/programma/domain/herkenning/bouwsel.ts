import type { ActieVelden } from './actievelden.ts'
import { naamSleutel } from './koptekst.ts'
import { LEEG, type Waarde } from './waarde.ts'

/** Where an actie was read from: a table row, labelled fields, a heading, a list, or running text. */
export const HERKOMSTEN = ['tabel', 'veld', 'kop', 'lijst', 'vrij', 'proza'] as const
export type Herkomst = (typeof HERKOMSTEN)[number]

export type Bouwactie = {
  velden: ActieVelden
  herkomst: Herkomst
  readonly twijfel: readonly string[]
  /** A soft statement ("heeft de aandacht") instead of something that is done. */
  readonly zacht: boolean
  /** Said in an account about a later year. */
  readonly vooruitblik: boolean
}

/** `isDoel`: under a label that asks for a goal, so what it says is one. */
export type Ambitie = { readonly waarde: Waarde; readonly isDoel: boolean }
export type Bouwinzet = {
  readonly inzet: Waarde
  readonly isDoel: boolean
  readonly ambities: Ambitie[]
  acties: Bouwactie[]
}
export type Bouwprioriteit = {
  readonly naam: Waarde
  /** What `readPrioriteitnummer` gives of the heading that opened it. */
  readonly nummer: string
  inzetten: Bouwinzet[]
  readonly perTekst: Map<string, Bouwinzet>
  readonly twijfel: readonly string[]
}

/** The programme while it is being read: filled in reading order. */
export type Bouwsel = {
  readonly prioriteiten: Bouwprioriteit[]
  readonly perNaam: Map<string, Bouwprioriteit>
  prioriteit: Bouwprioriteit | null
  inzet: Bouwinzet | null
  actie: Bouwactie | null
  /** The name of the prioriteit when acties come without any heading. */
  readonly noodnaam: Waarde
}

export const newBouwsel = (noodnaam: Waarde): Bouwsel => ({
  prioriteiten: [],
  perNaam: new Map(),
  prioriteit: null,
  inzet: null,
  actie: null,
  noodnaam,
})

type Opening = { readonly nummer?: string; readonly twijfel?: readonly string[] }

/** Opens a prioriteit; one of the same name that came before is taken up again, save when the two have different numbers. */
export function openPrioriteit(
  bouwsel: Bouwsel,
  naam: Waarde,
  { nummer = '', twijfel = [] }: Opening = {},
): Bouwprioriteit {
  const zonderNummer = naamSleutel(naam.tekst)
  const eerste = bouwsel.perNaam.get(zonderNummer)
  const isAnder = eerste !== undefined && nummer !== '' && eerste.nummer !== '' && eerste.nummer !== nummer
  const sleutel = isAnder ? `${zonderNummer}\n${nummer}` : zonderNummer
  const bekend = bouwsel.perNaam.get(sleutel)
  const prioriteit = bekend ?? { naam, nummer, inzetten: [], perTekst: new Map<string, Bouwinzet>(), twijfel }
  if (!bekend) {
    bouwsel.prioriteiten.push(prioriteit)
    bouwsel.perNaam.set(sleutel, prioriteit)
  }
  bouwsel.prioriteit = prioriteit
  bouwsel.inzet = null
  bouwsel.actie = null
  return prioriteit
}

export const GEEN_PRIORITEIT = 'Er is geen kop voor een prioriteit gevonden.'

const currentPrioriteit = (bouwsel: Bouwsel): Bouwprioriteit =>
  bouwsel.prioriteit ?? openPrioriteit(bouwsel, bouwsel.noodnaam, { twijfel: [GEEN_PRIORITEIT] })

/** Opens an inzet in the current prioriteit; one with the same text is taken up again, save that without text. */
export function openInzet(bouwsel: Bouwsel, inzet: Waarde, isDoel = false): Bouwinzet {
  const prioriteit = currentPrioriteit(bouwsel)
  const bekend = inzet.tekst === '' ? undefined : prioriteit.perTekst.get(inzet.tekst)
  const nieuw: Bouwinzet = bekend ?? { inzet, isDoel, ambities: [], acties: [] }
  if (!bekend) {
    prioriteit.inzetten.push(nieuw)
    prioriteit.perTekst.set(inzet.tekst, nieuw)
  }
  bouwsel.inzet = nieuw
  bouwsel.actie = null
  return nieuw
}

export const currentInzet = (bouwsel: Bouwsel): Bouwinzet => bouwsel.inzet ?? openInzet(bouwsel, LEEG)

type Kenmerken = Partial<Pick<Bouwactie, 'twijfel' | 'zacht' | 'vooruitblik'>>

export function addActie(bouwsel: Bouwsel, velden: ActieVelden, herkomst: Herkomst, kenmerken: Kenmerken = {}): void {
  const actie: Bouwactie = { velden, herkomst, twijfel: [], zacht: false, vooruitblik: false, ...kenmerken }
  currentInzet(bouwsel).acties.push(actie)
  bouwsel.actie = actie
}
