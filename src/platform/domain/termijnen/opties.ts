import { addDays, type Dagen, type Datum } from '../datum.ts'
import { readDag, readMoment, type Moment } from './moment.ts'
import { STILTEGRONDEN, type Stiltegrond } from './termijn.ts'
import { Vraagfout } from './vraagfout.ts'

/** What is asked besides the term and its start, read and sound. */
export type Opties = {
  readonly variant: string | null
  readonly tot: Moment | null
  /** The days that stand still, by the ground that was given. */
  readonly stiltes: ReadonlyMap<Stiltegrond, readonly Dagen[]>
  readonly verdaging: boolean
  readonly verlengingenMaanden: readonly number[]
  readonly dagen: readonly Datum[]
  readonly lengte: number | null
  readonly eenheid: string | null
  readonly terug: boolean
}

type Bron = Readonly<Record<string, unknown>>

const NAMEN: readonly string[] = [
  ...['variant', 'tot', ...STILTEGRONDEN, 'verdaging'],
  ...['verlengingen_maanden', 'dagen', 'lengte', 'eenheid', 'terug'],
]
const LANGSTE_LIJST = 1_000
/** Nobody suspends a term so often; each day of a term is held against all of them. */
const MEESTE_OPSCHORTINGEN = 100
const HOOGSTE_GETAL = 36_600

/** Reads `opties` of a question; what is absent or null is not asked. Throws a Vraagfout that names the option. */
export function readOpties(waarde: unknown): Opties {
  const bron = isPresent(waarde) ? readObject(waarde, 'opties') : {}
  const vreemd = Object.keys(bron).find((naam) => !NAMEN.includes(naam))
  if (vreemd !== undefined) throw onjuist(vreemd.slice(0, 40), `bestaat niet. Kies uit ${NAMEN.join(', ')}`)
  const read = <T>(naam: string, lees: (deel: unknown, naam: string) => T, anders: T): T =>
    isPresent(bron[naam]) ? lees(bron[naam], naam) : anders
  return {
    variant: read<string | null>('variant', readTekst, null),
    tot: read<Moment | null>('tot', readMoment, null),
    stiltes: new Map(
      STILTEGRONDEN.filter((grond) => isPresent(bron[grond])).map((g) => [g, READ_STILTE[g](bron[g], g)]),
    ),
    verdaging: read('verdaging', readJaNee, false),
    verlengingenMaanden: read('verlengingen_maanden', readGetallen, []),
    dagen: read('dagen', readDagen, []),
    lengte: read<number | null>('lengte', readGetal, null),
    eenheid: read<string | null>('eenheid', readTekst, null),
    terug: read('terug', readJaNee, false),
  }
}

/** Awb 4:15 and 7:10 stand still until the day of completion, Woo 4.4 lid 3 up to and including that of the zienswijze. */
const READ_STILTE: Record<Stiltegrond, (waarde: unknown, naam: string) => readonly Dagen[]> = {
  opschorting: (waarde, naam) =>
    readLijst(waarde, naam, MEESTE_OPSCHORTINGEN).map((deel) => {
      const { van, tot_en_met } = readObject(deel, naam)
      return readPeriode(van, tot_en_met, naam)
    }),
  aanvulling: (waarde, naam) => {
    const { van, tot } = readVraagEnAntwoord(waarde, naam)
    return toStilte(addDays(van, 1), addDays(tot, -1))
  },
  zienswijze: (waarde, naam) => {
    const { van, tot } = readVraagEnAntwoord(waarde, naam)
    return toStilte(addDays(van, 1), tot)
  },
}

const toStilte = (van: Datum, tot: Datum): readonly Dagen[] => (van > tot ? [] : [{ van, tot }])

function readVraagEnAntwoord(waarde: unknown, naam: string): Dagen {
  const { gevraagd, ontvangen } = readObject(waarde, naam)
  return readPeriode(gevraagd, ontvangen, naam)
}

function readPeriode(eerste: unknown, laatste: unknown, naam: string): Dagen {
  const periode = { van: readDag(eerste, naam), tot: readDag(laatste, naam) }
  if (periode.van > periode.tot) throw onjuist(naam, 'eindigt voor het begin. Draai de datums om')
  return periode
}

const readDagen = (waarde: unknown, naam: string): readonly Datum[] =>
  readLijst(waarde, naam).map((deel) => readDag(deel, naam))

const readGetallen = (waarde: unknown, naam: string): readonly number[] =>
  readLijst(waarde, naam).map((deel) => readGetal(deel, naam))

function readLijst(waarde: unknown, naam: string, meeste = LANGSTE_LIJST): readonly unknown[] {
  if (!Array.isArray(waarde)) throw onjuist(naam, 'is geen lijst. Zet er [ en ] omheen')
  if (waarde.length > meeste) throw onjuist(naam, `heeft meer dan ${meeste} delen. Geef er minder`)
  return waarde
}

function readGetal(waarde: unknown, naam: string): number {
  if (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 1 && waarde <= HOOGSTE_GETAL) return waarde
  throw onjuist(naam, `is geen heel getal van 1 tot en met ${HOOGSTE_GETAL}. Verander het getal`)
}

function readTekst(waarde: unknown, naam: string): string {
  if (typeof waarde !== 'string') throw onjuist(naam, 'is geen tekst. Zet er aanhalingstekens omheen')
  return waarde
}

function readJaNee(waarde: unknown, naam: string): boolean {
  if (typeof waarde !== 'boolean') throw onjuist(naam, 'is geen true of false. Kies een van die twee')
  return waarde
}

export function readObject(waarde: unknown, naam: string): Bron {
  // Any object may be looked into by name; what is not there is undefined.
  if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) return waarde as Bron
  throw onjuist(naam, 'heeft niet de goede vorm. Zet de velden tussen { en }')
}

const isPresent = (waarde: unknown): boolean => waarde !== undefined && waarde !== null

const onjuist = (naam: string, wat: string): Vraagfout => new Vraagfout('optie_onjuist', `De optie ${naam} ${wat}.`)
