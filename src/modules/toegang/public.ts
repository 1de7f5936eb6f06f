export {
  DEELNAMETEKSTEN,
  DEELNAMEVORMEN,
  DEELTEKSTEN,
  DOSSIERDELEN,
  judgeEinde,
  judgeGift,
  type Dossierdeel,
  type Geefreden,
  type Houder,
} from './domain/dossier/deelname.ts'
export { mayWrite, type Inzage } from './domain/dossier/inzage.ts'
export { formatKenmerk } from './domain/dossier/kenmerk.ts'
export {
  isGeslotenGenoeg,
  REGIMES,
  REGIMETEKSTEN,
  VERTROUWELIJKHEDEN,
  VERTROUWELIJKHEIDTEKSTEN,
  type Regime,
  type Vertrouwelijkheid,
} from './domain/dossier/regime.ts'
