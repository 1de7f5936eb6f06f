import { isZelfGestopt } from '../api/bevestiging.ts'
import { probleemVan } from '../api/ProbleemFout.ts'
import { bevestig } from './bevestig.ts'

/** Says why an act from a toast did not happen: a toast itself is no place for an error. Resolves when it is closed. */
export async function showFout(fout: unknown): Promise<void> {
  if (isZelfGestopt(fout)) return
  const { title, detail } = probleemVan(fout)
  await bevestig({ titel: title, tekst: detail, knop: 'Begrepen', annuleren: 'Sluiten' })
}
