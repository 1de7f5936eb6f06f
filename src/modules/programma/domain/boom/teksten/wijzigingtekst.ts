import { SOORT_WOORD } from '../tellingtekst.ts'
import type { Daad } from '../../daad.ts'
import { ONDERDEEL_SOORTEN } from '../../onderdeel.ts'
import type { DoelGrens, DoelRichting, DoelWijze } from '../../voorstel.ts'
import type { Velden } from '../../velden.ts'

/** The names of fields on screens and in history. */
export const VELD_NAMEN: Record<keyof Velden, string> = {
  naam: 'Naam',
  inzet: 'Inzet',
  ambitie: 'Ambitie',
  hoe: 'Wat gaan we doen',
  wanneer: 'Wanneer',
  notitie: 'Notitie',
  partijen: 'Wie',
  tekst: 'Tekst',
  indicator: 'Wat meten we',
  richting: 'Richting',
  wijze: 'Hoe te lezen',
  waarde: 'Getal',
  grens: 'Ondergrens of bovengrens',
  beginwaarde: 'Begint bij',
  eenheid: 'Eenheid',
  basisjaar: 'Vergeleken met jaar',
  doeljaar: 'Te halen in jaar',
  kwalitatief: 'Bewust zonder getal',
  getal: 'Getal',
  wat: 'Waarvan',
  jaar: 'Jaar',
  benadering: 'Hoe precies',
  negatief: 'Niet gelukt',
  thema: 'Thema',
}

export const RICHTING_TEKST: Record<DoelRichting, string> = {
  daling: 'Moet dalen',
  stijging: 'Moet stijgen',
  niveau: 'Moet op een getal uitkomen',
}

export const WIJZE_TEKST: Record<DoelWijze, string> = {
  met: 'met dit getal',
  naar: 'naar dit getal',
  op: 'op dit getal',
  binnen: 'binnen deze tijd',
}

export const GRENS_TEKST: Record<DoelGrens, string> = {
  minimaal: 'ten minste dit getal',
  maximaal: 'hooguit dit getal',
}

const WOORDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  richting: RICHTING_TEKST,
  wijze: WIJZE_TEKST,
  grens: GRENS_TEKST,
}

type VeldWijziging = { readonly veld: string; readonly van: string | null; readonly naar: string | null }
type Wijziging = { readonly soort: string; readonly daad: Daad; readonly herkomst: 'hand' | 'document' }

const DAAD: Record<Daad, (wat: string) => string> = {
  gemaakt: (wat) => `maakte ${wat}`,
  gewijzigd: (wat) => `wijzigde ${wat}`,
  verplaatst: (wat) => `verplaatste ${wat}`,
  verwijderd: (wat) => `haalde weg: ${wat}`,
  teruggezet: (wat) => `zette terug: ${wat}`,
  vastgesteld: (wat) => `legde vast dat ${wat} is vastgesteld`,
  afgesloten: (wat) => `sloot ${wat} af`,
  heropend: (wat) => `heropende ${wat}`,
}

/** What comes after the name: "wijzigde deze actie", "maakte dit doel, uit het document". */
export function describeDaad({ soort, daad, herkomst }: Wijziging): string {
  const zin = DAAD[daad](describeSoort(soort))
  return herkomst === 'document' ? `${zin}, bij het inlezen van een document` : zin
}

function describeSoort(soort: string): string {
  if (soort === 'programma') return 'dit programma'
  const wat = SOORT_WOORD[ONDERDEEL_SOORTEN.find((kandidaat) => kandidaat === soort) ?? 'actie']
  return `${wat.lidwoord === 'het' ? 'dit' : 'deze'} ${wat.een}`
}

export type VeldRegel = { readonly veld: string; readonly van: string; readonly naar: string }

/** Field, from and to in plain words; "leeg" for what was not filled in. */
export const describeVelden = (velden: readonly VeldWijziging[]): VeldRegel[] =>
  velden.map(({ veld, van, naar }) => ({
    veld: veldNaam(veld),
    van: waardeTekst(veld, van),
    naar: waardeTekst(veld, naar),
  }))

const PROGRAMMA_VELDEN: Readonly<Record<string, string>> = { titel: 'Titel', vastgesteld: 'Vastgesteld' }

const veldNaam = (veld: string): string => PROGRAMMA_VELDEN[veld] ?? VELD_NAMEN[veld as keyof Velden] ?? veld

const waardeTekst = (veld: string, waarde: string | null): string =>
  waarde === null || waarde === '' ? 'leeg' : (WOORDEN[veld]?.[waarde] ?? waarde)
