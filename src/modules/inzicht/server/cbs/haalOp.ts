import { buildPaginavraag, listDeelvragen, RIJEN_PER_PAGINA } from '../../domain/cbs/cbsvraag.ts'
import { readCbsrijen, readStand, readVoorlopige, type Cbsrij } from '../../domain/cbs/readCbsantwoord.ts'
import { formatPeriode, parsePeriode } from '../../domain/reeks/periode.ts'
import { verwerkLading, type Ladingmiddelen } from '../lading/verwerkLading.ts'
import { ANDER_ANTWOORD, CbsFout, type VraagCbs } from './cbsclient.ts'
import {
  claimOphaling,
  findOphaling,
  findPagina,
  insertPagina,
  noteOphaling,
  saveOphalingMislukt,
  type Cbspagina,
  type Ophaling,
} from './ophalingRepository.ts'
import { storeOphaling } from './storeOphaling.ts'

export type Cbsmiddelen = Ladingmiddelen & { readonly vraagCbs: VraagCbs }

type Beurt = { readonly middelen: Cbsmiddelen; readonly gemeenteId: number; readonly ophaling: Ophaling }

const ONVERWACHT = 'Het ophalen is niet gelukt door een fout bij ons. Probeer het opnieuw.'

/**
 * Fetches what was asked, page by page, and stores it as one lading. A page that was fetched of this state of the table is not
 * asked again: cut off at any point it goes on where it was, and ends the same.
 */
export async function haalOp(middelen: Cbsmiddelen, gemeenteId: number, id: string): Promise<void> {
  const { achtergrond } = middelen
  const ophaling = await achtergrond(gemeenteId, 'cbsophaling:claim', async ({ db, now }) => ({
    body: (await claimOphaling(db, id, now)) ? await findOphaling(db, id) : undefined,
    onderwerp: `cbsophaling/${id}`,
  }))
  if (!ophaling) return
  try {
    const beurt = { middelen, gemeenteId, ophaling }
    const stand = await askStand(beurt)
    const voorlopig = await askVoorlopige(beurt)
    const rijen = await askRijen(beurt, stand)
    const ladingId = await storeOphaling(middelen, gemeenteId, ophaling, { stand, rijen, voorlopig })
    if (ladingId !== null) await verwerkLading(middelen, gemeenteId, ladingId)
  } catch (fout) {
    const bekend = fout instanceof CbsFout
    await achtergrond(gemeenteId, 'cbsophaling:fail', async ({ db }) => {
      await saveOphalingMislukt(db, id, bekend ? fout.message : ONVERWACHT)
      return { body: null, onderwerp: `cbsophaling/${id}` }
    })
    if (!bekend) throw fout
  }
}

async function askStand({ middelen, ophaling }: Beurt): Promise<string> {
  const antwoord = await middelen.vraagCbs(ophaling.vraag.tabel, 'TableInfos', { $format: 'json' })
  return readStand(antwoord) ?? refuseAntwoord()
}

async function askVoorlopige({ middelen, ophaling }: Beurt): Promise<ReadonlySet<string>> {
  const antwoord = await middelen.vraagCbs(ophaling.vraag.tabel, 'Perioden', { $format: 'json' })
  return new Set(readVoorlopige(antwoord).flatMap((sleutel) => namePeriode(sleutel) ?? []))
}

const namePeriode = (sleutel: string): string | null => {
  const periode = parsePeriode(sleutel)
  return periode && formatPeriode(periode)
}

async function askRijen(beurt: Beurt, stand: string): Promise<readonly Cbsrij[]> {
  const rijen: Cbsrij[] = []
  for (const filter of listDeelvragen(beurt.ophaling.vraag)) {
    let vorige: Cbspagina | null = null
    for (let nummer = 0; vorige === null || vorige.aantal >= RIJEN_PER_PAGINA; nummer += 1) {
      vorige = await getPagina(beurt, { stand, filter, nummer, vorige, gehaald: rijen.length })
      rijen.push(...vorige.rijen)
    }
  }
  return rijen
}

type Plaats = {
  readonly stand: string
  readonly filter: string
  readonly nummer: number
  readonly vorige: Cbspagina | null
  /** How many rows there were before. */
  readonly gehaald: number
}

/** From what was kept, or else from CBS. */
async function getPagina({ middelen, gemeenteId, ophaling }: Beurt, plaats: Plaats): Promise<Cbspagina> {
  const { achtergrond, vraagCbs } = middelen
  const { stand, filter, nummer, vorige, gehaald } = plaats
  const { id, vraag } = ophaling
  const adres = `${vraag.tabel} ${nummer} ${filter}`
  const bewaard = await achtergrond(gemeenteId, 'cbsophaling:find_page', async ({ db }) => ({
    body: await findPagina(db, adres, stand),
    onderwerp: `cbsophaling/${id}`,
  }))
  if (bewaard) return bewaard
  const antwoord = await vraagCbs(vraag.tabel, 'TypedDataSet', buildPaginavraag(vraag.tabel, filter, nummer))
  const pagina = { aantal: countRijen(antwoord), rijen: readCbsrijen(vraag.tabel, antwoord) ?? refuseAntwoord() }
  if (vorige !== null && isZelfde(pagina, vorige)) refuseAntwoord()
  await achtergrond(gemeenteId, 'cbsophaling:keep_page', async ({ db, now }) => {
    await insertPagina(db, { gemeenteId, adres, stand }, pagina, now)
    await noteOphaling(db, id, gehaald + pagina.rijen.length, now)
    return { body: null, onderwerp: `cbsophaling/${id}` }
  })
  return pagina
}

/** A server that does not look at which page was asked would answer without end. */
const isZelfde = ({ rijen: [rij] }: Cbspagina, { rijen: [eerder] }: Cbspagina): boolean =>
  rij !== undefined && JSON.stringify(rij) === JSON.stringify(eerder)

const countRijen = (antwoord: unknown): number =>
  typeof antwoord === 'object' && antwoord !== null && 'value' in antwoord && Array.isArray(antwoord.value)
    ? antwoord.value.length
    : refuseAntwoord()

function refuseAntwoord(): never {
  throw new CbsFout(ANDER_ANTWOORD)
}
