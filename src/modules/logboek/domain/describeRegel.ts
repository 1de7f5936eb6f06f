import { describeOnderwerp } from './onderwerp.ts'

export type Uitkomst = 'gelukt' | 'geweigerd' | 'mislukt'
export const UITKOMSTEN = ['gelukt', 'geweigerd', 'mislukt'] as const satisfies readonly Uitkomst[]

/** What is told of a line. */
export type Telregel = {
  /** The name of the medewerker; null when it was not one. */
  readonly naam: string | null
  /** As the log has it. */
  readonly rol: string
  readonly handeling: string
  /** The readable name of the handeling. */
  readonly daad: string
  readonly onderwerp: string
  readonly uitkomst: Uitkomst
  /** How many records a list showed; null when it was no such list. */
  readonly getoond: number | null
}

/** Who acted without being a medewerker, by the rol in the log. */
const ZONDER_NAAM: Readonly<Record<string, string>> = {
  systeem: 'Baken zelf',
  onbekend: 'Iemand die nog niet was ingelogd',
  toegangslink: 'Iemand met een link om een wachtwoord te kiezen',
  voortgangslink: 'Iemand met een link om voortgang te melden',
  inwoner: 'Een inwoner',
  agenda: 'Een agendaprogramma',
}

export const nameWie = ({ naam, rol }: Pick<Telregel, 'naam' | 'rol'>): string =>
  naam ?? ZONDER_NAAM[rol] ?? 'Iemand zonder account'

/** One Dutch sentence: who did what, to what, and how it ended. */
export function describeRegel(regel: Telregel): string {
  const wat = describeOnderwerp(regel.onderwerp)
  const daad = `‘${regel.daad}’${wat === null ? '' : ` op ${wat}`}`
  switch (regel.uitkomst) {
    case 'gelukt':
      return `${nameWie(regel)} deed ${daad}${tellGetoond(regel.getoond)}.`
    case 'geweigerd':
      return `${nameWie(regel)} wilde ${daad}, maar dat is geweigerd: het mag niet, of het bestaat niet.`
    case 'mislukt':
      return `${nameWie(regel)} begon aan ${daad}, maar dat ging niet door. Er is niets veranderd.`
  }
}

function tellGetoond(getoond: number | null): string {
  if (getoond === null) return ''
  if (getoond === 0) return ' en kreeg niets te zien'
  return ` en kreeg ${getoond === 1 ? '1 gegeven' : `${getoond} gegevens`} te zien`
}
