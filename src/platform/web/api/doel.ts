import type { Endpoint } from '../../contract.ts'

const PLEK = 'baken-doel'

/** The key of the purpose for which this tab opens dossiers; null when none was chosen. It goes when the tab closes. */
export const readDoel = (): string | null => sessionStorage.getItem(PLEK)

export function chooseDoel(sleutel: string | null): void {
  if (sleutel === null) sessionStorage.removeItem(PLEK)
  else sessionStorage.setItem(PLEK, sleutel)
}

/** The header with the purpose, for an endpoint that opens dossiers. */
export function doelkop({ doelbinding }: Endpoint): Record<string, string> {
  const doel = doelbinding ? readDoel() : null
  return doel === null ? {} : { 'X-Baken-Doel': doel }
}
