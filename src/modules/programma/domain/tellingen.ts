import type { Telling } from '../../../platform/domain/telling.ts'

const PRIORITEIT = { code: 'prioriteit', naam: 'Prioriteit', zin: 'De prioriteit waar de actie bij hoort.' } as const
const PARTIJ = {
  code: 'partij',
  naam: 'Partij',
  zin: 'De partijen van de actie, trekker en partners. Bij meer partijen staat zij bij elk van die; niet bekend is zonder partij.',
} as const

export const ACTIES_PER_STATUS: Telling = {
  code: 'programma.acties',
  naam: 'Acties naar status',
  definitie:
    'Elke actie van een vastgesteld of afgesloten programma van dat jaar telt één keer, met haar status op de laatste dag van de periode. De status volgt uit de planning en uit wat tot en met die dag gedaan is; wie haar met de hand zette, gaat voor. Acties die zijn weggehaald tellen niet.',
  bron: 'De programma’s in Baken en de voortgang die daarop is gemeld.',
  eenheid: 'acties',
  datumveld: 'De laatste dag van de periode, en nooit later dan vandaag.',
  aard: 'stand',
  teltPersonen: false,
  dimensies: [
    { code: 'status', naam: 'Status', zin: 'Waar de actie staat: gepland, loopt, klaar, te laat.' },
    PRIORITEIT,
    { code: 'actie', naam: 'Actie', zin: 'De actie zelf.' },
    PARTIJ,
  ],
}

export const MOMENTEN_GEDAAN: Telling = {
  code: 'programma.momenten',
  naam: 'Keren dat een actie gedaan is',
  definitie:
    'Elke keer van een actie die als gedaan is gemeld telt één keer, ook als zij extra was. Een moment dat meer keren omvat, zoals een week met vier avonden, telt als één. Acties die zijn weggehaald tellen niet.',
  bron: 'De voortgang die op acties van een programma is gemeld.',
  eenheid: 'keren',
  datumveld: 'De dag waarop het volgens de melding gedaan is.',
  aard: 'gebeurtenis',
  teltPersonen: false,
  dimensies: [{ code: 'actie', naam: 'Actie', zin: 'De actie die gedaan is.' }, PRIORITEIT, PARTIJ],
}
