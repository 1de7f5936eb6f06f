import { BuitenFout, type Buitenreden } from '../../../../platform/server/buiten/BuitenFout.ts'
import type { FetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import { CBSTABEL, type Cbstabelcode } from '../../domain/cbs/cbstabel.ts'

/** Where the tables stand; who runs Baken may name others. */
export const CBS_ADRESSEN = {
  cbs: 'https://opendata.cbs.nl/ODataApi/odata',
  derden: 'https://dataderden.cbs.nl/ODataApi/odata',
} as const
export type Cbsadressen = Readonly<Record<keyof typeof CBS_ADRESSEN, string>>

/** CBS could not be asked, or answered something else. `message` is the sentence for the user. */
export class CbsFout extends Error {
  constructor(zin: string, oorzaak?: unknown) {
    super(zin, oorzaak === undefined ? undefined : { cause: oorzaak })
    this.name = 'CbsFout'
  }
}

/** Asks one part of a table ("TypedDataSet", "Perioden"). Throws a `CbsFout`. */
export type VraagCbs = (tabel: Cbstabelcode, deel: string, vraag: Readonly<Record<string, string>>) => Promise<unknown>

type Opties = {
  readonly fetchBuiten: FetchBuiten
  readonly adressen: Cbsadressen
  /** Between two questions, and the first wait after a refusal; each next one is twice as long. */
  readonly pauzeMs: number
}

const POGINGEN = 4
const LANGSTE_PAUZE_MS = 60_000
const OPNIEUW: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])
const KOPPEN = { accept: 'application/json', 'user-agent': 'Baken (open source voor gemeenten)' }

const NIET_BEREIKBAAR =
  'Het CBS is nu niet te bereiken. Wat al is opgehaald, blijft bewaard. Probeer het later opnieuw, of lees een opgeslagen antwoord in.'
const GEEN_TABEL = 'Het CBS geeft deze tabel niet. Misschien heeft zij een ander nummer gekregen.'
export const ANDER_ANTWOORD = 'Het CBS gaf een antwoord dat Baken niet kan lezen. Misschien is de tabel veranderd.'

/** What CBS does answer, but not as Baken asks. */
const ZIN: Partial<Record<Buitenreden, string>> = { te_groot: ANDER_ANTWOORD, verwijst_door: ANDER_ANTWOORD }

/** Asks one question after another, with a pause, and again after a refusal that may pass. */
export function createCbsclient({ fetchBuiten, adressen, pauzeMs }: Opties): VraagCbs {
  const vraagEens = async (adres: string): Promise<Response | null> => {
    try {
      const antwoord = await fetchBuiten(adres, { method: 'GET', headers: KOPPEN })
      return OPNIEUW.has(antwoord.status) ? antwoord : checkAntwoord(antwoord)
    } catch (fout) {
      if (fout instanceof BuitenFout && (fout.reden === 'te_traag' || fout.reden === 'onbereikbaar')) return null
      throw fout instanceof BuitenFout ? new CbsFout(ZIN[fout.reden] ?? NIET_BEREIKBAAR, fout) : fout
    }
  }
  return async (tabel, deel, vraag) => {
    const basis = adressen[CBSTABEL[tabel].server]
    const adres = `${basis}/${tabel}/${deel}?${encodeVraag(vraag)}`
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      await wait(pauzeMs)
      const antwoord = await vraagEens(adres)
      if (antwoord?.ok) return readJson(antwoord)
      await wait(Math.min(LANGSTE_PAUZE_MS, Math.max(readWachttijd(antwoord), pauzeMs * 2 ** poging)))
    }
    throw new CbsFout(NIET_BEREIKBAAR)
  }
}

function checkAntwoord(antwoord: Response): Response {
  if (antwoord.ok) return antwoord
  throw new CbsFout(antwoord.status === 404 ? GEEN_TABEL : ANDER_ANTWOORD)
}

/** A space is %20 here: not every OData server reads "+" as one. */
const encodeVraag = (vraag: Readonly<Record<string, string>>): string =>
  Object.entries(vraag)
    .map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`)
    .join('&')

async function readJson(antwoord: Response): Promise<unknown> {
  try {
    return await antwoord.json()
  } catch (fout) {
    throw new CbsFout(ANDER_ANTWOORD, fout)
  }
}

const readWachttijd = (antwoord: Response | null): number => {
  const seconden = Number(antwoord?.headers.get('retry-after'))
  return Number.isFinite(seconden) ? seconden * 1000 : 0
}

const wait = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms))
