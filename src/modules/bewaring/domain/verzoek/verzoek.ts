import type { Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { answerVraag } from '../../../../platform/domain/termijnen/answerVraag.ts'

export const VERZOEKSOORTEN = ['inzage', 'rectificatie', 'verwijdering', 'beperking'] as const
export type Verzoeksoort = (typeof VERZOEKSOORTEN)[number]

export const VERZOEKTEKSTEN: Record<Verzoeksoort, { readonly naam: string; readonly artikel: string }> = {
  inzage: { naam: 'Inzage', artikel: 'AVG 15' },
  rectificatie: { naam: 'Verbeteren', artikel: 'AVG 16' },
  verwijdering: { naam: 'Verwijderen', artikel: 'AVG 17' },
  beperking: { naam: 'Beperken', artikel: 'AVG 18' },
}

export const UITKOMSTEN = ['toegewezen', 'deels', 'afgewezen'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

export const UITKOMSTTEKSTEN: Record<Uitkomst, string> = {
  toegewezen: 'Toegewezen',
  deels: 'Deels toegewezen',
  afgewezen: 'Afgewezen',
}

export type Verzoektermijn = { readonly laatste: Datum; readonly uitleg: string }

/** AVG 12 lid 3: a month after receipt, and two months more when that was said in time. Throws on a day that the engine cannot read. */
export function computeVerzoektermijn(ontvangen: Datum, verlengd: boolean): Verzoektermijn {
  const { laatste, uitleg } = answerVraag({ id: 'AV-01', start: ontvangen, opties: { verdaging: verlengd } })
  if (laatste === null) throw new Error(`no term: ${uitleg}`)
  // AV-01 runs in months, so its end is a day.
  return { laatste: laatste as Datum, uitleg }
}

export type Verlengweigering = 'al_verlengd' | 'al_besloten' | 'te_laat_om_te_verlengen'

type Stand = { readonly ontvangenOp: Datum; readonly verlengdOp: Datum | null; readonly uitkomst: Uitkomst | null }

/** Once, and only within the first month: that is when the person must hear of it. */
export function checkVerlenging(stand: Stand, vandaag: Datum): Result<null, Verlengweigering> {
  if (stand.uitkomst !== null) return refuse('al_besloten')
  if (stand.verlengdOp !== null) return refuse('al_verlengd')
  const { laatste } = computeVerzoektermijn(stand.ontvangenOp, false)
  return vandaag > laatste ? refuse('te_laat_om_te_verlengen') : ok(null)
}

export const VERLENGTEKSTEN: Record<Verlengweigering, string> = {
  al_verlengd: 'Dit verzoek is al verlengd. Een tweede keer mag niet.',
  al_besloten: 'Over dit verzoek is al besloten.',
  te_laat_om_te_verlengen: 'Verlengen kan alleen binnen een maand na ontvangst. Beslis zo snel mogelijk.',
}

/** UAVG 34: the answer is a decision under the Awb, so it says how to object (Awb 3:45 and 6:7). */
export const composeRechtsmiddel = (gemeente: string): string =>
  `Ben je het niet eens met dit besluit? Maak dan binnen zes weken na de dag waarop het is verstuurd bezwaar bij het college van burgemeester en wethouders van ${gemeente} (artikel 34 Uitvoeringswet AVG). Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`
