import type { OnderdeelSoort } from '../../onderdeel.ts'
import type { Velden } from '../../velden.ts'

/** How a field is filled in; `keuze` and `partijen` bring their own lists. */
export type Invulwijze = 'regel' | 'tekst' | 'wanneer' | 'partijen' | 'getal' | 'jaar' | 'vink' | 'keuze'

export type Formulierveld = {
  readonly naam: keyof Velden
  readonly wijze: Invulwijze
  readonly verplicht?: true
  /** Only when the doel has a number. */
  readonly alleenMetGetal?: true
  readonly langste?: number
}

/** The fields of a kind, in the order in which one fills them in. The limits are those of the contract. */
export const FORMULIERVELDEN: Record<OnderdeelSoort, readonly Formulierveld[]> = {
  prioriteit: [{ naam: 'naam', wijze: 'regel', verplicht: true, langste: 500 }],
  inzet: [
    { naam: 'inzet', wijze: 'tekst', langste: 2000 },
    { naam: 'ambitie', wijze: 'tekst', langste: 5000 },
  ],
  actie: [
    { naam: 'hoe', wijze: 'tekst', verplicht: true, langste: 5000 },
    { naam: 'wanneer', wijze: 'wanneer', langste: 1000 },
    { naam: 'partijen', wijze: 'partijen' },
    { naam: 'notitie', wijze: 'tekst', langste: 10_000 },
  ],
  doel: [
    { naam: 'tekst', wijze: 'tekst', verplicht: true, langste: 5000 },
    { naam: 'indicator', wijze: 'regel', langste: 500 },
    { naam: 'kwalitatief', wijze: 'vink' },
    { naam: 'richting', wijze: 'keuze', alleenMetGetal: true },
    { naam: 'wijze', wijze: 'keuze', alleenMetGetal: true },
    { naam: 'waarde', wijze: 'getal', alleenMetGetal: true },
    { naam: 'grens', wijze: 'keuze', alleenMetGetal: true },
    { naam: 'beginwaarde', wijze: 'getal', alleenMetGetal: true },
    { naam: 'eenheid', wijze: 'regel', alleenMetGetal: true, langste: 100 },
    { naam: 'basisjaar', wijze: 'jaar', alleenMetGetal: true },
    { naam: 'doeljaar', wijze: 'jaar' },
  ],
  resultaat: [
    { naam: 'tekst', wijze: 'tekst', verplicht: true, langste: 5000 },
    { naam: 'getal', wijze: 'getal' },
    { naam: 'eenheid', wijze: 'regel', langste: 100 },
    { naam: 'wat', wijze: 'regel', langste: 500 },
    { naam: 'benadering', wijze: 'keuze' },
    { naam: 'jaar', wijze: 'jaar' },
    { naam: 'negatief', wijze: 'vink' },
    { naam: 'thema', wijze: 'regel', langste: 500 },
  ],
}
