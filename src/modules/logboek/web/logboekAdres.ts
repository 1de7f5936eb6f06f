import { UITKOMSTEN, type Uitkomst } from '../domain/describeRegel.ts'

/** What stands after the question mark of /logboek. */
export type LogboekAdres = {
  readonly medewerker?: string
  readonly handeling?: string
  readonly dossier?: string
  readonly van?: string
  readonly tot?: string
  readonly uitkomst?: Uitkomst
  /** The line that is open. */
  readonly regel?: string
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/
const DAG = /^\d{4}-\d{2}-\d{2}$/

/** The id in what somebody pasted: an id, or the address of a page. */
export const findDossierId = (tekst: string): string | undefined => UUID.exec(tekst.toLowerCase())?.[0]

const pick = (waarde: unknown, vorm: RegExp): string | undefined =>
  typeof waarde === 'string' && vorm.test(waarde) ? waarde : undefined

/** Anything that does not fit is left out. */
export function readLogboekAdres(adres: Record<string, unknown>): LogboekAdres {
  const velden = {
    medewerker: pick(adres.medewerker, UUID),
    handeling: pick(adres.handeling, /^[a-z_]+:[a-z_]+$/),
    dossier: pick(adres.dossier, UUID),
    van: pick(adres.van, DAG),
    tot: pick(adres.tot, DAG),
    uitkomst: UITKOMSTEN.find((een) => een === adres.uitkomst),
    regel: pick(adres.regel, UUID),
  }
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined))
}
