import type { BeleidSoort, BeleidVaststeller } from '../../../domain/beleidskader/beleidskader.ts'
import type { Beleidskader } from '../beleidskaderQuery.ts'

/** The form in the text of its fields; '' is: not filled in. */
export type Beleidwaarden = {
  soort: BeleidSoort | ''
  titel: string
  door: BeleidVaststeller | 'onbekend'
  op: string
  geldigVan: string
  geldigTot: string
  documentUrl: string
  toelichting: string
}

export const LEGE_WAARDEN: Beleidwaarden = {
  ...{ soort: '', titel: '', door: 'onbekend', op: '', geldigVan: '', geldigTot: '', documentUrl: '', toelichting: '' },
}

export const toWaarden = ({ eigen, ...kader }: Beleidskader): Beleidwaarden => ({
  soort: kader.soort,
  titel: kader.titel,
  door: eigen.door ?? 'onbekend',
  op: eigen.op ?? '',
  geldigVan: kader.geldigVan ?? '',
  geldigTot: eigen.geldigTot ?? '',
  documentUrl: kader.documentUrl,
  toelichting: kader.toelichting,
})

const orNull = (dag: string): string | null => (dag === '' ? null : dag)

/** What is sent. A soort is checked before sending. */
export function toBody({ soort, door, op, geldigVan, geldigTot, ...tekst }: Beleidwaarden) {
  if (soort === '') throw new Error('checked before sending')
  return {
    soort,
    titel: tekst.titel.trim(),
    door: door === 'onbekend' ? null : door,
    ...{ op: orNull(op), geldigVan: orNull(geldigVan), geldigTot: orNull(geldigTot) },
    documentUrl: tekst.documentUrl.trim(),
    toelichting: tekst.toelichting.trim(),
  }
}

type Fouten = Partial<Record<keyof Beleidwaarden, string>>

export const checkWaarden = ({ soort, titel, documentUrl, geldigVan, geldigTot }: Beleidwaarden): Fouten => ({
  ...(soort === '' && { soort: 'Kies wat voor beleid dit is.' }),
  ...(titel.trim() === '' && { titel: 'Vul een titel in.' }),
  ...(documentUrl.trim() !== '' &&
    !/^https?:\/\/\S+$/.test(documentUrl.trim()) && { documentUrl: 'Begin het adres met https:// of http://.' }),
  ...(geldigVan !== '' &&
    geldigTot !== '' &&
    geldigTot < geldigVan && { geldigTot: 'De laatste dag ligt voor de eerste. Kijk beide dagen na.' }),
})
