import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aCbstabel, type Cbsproefrij } from './aCbstabel.ts'

export type Proefcbs = {
  readonly adres: string
  /** The queries of the data that were asked. */
  readonly gevraagd: string[]
  /** From so many answers with data on, it refuses; Infinity: never. */
  weigertVanaf: number
  /** The first time that each question is asked it says "later". */
  eerstLater: boolean
  stand: string
  /** Answers every question about data in its place; null: it answers as it should. */
  streek: ((antwoord: ServerResponse) => void) | null
  readonly stop: () => Promise<void>
}

/** So many rows CBS gives at once, at most. */
const MEESTE = 10_000

/** A server with SYNTHETIC figures that speaks as CBS does (OData v3), for a table by month, wijk and buurt. */
export async function startCbs(): Promise<Proefcbs> {
  const rijen = aCbstabel()
  const gehad = new Set<string>()
  const server = createServer((vraag, antwoord) => answer(vraag, antwoord))
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  // Listening on a port, so there is an address with one.
  const { port } = server.address() as AddressInfo
  const cbs: Proefcbs = {
    ...{ adres: `http://127.0.0.1:${port}`, gevraagd: [], weigertVanaf: Infinity, eerstLater: false },
    ...{ stand: '2026-11-15T02:00:00', streek: null },
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  }

  function answer(vraag: IncomingMessage, antwoord: ServerResponse): void {
    const url = new URL(vraag.url ?? '/', cbs.adres)
    const [, tabel = '', deel = ''] = url.pathname.split('/')
    if (cbs.eerstLater && !gehad.has(url.href)) {
      gehad.add(url.href)
      antwoord.writeHead(429, { 'retry-after': '0' }).end()
      return
    }
    if (cbs.streek !== null && deel === 'TypedDataSet') {
      cbs.streek(antwoord)
      return
    }
    const value = deel === 'TypedDataSet' ? listRijen(url) : metaOf(deel)
    antwoord.writeHead(value === null ? 500 : 200, { 'content-type': 'application/json' })
    antwoord.end(JSON.stringify({ 'odata.metadata': `${cbs.adres}/${tabel}/$metadata#TypedDataSet`, value }))
  }

  function metaOf(deel: string): readonly object[] {
    if (deel === 'TableInfos') return [{ Modified: cbs.stand }]
    return [...new Set(rijen.map(({ Perioden }) => Perioden))].map((Key) => ({
      ...{ Key, Status: Key.startsWith('2025') ? 'Voorlopig' : 'Definitief' },
    }))
  }

  function listRijen(url: URL): readonly Cbsproefrij[] | null {
    if (cbs.gevraagd.length >= cbs.weigertVanaf) return null
    cbs.gevraagd.push(url.search)
    const filter = url.searchParams.get('$filter') ?? ''
    const periode = /startswith\(Perioden,'([^']+)'\)/.exec(filter)?.[1] ?? ''
    const gemeente = /substring\(WijkenEnBuurten,2,4\) eq '(\d{4})'/.exec(filter)?.[1]
    const begin = /startswith\(WijkenEnBuurten,'([^']+)'\)/.exec(filter)?.[1]
    const soorten = new Set([...filter.matchAll(/SoortMisdrijf eq '([^']+)'/g)].map(([, soort]) => soort))
    const past = rijen.filter(
      (rij) =>
        rij.Perioden.startsWith(periode) &&
        (gemeente === undefined || rij.WijkenEnBuurten.slice(2, 6) === gemeente) &&
        (begin === undefined || rij.WijkenEnBuurten.startsWith(begin)) &&
        (soorten.size === 0 || soorten.has(rij.SoortMisdrijf)),
    )
    const [top, skip] = ['$top', '$skip'].map((naam) => Number(url.searchParams.get(naam) ?? 0))
    const pagina = past.slice(skip ?? 0, (skip ?? 0) + (top || Infinity))
    return pagina.length > MEESTE ? null : pagina
  }
  return cbs
}
