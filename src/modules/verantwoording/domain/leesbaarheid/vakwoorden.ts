export type Vakwoord = { readonly woord: string; readonly beter: string }

/** Words of the trade that a resident does not use, with what to write instead. */
const VAKWOORDEN: Readonly<Record<string, string>> = {
  aanpak: 'wat we doen',
  actiehouder: 'wie het doet',
  bestuurlijk: 'van het bestuur',
  borgen: 'zorgen dat het blijft',
  conform: 'volgens',
  continueren: 'doorgaan met',
  ondermijning: 'misdaad die zich mengt met het gewone leven',
  faciliteren: 'mogelijk maken',
  handelingsperspectief: 'wat je zelf kunt doen',
  implementeren: 'invoeren',
  indicator: 'cijfer',
  'in het kader van': 'voor',
  integraal: 'samen',
  interventie: 'maatregel',
  intensiveren: 'vaker doen',
  inzake: 'over',
  ketenpartners: 'organisaties die samenwerken',
  'met betrekking tot': 'over',
  monitoren: 'volgen',
  nulmeting: 'begin',
  optimaliseren: 'beter maken',
  'op basis van': 'door',
  prioriteren: 'kiezen wat eerst komt',
  realiseren: 'doen',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten opzichte van': 'vergeleken met',
  uitrollen: 'overal invoeren',
  verankeren: 'vastleggen',
}

/** In the order of the list; only whole words. `zin` is lower case without accents. */
export function findVakwoorden(zin: string): readonly Vakwoord[] {
  const woorden = ` ${zin.replace(/[^a-z0-9]+/g, ' ')} `
  return Object.entries(VAKWOORDEN)
    .filter(([woord]) => woorden.includes(` ${woord} `))
    .map(([woord, beter]) => ({ woord, beter }))
}
