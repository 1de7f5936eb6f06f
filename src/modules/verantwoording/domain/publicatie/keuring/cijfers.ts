import { listCijferIds } from '../../tekst/listCijferIds.ts'
import { listOnbeschermd, maskPublicaties } from '../onderdruk/maskPublicaties.ts'
import { listDoelen } from '../listDoelen.ts'
import type { Waarom } from '../onderdruk/telcel.ts'
import type { Publicatie } from '../publicatie.ts'
import type { Bevinding } from './bevinding.ts'
import { listTekstplaatsen } from './plaats.ts'

/** Figures without a source or a day, references to figures that are gone, and what will be hidden for being small. */
export const checkCijfers = (publicatie: Publicatie, andere: readonly Publicatie[]): readonly Bevinding[] => [
  ...Object.values(publicatie.cijfers).flatMap(({ naam, bron, peilmoment }) => [
    ...(bron.trim() === '' ? [toZonderBron(`Cijfer ${naam}`, null)] : []),
    ...(peilmoment.trim() === '' ? [toZonderDatum(naam)] : []),
  ]),
  ...listDoelen(publicatie).flatMap(({ id, tekst, realisatie, bron }) =>
    realisatie !== '' && bron.trim() === '' ? [toZonderBron(`Doel ${tekst}`, id)] : [],
  ),
  ...listTekstplaatsen(publicatie).flatMap(({ plaats, onderdeelId, tekst }) =>
    listCijferIds(tekst)
      .filter((id) => publicatie.cijfers[id] === undefined)
      .map(() => toWeg(plaats, onderdeelId)),
  ),
  ...listVerborgen(publicatie, andere),
]

function listVerborgen(publicatie: Publicatie, andere: readonly Publicatie[]): readonly Bevinding[] {
  if (listOnbeschermd([publicatie, ...andere]).length > 0) return []
  const uitgaven = [publicatie, ...andere].map((een, plek) => ({
    ...{ publicatie: een, pad: String(plek), versie: 1, gepubliceerdOp: '' },
  }))
  const verborgen = maskPublicaties(uitgaven)[0]?.verborgen ?? new Map<string, Waarom>()
  return [...verborgen].map(([id, waarom]) => ({
    ...{
      soort: 'verborgen',
      ernst: 'let_op',
      plaats: `Cijfer ${publicatie.cijfers[id]?.naam ?? ''}`,
      onderdeelId: null,
    },
    wat:
      waarom === 'klein'
        ? 'Dit aantal is kleiner dan 5 en wordt niet getoond.'
        : 'Met dit aantal is een klein aantal uit te rekenen. Daarom wordt het ook niet getoond.',
    doen: 'Je hoeft niets te doen.',
  }))
}

const toZonderBron = (plaats: string, onderdeelId: string | null): Bevinding => ({
  ...{ soort: 'zonder_bron', ernst: 'blokkeert', plaats, onderdeelId },
  ...{ wat: 'Bij dit cijfer staat geen bron.', doen: 'Schrijf erbij waar het cijfer vandaan komt.' },
})

const toZonderDatum = (naam: string): Bevinding => ({
  ...{ soort: 'zonder_datum', ernst: 'blokkeert', plaats: `Cijfer ${naam}`, onderdeelId: null },
  ...{ wat: 'Bij dit cijfer staat geen datum.', doen: 'Schrijf erbij van welke dag het cijfer is.' },
})

const toWeg = (plaats: string, onderdeelId: string | null): Bevinding => ({
  ...{ soort: 'cijfer_weg', ernst: 'blokkeert', plaats, onderdeelId },
  ...{ wat: 'Hier staat een cijfer dat niet meer bestaat.', doen: 'Kies een ander cijfer of haal het uit de zin.' },
})
