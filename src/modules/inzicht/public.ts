export { answerDoel, type Antwoord } from './domain/answerDoel.ts'
export type { Verdelingen } from './domain/kans/verdelingen.ts'
export { TOETSEN, WIJZEN, type Norm, type Normgrens, type Toets, type Wijze } from './domain/norm.ts'
export { makeMethode, type Methode } from './domain/oordeel/methode.ts'
export { OORDELEN, type Doel, type Oordeel } from './domain/oordeel/oordeel.ts'
export { cutPeildatum } from './domain/reeks/cutPeildatum.ts'
export { parsePeriode, type Periode } from './domain/reeks/periode.ts'
export {
  INDICATORSOORTEN,
  isSteekproef,
  type Indicator,
  type Indicatorsoort,
  type Meetpunt,
  type Reeks,
} from './domain/reeks/reeks.ts'
