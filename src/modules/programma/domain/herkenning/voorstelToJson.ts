import type {
  Programmavoorstel,
  VoorstelActie,
  VoorstelDoel,
  VoorstelInzet,
  VoorstelPrioriteit,
  VoorstelResultaat,
} from '../voorstel.ts'

/**
 * The proposal as `baken importeer --json` prints it: numbers that are not known are the empty string, keys that begin
 * with an underscore are additions. A doel has one `peiljaar`: its base year, or else its target year.
 */
export function voorstelToJson(voorstel: Programmavoorstel) {
  return {
    titel: voorstel.titel,
    gemeente: voorstel.gemeente,
    jaar: voorstel.jaar ?? '',
    prioriteiten: voorstel.prioriteiten.map(prioriteitToJson),
    doelen: voorstel.doelen.map(doelToJson),
    resultaten: voorstel.resultaten.map(resultaatToJson),
    _aard: voorstel.aard,
    _reden: voorstel.reden,
    _spelling: voorstel.spelling,
  }
}

const prioriteitToJson = (prioriteit: VoorstelPrioriteit) => ({
  naam: prioriteit.naam,
  inzetten: prioriteit.inzetten.map(inzetToJson),
  ...herkendToJson(prioriteit),
})

const inzetToJson = (inzet: VoorstelInzet) => ({
  inzet: inzet.inzet,
  ambitie: inzet.ambitie,
  acties: inzet.acties.map(actieToJson),
  ...herkendToJson(inzet),
})

const actieToJson = (actie: VoorstelActie) => ({
  hoe: actie.hoe,
  wanneer: actie.planning.tekst,
  wie: actie.wie.map((partij) => partij.tekst),
  _wie_ruw: actie.wieTekst,
  _planning: actie.planning.delen,
  _rollen: actie.wie.map((partij) => partij.rol),
  ...(actie.notities.length > 0 ? { _notities: actie.notities } : {}),
  ...(actie.vooruitblik ? { _vooruitblik: true } : {}),
  ...herkendToJson(actie),
})

const doelToJson = (doel: VoorstelDoel) => ({
  tekst: doel.tekst,
  richting: doel.richting,
  waarde: doel.waarde ?? '',
  eenheid: doel.eenheid,
  peiljaar: doel.basisjaar ?? doel.doeljaar ?? '',
  _indicator: doel.indicator,
  _wijze: doel.wijze ?? '',
  _basisjaar: doel.basisjaar ?? '',
  _doeljaar: doel.doeljaar ?? '',
  ...(doel.kwalitatief ? { _kwalitatief: true } : {}),
  ...(doel.bij ? { _bij: doel.bij } : {}),
  ...herkendToJson(doel),
})

const resultaatToJson = (resultaat: VoorstelResultaat) => ({
  tekst: resultaat.tekst,
  getal: resultaat.getal ?? '',
  wat: resultaat.wat,
  jaar: resultaat.jaar ?? '',
  _eenheid: resultaat.eenheid,
  _thema: resultaat.thema,
  ...(resultaat.benadering ? { _bij_benadering: resultaat.benadering } : {}),
  ...(resultaat.negatief ? { _negatief: true } : {}),
  ...(resultaat.stand ? { _stand: true } : {}),
  ...herkendToJson(resultaat),
})

const herkendToJson = ({
  bron,
  zekerheid,
  twijfel,
}: VoorstelActie | VoorstelDoel | VoorstelResultaat | VoorstelInzet | VoorstelPrioriteit) => ({
  _bron: bron,
  _zekerheid: zekerheid,
  ...(twijfel.length > 0 ? { _twijfel: twijfel } : {}),
})
