import type { Bouwinzet, Bouwprioriteit, Bouwsel } from './bouwsel.ts'
import type { NootDeel } from './deel.ts'
import type { Lijstsoort } from './stuk.ts'
import type { Waarde } from './waarde.ts'

/** A passage outside the acties, with the place in the programme where it stood. */
export type Passage = {
  readonly waarde: Waarde
  readonly lijst: Lijstsoort
  /** The heading it stood under. */
  readonly thema: string
  readonly prioriteit: Bouwprioriteit | null
  readonly inzet: Bouwinzet | null
}

/** A doel with a label of its own, below the prioriteit and the inzet that it stands under. */
export type EigenDoel = {
  readonly waarde: Waarde
  readonly prioriteit: Bouwprioriteit | null
  readonly inzet: Bouwinzet | null
}

/** What the walk through the document remembers between two pieces. */
export type Leesstand = {
  readonly bouwsel: Bouwsel
  /** An account: only what is said about a later year than this is an actie. */
  readonly verslagjaar: number | null
  readonly isVerslag: boolean
  /** The label that still waits for its text. */
  wacht: 'inzet' | 'doelinzet' | 'ambitie' | null
  /** The label of the last ambitie asks for a goal. */
  isDoel: boolean
  /** Paragraphs that may still be added to the ambitie just read. */
  aanvullingen: number
  /** Several goals in this prioriteit, each with acties of its own: each is an inzet. */
  doelIsInzet: boolean
  /** No heading names prioriteiten: the rows with a name in the tables do. */
  naamrijen: boolean
  thema: string
  readonly noten: NootDeel[]
  readonly passages: Passage[]
  /** Goals that stand before the first prioriteit. */
  readonly losseDoelen: Waarde[]
  /** The doelen that the document names one by one; null when it does not. */
  eigenDoelen: EigenDoel[] | null
}

export const newLeesstand = (bouwsel: Bouwsel, verslag: { readonly jaar: number | null } | null): Leesstand => ({
  bouwsel,
  verslagjaar: verslag?.jaar ?? null,
  isVerslag: verslag !== null,
  wacht: null,
  isDoel: false,
  aanvullingen: 0,
  doelIsInzet: false,
  naamrijen: false,
  thema: '',
  noten: [],
  passages: [],
  losseDoelen: [],
  eigenDoelen: null,
})

export function addPassage(stand: Leesstand, waarde: Waarde, lijst: Lijstsoort): void {
  const { prioriteit, inzet } = stand.bouwsel
  stand.passages.push({ waarde, lijst, thema: stand.thema, prioriteit, inzet })
}
