import type { Keuze } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { GRENS_TEKST, RICHTING_TEKST, VELD_NAMEN, WIJZE_TEKST } from '../../../domain/boom/teksten/wijzigingtekst.ts'
import { BENADERINGEN, type OnderdeelSoort } from '../../../domain/onderdeel.ts'
import type { Velden } from '../../../domain/velden.ts'
import { DOEL_GRENZEN, DOEL_RICHTINGEN, DOEL_WIJZEN } from '../../../domain/voorstel.ts'

type Veldnaam = keyof Velden

const HINTS: Partial<Record<Veldnaam, string>> = {
  ambitie: 'Wat is er anders als dit lukt?',
  indicator: 'Bijvoorbeeld: aangiften van woninginbraak.',
  eenheid: 'Zoals % of dagen.',
  waarde: 'Zoals 7,5 of 120.',
  beginwaarde: 'Zoals 120, als het daarvandaan daalt of stijgt.',
  getal: 'Zoals 7,5 of 120.',
  wanneer: 'Schrijf het op zoals je het zegt: 2e kwartaal, 4 keer per jaar, doorlopend, op verzoek.',
  wat: 'Bijvoorbeeld: gecontroleerde bedrijven.',
}

export const veldHint = (naam: Veldnaam): string | undefined => HINTS[naam]

const EIGEN_LABEL: Partial<Record<OnderdeelSoort, Partial<Record<Veldnaam, string>>>> = {
  doel: { tekst: 'Doel' },
  resultaat: { tekst: 'Resultaat' },
}

export const veldLabel = (soort: OnderdeelSoort, naam: string): string =>
  // Values of a form are kept by the name of their field.
  EIGEN_LABEL[soort]?.[naam as Veldnaam] ?? VELD_NAMEN[naam as Veldnaam]

const capitalize = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** The lists to choose from; '' is no choice. */
export const KEUZES: Partial<Record<Veldnaam, readonly Keuze[]>> = {
  richting: DOEL_RICHTINGEN.map((waarde) => ({ waarde, label: RICHTING_TEKST[waarde] })),
  wijze: [
    { waarde: '', label: 'Niet gezegd' },
    ...DOEL_WIJZEN.map((waarde) => ({ waarde, label: capitalize(WIJZE_TEKST[waarde]) })),
  ],
  grens: [
    { waarde: '', label: 'Geen van beide' },
    ...DOEL_GRENZEN.map((waarde) => ({ waarde, label: capitalize(GRENS_TEKST[waarde]) })),
  ],
  benadering: [
    { waarde: '', label: 'Precies' },
    ...BENADERINGEN.map((waarde) => ({ waarde, label: capitalize(waarde) })),
  ],
}
