import { checkKleuren, type HuisstijlKleuren } from '../../../../../platform/domain/kleurkeuring.ts'
import { listOnbeschermd } from '../onderdruk/maskPublicaties.ts'
import type { Publicatie } from '../publicatie.ts'
import { findKleineAantallen } from './aantallen.ts'
import { ERNSTEN, type Bevinding } from './bevinding.ts'
import { checkCijfers } from './cijfers.ts'
import { findGegevens, type Toegestaan } from './gegevens.ts'
import { checkLeesbaarheid } from './leesbaarheid.ts'
import { checkTeksten } from './opbouw.ts'
import { listPlaatsen } from './plaats.ts'

export type Keuringsopties = Toegestaan & {
  readonly kleuren: HuisstijlKleuren
  /** The other accounts that are public: a reader lays them beside this one. */
  readonly andere: readonly Publicatie[]
  /** The pages that the site will have; a link to another one is dead. */
  readonly paden: ReadonlySet<string>
  /** Addresses elsewhere that did not answer. */
  readonly doodeLinks: ReadonlySet<string>
}

/** All that stands in the way of publishing, or deserves a look, with the place; what blocks comes first. */
export function checkPublicatie(publicatie: Publicatie, opties: Keuringsopties): readonly Bevinding[] {
  const bevindingen = [
    ...listPlaatsen(publicatie).flatMap(({ plaats, onderdeelId, tekst }) =>
      [...findGegevens(tekst, opties), ...findKleineAantallen(tekst)].map((vondst) => ({
        ...vondst,
        plaats,
        onderdeelId,
      })),
    ),
    ...checkCijfers(publicatie, opties.andere),
    ...checkTeksten(publicatie, opties),
    ...checkLeesbaarheid(publicatie),
    ...listOnbeschermd([publicatie, ...opties.andere]).map(toOnbeschermd),
    ...checkKleuren(opties.kleuren)
      .filter(({ voldoet }) => !voldoet)
      .map(({ wat }) => toContrast(wat)),
  ]
  return [...bevindingen].sort((een, ander) => ERNSTEN.indexOf(een.ernst) - ERNSTEN.indexOf(ander.ernst))
}

const toOnbeschermd = (naam: string): Bevinding => ({
  ...{ soort: 'klein_aantal', ernst: 'blokkeert', plaats: `Cijfer ${naam}`, onderdeelId: null },
  wat: 'Dit aantal is kleiner dan 5 en is altijd uit te rekenen.',
  doen: 'Haal dit cijfer uit het verslag.',
})

const toContrast = (wat: string): Bevinding => ({
  ...{ soort: 'contrast', ernst: 'blokkeert', plaats: 'Huisstijl', onderdeelId: null },
  wat: `${wat} is niet goed te lezen.`,
  doen: 'Laat de beheerder kleuren kiezen die meer van elkaar verschillen.',
})
