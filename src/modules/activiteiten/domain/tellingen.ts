import type { Dimensie, Telling } from '../../../platform/domain/telling.ts'

const DIMENSIES: readonly Dimensie[] = [
  { code: 'soort', naam: 'Soort', zin: 'Wat voor activiteit het was.' },
  { code: 'wijk', naam: 'Wijk', zin: 'De wijk waar het was; ook als de buurt bekend is.' },
  { code: 'buurt', naam: 'Buurt', zin: 'De buurt waar het was.' },
  {
    code: 'precisie',
    naam: 'Hoe geteld',
    zin: 'Of het aantal mensen geteld, geschat of een ondergrens is, of niet bekend.',
  },
  {
    code: 'actie',
    naam: 'Actie',
    zin: 'De actie van het programma waar de activiteit bij hoort. Bij niet bekend staat wat bij geen actie hoort.',
  },
]

const BRON = 'De activiteiten die in Baken zijn vastgelegd.'
const DATUMVELD = 'De eerste dag van de activiteit.'

export const ACTIVITEITEN_GEDAAN: Telling = {
  code: 'activiteiten.gedaan',
  naam: 'Activiteiten',
  definitie:
    'Elke activiteit die als gedaan is gemeld telt één keer, ook als zij meer dagen duurde. Elke keer van een reeks telt apart. Wat gepland, afgelast of weggehaald is telt niet. Wie naar actie verdeelt ziet een activiteit van twee acties bij elk van die twee; in het totaal, en in een keuze van acties samen, telt zij één keer.',
  bron: BRON,
  eenheid: 'activiteiten',
  datumveld: DATUMVELD,
  aard: 'gebeurtenis',
  teltPersonen: false,
  dimensies: DIMENSIES,
}

export const MENSEN_BEREIKT: Telling = {
  code: 'activiteiten.bereik',
  naam: 'Mensen bereikt',
  definitie:
    'Het aantal mensen dat aanwezig was of bereikt is, opgeteld over de activiteiten die gedaan zijn. Wie twee keer kwam telt twee keer. Een activiteit van twee acties staat bij elk van die twee, en telt in het totaal één keer. Activiteiten waarvan het aantal niet bekend is tellen niet mee; hoeveel dat er zijn zegt de telling Activiteiten, met ‘Hoe geteld’ niet bekend. Zit er een ondergrens bij (‘ruim’), dan is het totaal ook een ondergrens. Zit er een schatting bij, dan staat er ‘ongeveer’.',
  bron: BRON,
  eenheid: 'mensen',
  datumveld: DATUMVELD,
  aard: 'gebeurtenis',
  teltPersonen: true,
  dimensies: DIMENSIES,
}
