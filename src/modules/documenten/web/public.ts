export { Bijlagenlijst, BijlageToevoegen } from './Bijlagenlijst.tsx'
