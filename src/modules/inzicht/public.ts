export { answerDoel, type Antwoord } from './domain/answerDoel.ts'
export { TOETSEN, WIJZEN, type Norm } from './domain/norm.ts'
export { defaultGrens, defaultToets, defaultWaarde } from './domain/doel/standaardnorm.ts'
export { makeMethode } from './domain/oordeel/methode.ts'
export type { Doel } from './domain/oordeel/oordeel.ts'
export { cutPeildatum } from './domain/reeks/cutPeildatum.ts'
export { parsePeriode } from './domain/reeks/periode.ts'
export { INDICATORSOORTEN, type Indicatorsoort, type Meetpunt, type Reeks } from './domain/reeks/reeks.ts'
export type {
  Cijfer,
  Cijferverwijzing,
  Handcijfer,
  Indicatorcijfer,
  Tellingcijfer,
} from './domain/cijfer/cijfer.ts'
export type { Grafiek, Grafiekpunt } from './domain/grafiek/grafiek.ts'
export { formatTelfilter } from './domain/telling/telfilter.ts'
export type { Indicatordefinitie } from './domain/indicator/indicatordefinitie.ts'
