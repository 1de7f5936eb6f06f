import type { Endpoint, Verzoek } from '../../contract.ts'

/** What can stand in an address. */
type Waarde = string | number | boolean | null | undefined
type Waarden = Readonly<Record<string, Waarde | readonly Waarde[]>>

/** The address of an endpoint under /v1, with its parameters filled in and empty query fields left out. */
export function address<E extends Endpoint>(endpoint: E, { params, query }: Verzoek<E>): string {
  const pad = endpoint.path.replace(/:(\w+)/g, (_deel, naam: string) =>
    encodeURIComponent(String((params as Readonly<Record<string, Waarde>> | undefined)?.[naam] ?? '')),
  )
  const zoek = queryString((query ?? {}) as Waarden)
  return `/v1${pad}${zoek && `?${zoek}`}`
}

function queryString(query: Waarden): string {
  const velden = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(query)) {
    for (const deel of Array.isArray(waarde) ? waarde : [waarde]) {
      if (deel !== undefined && deel !== null && deel !== '') velden.append(naam, String(deel))
    }
  }
  return velden.toString()
}
