export {
  DEELNAMETEKSTEN,
  DEELNAMEVORMEN,
  DEELTEKSTEN,
  DOSSIERDELEN,
  isVoorbij,
  judgeEinde,
  judgeGift,
  type Deelname,
  type Deelnamevorm,
  type Dossierdeel,
  type Geefreden,
  type Houder,
} from './domain/dossier/deelname.ts'
export { findInzage, maySee, mayWrite, type Inzage, type Vrager } from './domain/dossier/inzage.ts'
export { formatKenmerk, readKenmerk } from './domain/dossier/kenmerk.ts'
export {
  isGeslotenGenoeg,
  REGIMES,
  REGIMETEKSTEN,
  VERTROUWELIJKHEDEN,
  VERTROUWELIJKHEIDTEKSTEN,
  type Regime,
  type Vertrouwelijkheid,
} from './domain/dossier/regime.ts'
