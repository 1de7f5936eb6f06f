import { NIVEAUS, type Niveau } from '../../../domain/kalender/kolommen.ts'
import { parseSleutel, type Sleutel } from '../../../domain/boom/sleutel.ts'
import { ONDERDEEL_SOORTEN, type OnderdeelSoort } from '../../../domain/onderdeel.ts'

const DELEN = ['geschiedenis', 'voortgang'] as const
export type Deel = (typeof DELEN)[number]

/** What the address of a programme says after the question mark. Lists are joined by dots. */
export type ProgrammaZoek = {
  /** The record in the side panel. */
  readonly onderdeel?: Sleutel
  /** Its history, or what was reported about it, instead of its fields. */
  readonly deel?: Deel
  /** A new record of this kind in the panel, under `bij`, after `na`. */
  readonly nieuw?: OnderdeelSoort
  readonly bij?: string
  readonly na?: string
  readonly prioriteit?: string
  readonly partij?: string
  readonly planning?: string
  readonly status?: string
  readonly houder?: string
  readonly q?: string
  /** How finely the calendar is cut, and the quarter that it shows by week. */
  readonly niveau?: Niveau
  readonly kwartaal?: string
}

const TEKSTVELDEN = ['bij', 'na', 'prioriteit', 'partij', 'planning', 'status', 'houder', 'q', 'kwartaal'] as const

const tekstOf = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : ''

/** Reads the address; what is not understood is left out. */
export function readProgrammaZoek(zoek: Readonly<Record<string, unknown>>): ProgrammaZoek {
  const onderdeel = parseSleutel(tekstOf(zoek.onderdeel))
  const nieuw = ONDERDEEL_SOORTEN.find((soort) => soort === zoek.nieuw)
  const deel = DELEN.find((een) => een === zoek.deel)
  const niveau = NIVEAUS.find((een) => een === zoek.niveau)
  const teksten = TEKSTVELDEN.map((naam) => [naam, tekstOf(zoek[naam])] as const).filter(([, tekst]) => tekst !== '')
  return {
    ...(onderdeel && { onderdeel: `${onderdeel.soort}:${onderdeel.id}` as const }),
    ...(deel && { deel }),
    ...(nieuw && { nieuw }),
    ...(niveau && { niveau }),
    ...Object.fromEntries(teksten),
  }
}

/** An undefined field leaves the address. */
export type ZoekVerandering = { readonly [veld in keyof ProgrammaZoek]?: ProgrammaZoek[veld] | undefined }

export const changeZoek = (eerder: object, verandering: ZoekVerandering): ProgrammaZoek =>
  readProgrammaZoek({ ...eerder, ...verandering })
