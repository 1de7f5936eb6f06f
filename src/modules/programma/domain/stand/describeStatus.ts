import type { ActieStatus, Stand } from './stand.ts'

/** The words of the status language. */
export const STATUSWOORDEN: Readonly<Record<ActieStatus, string>> = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  bijna_te_laat: 'Bijna te laat',
  te_laat: 'Te laat',
  klaar: 'Klaar',
  deels: 'Deels',
  niet_gedaan: 'Niet gedaan',
  vervallen: 'Vervallen',
}

/** The word for where an actie stands: "Loopt", "1 dag te laat". */
export function describeStatus({ status, dagenTeLaat }: Pick<Stand, 'status' | 'dagenTeLaat'>): string {
  if (status !== 'te_laat' || dagenTeLaat === null) return STATUSWOORDEN[status]
  return `${dagenTeLaat} ${dagenTeLaat === 1 ? 'dag' : 'dagen'} te laat`
}
