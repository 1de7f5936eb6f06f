import type { Verzoek } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'
import { VOLGT, type Statuskeuze } from '../../voortgang/status/statuskeuze.ts'

type Bulkverzoek = NonNullable<Verzoek<typeof uitvoeringContract.createBulkwijziging>['body']>
export type Bulkopdracht = Bulkverzoek['opdracht']

export const BULK_SOORTEN = ['actiehouder', 'status', 'wanneer', 'verschuif', 'gewicht', 'trekker', 'partner'] as const
export type Bulksoort = (typeof BULK_SOORTEN)[number]

export const NIEMAND = 'niemand'
export const DAGEN_PER = { dagen: 1, weken: 7 } as const
const VERSTE_DAG = 366
const HOOGSTE_GEWICHT = 100

/** As it stands in the form: everything as typed or chosen, '' for nothing. */
export type Bulkvelden = {
  readonly waarde: string
  readonly eenheid: keyof typeof DAGEN_PER
  readonly richting: 'later' | 'eerder'
  readonly reden: string
}

export const BULK_BEGIN: Bulkvelden = { waarde: '', eenheid: 'weken', richting: 'later', reden: '' }

/** These change the text of the programme, so that an adopted one wants a reason. */
const RAAKT_TEKST: ReadonlySet<Bulksoort> = new Set(['wanneer', 'trekker', 'partner'])
/** A concept has no stand to change. */
export const ALLEEN_VASTGESTELD: ReadonlySet<Bulksoort> = new Set(['status', 'verschuif'])

export const bulkVraagtReden = (soort: Bulksoort, waarde: string, isVastgesteld: boolean): boolean =>
  soort === 'status' ? waarde !== VOLGT : isVastgesteld && RAAKT_TEKST.has(soort)

const LEEG: Record<Bulksoort, string> = {
  actiehouder: 'Kies wie de acties houdt.',
  status: 'Kies een status.',
  wanneer: 'Vul in wanneer dit moet gebeuren.',
  verschuif: 'Vul een heel getal in, van 1 af.',
  gewicht: `Vul een getal in van 0 tot en met ${HOOGSTE_GEWICHT}.`,
  trekker: 'Kies een organisatie.',
  partner: 'Kies een organisatie.',
}

/** What is wrong with the value; '' when it can be sent. */
export function checkBulkwaarde(soort: Bulksoort, velden: Bulkvelden): string {
  const waarde = velden.waarde.trim()
  if (waarde === '') return LEEG[soort]
  if (soort === 'gewicht') {
    const gewicht = readGetal(waarde)
    return gewicht >= 0 && gewicht <= HOOGSTE_GEWICHT ? '' : LEEG.gewicht
  }
  if (soort !== 'verschuif') return ''
  if (!/^[1-9]\d{0,3}$/.test(waarde)) return LEEG.verschuif
  return Math.abs(shiftDagen(velden)) > VERSTE_DAG ? 'Verschuif hooguit een jaar.' : ''
}

/** What the API wants to hear; values must have passed `checkBulkwaarde`. */
export const toBulkopdracht = (soort: Bulksoort, velden: Bulkvelden): Bulkopdracht => OPDRACHT[soort](velden)

const OPDRACHT: Record<Bulksoort, (velden: Bulkvelden) => Bulkopdracht> = {
  actiehouder: ({ waarde }) => ({ actiehouderId: waarde === NIEMAND ? null : waarde }),
  // Chosen out of the list of statuses.
  status: ({ waarde }) => ({ status: toHandStatus(waarde as Statuskeuze) }),
  wanneer: ({ waarde }) => ({ wanneer: waarde.trim() }),
  verschuif: (velden) => ({ verschuif: shiftDagen(velden) }),
  gewicht: ({ waarde }) => ({ gewicht: readGetal(waarde) }),
  trekker: ({ waarde }) => ({ trekkerId: waarde }),
  partner: ({ waarde }) => ({ partnerId: waarde }),
}

const toHandStatus = (keuze: Statuskeuze) => (keuze === VOLGT ? null : keuze)

const readGetal = (tekst: string): number =>
  /^\d{1,3}(,\d{1,2})?$/.test(tekst.trim()) ? Number(tekst.trim().replace(',', '.')) : NaN

const shiftDagen = ({ waarde, eenheid, richting }: Bulkvelden): number =>
  Number(waarde.trim()) * DAGEN_PER[eenheid] * (richting === 'eerder' ? -1 : 1)
