import type { Inhoud, OnderdeelSoort, Partij } from './onderdeel.ts'

export type Veldtekst = { readonly veld: string; readonly tekst: string }

const getal = (waarde: number | null): string => (waarde === null ? '' : String(waarde).replace('.', ','))
const partijTekst = ({ tekst, rol }: Partij): string => (rol === 'trekker' ? `${tekst} (trekker)` : tekst)

type Lezer<S extends OnderdeelSoort> = { readonly [veld: string]: (inhoud: Inhoud[S]) => string }

/** Every field as a reader sees it, under the name that screens and history use. */
const LEZERS: { readonly [S in OnderdeelSoort]: Lezer<S> } = {
  prioriteit: { naam: ({ naam }) => naam },
  inzet: { inzet: ({ inzet }) => inzet, ambitie: ({ ambitie }) => ambitie },
  actie: {
    hoe: ({ hoe }) => hoe,
    wanneer: ({ planning }) => planning.tekst,
    partijen: ({ partijen }) => partijen.map(partijTekst).join(', '),
    notitie: ({ notitie }) => notitie,
  },
  doel: {
    tekst: ({ tekst }) => tekst,
    indicator: ({ indicator }) => indicator,
    richting: ({ richting }) => richting,
    wijze: ({ wijze }) => wijze ?? '',
    waarde: ({ waarde }) => getal(waarde),
    grens: ({ grens }) => grens ?? '',
    beginwaarde: ({ beginwaarde }) => getal(beginwaarde),
    eenheid: ({ eenheid }) => eenheid,
    basisjaar: ({ basisjaar }) => getal(basisjaar),
    doeljaar: ({ doeljaar }) => getal(doeljaar),
    kwalitatief: ({ kwalitatief }) => (kwalitatief ? 'ja' : 'nee'),
  },
  resultaat: {
    tekst: ({ tekst }) => tekst,
    getal: (inhoud) => getal(inhoud.getal),
    wat: ({ wat }) => wat,
    eenheid: ({ eenheid }) => eenheid,
    jaar: ({ jaar }) => getal(jaar),
    benadering: ({ benadering }) => benadering ?? '',
    negatief: ({ negatief }) => (negatief ? 'ja' : 'nee'),
    thema: ({ thema }) => thema,
  },
}

/** Keys of the contents that differ in name from the field: planning is shown as "wanneer". */
export const INHOUD_SLEUTEL: Readonly<Record<string, string>> = { wanneer: 'planning' }

export function veldteksten<S extends OnderdeelSoort>(soort: S, inhoud: Inhoud[S]): Veldtekst[] {
  return Object.entries(LEZERS[soort]).map(([veld, lees]) => ({ veld, tekst: lees(inhoud) }))
}

export type VeldVerandering = { readonly veld: string; readonly van: string; readonly naar: string }

/** The fields in which two contents differ, white space aside. */
export function diffVelden<S extends OnderdeelSoort>(soort: S, van: Inhoud[S], naar: Inhoud[S]): VeldVerandering[] {
  const nieuw = new Map(veldteksten(soort, naar).map(({ veld, tekst }) => [veld, tekst]))
  return veldteksten(soort, van)
    .map(({ veld, tekst }) => ({ veld, van: tekst, naar: nieuw.get(veld) ?? '' }))
    .filter((verandering) => squeeze(verandering.van) !== squeeze(verandering.naar))
}

const squeeze = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()
