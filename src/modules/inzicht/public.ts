export { answerDoel, type Antwoord } from './domain/answerDoel.ts'
export { TOETSEN, WIJZEN, type Norm, type Normgrens, type Toets } from './domain/norm.ts'
export { makeMethode } from './domain/oordeel/methode.ts'
export type { Doel } from './domain/oordeel/oordeel.ts'
export { cutPeildatum } from './domain/reeks/cutPeildatum.ts'
export { parsePeriode } from './domain/reeks/periode.ts'
export { INDICATORSOORTEN, isSteekproef, type Indicatorsoort, type Meetpunt, type Reeks } from './domain/reeks/reeks.ts'
export type {
  Cijfer,
  Cijferreden,
  Cijferverwijzing,
  Handcijfer,
  Indicatorcijfer,
  Tellingcijfer,
} from './domain/cijfer/cijfer.ts'
export type { Grafiek, Grafiekpunt } from './domain/grafiek/grafiek.ts'
