import { ONDERDEEL_SOORTEN, type OnderdeelSoort } from '../onderdeel.ts'

/** How the address of a screen names a record: "actie:3f2c…". */
export type Sleutel = `${OnderdeelSoort}:${string}`

export const sleutelOf = (soort: OnderdeelSoort, id: string): Sleutel => `${soort}:${id}`

/** Kind and id behind a key; null when somebody changed the address by hand. */
export function parseSleutel(tekst: string): { readonly soort: OnderdeelSoort; readonly id: string } | null {
  const [naam, id, ...rest] = tekst.split(':')
  const soort = ONDERDEEL_SOORTEN.find((kandidaat) => kandidaat === naam)
  return soort && id && rest.length === 0 ? { soort, id } : null
}
