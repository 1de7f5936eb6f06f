/** What a line of the log is about: a kind, and either one record or how many of them. */
export type Onderwerp = { readonly soort: string; readonly id: string | null; readonly aantal: number | null }

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/
/** Kind → one of it, several of it. */
const SOORTEN: Readonly<Record<string, readonly [een: string, meer: string]>> = {
  account: ['een account', 'accounts'],
  actie: ['een actie', 'acties'],
  anker: ['een anker van het logboek', 'ankers van het logboek'],
  agendafeed: ['een agenda-adres', 'agenda-adressen'],
  beleidskader: ['een beleidskader', 'beleidskaders'],
  bericht: ['een mail', 'mails'],
  bestand: ['een bestand', 'bestanden'],
  bijlage: ['een bijlage', 'bijlagen'],
  doel: ['een doel', 'doelen'],
  gemeente: ['de gemeente', 'gemeenten'],
  herinnering: ['een herinnering', 'herinneringen'],
  inlezing: ['een ingelezen document', 'ingelezen documenten'],
  logregel: ['een regel van het logboek', 'regels van het logboek'],
  medewerker: ['een medewerker', 'medewerkers'],
  notitie: ['een notitie', 'notities'],
  notitiestand: ['de stand van een notitie', 'standen van notities'],
  organisatie: ['een organisatie', 'organisaties'],
  programma: ['een programma', 'programma’s'],
  raadpleging: ['een raadpleging', 'raadplegingen'],
  reactie: ['een reactie van een inwoner', 'reacties van inwoners'],
  ronde: ['een voortgangsronde', 'voortgangsrondes'],
  rol: ['een rol', 'rollen'],
  sessie: ['een apparaat', 'apparaten'],
  telling: ['een telling', 'tellingen'],
  termijn: ['een termijn', 'termijnen'],
  uitvraag: ['een vraag om voortgang', 'vragen om voortgang'],
  verwerking: ['een verwerking', 'verwerkingen'],
  weergave: ['een bewaarde weergave', 'bewaarde weergaven'],
  wijziging: ['de geschiedenis van een onderdeel', 'wijzigingen'],
  zoekresultaat: ['een zoekresultaat', 'zoekresultaten'],
}
/** A plural that is not the word with n, en or s behind it. */
const ENKELVOUD: Readonly<Record<string, string>> = {
  gemeenten: 'gemeente',
  wijzigingen: 'wijziging',
  zoekresultaten: 'zoekresultaat',
  herinneringen: 'herinnering',
  raadplegingen: 'raadpleging',
  inlezingen: 'inlezing',
  verwerkingen: 'verwerking',
  doelen: 'doel',
  rollen: 'rol',
}

/** The kind in the singular, as other parts of the log name it. */
export function singularOf(soort: string): string {
  if (soort in SOORTEN) return soort
  const bekend = ENKELVOUD[soort]
  if (bekend !== undefined) return bekend
  return [/s$/, /en$/, /n$/].map((eind) => soort.replace(eind, '')).find((een) => een in SOORTEN) ?? soort
}

/** "notitie/<id>", "notities/50", "notities/<id>/bijlagen/<id>" or "-". */
export function readOnderwerp(tekst: string): Onderwerp {
  const [soort = '', rest = ''] = tekst.split('/', 2)
  const id = UUID.exec(tekst)?.[0] ?? null
  return {
    soort: /^[a-z_-]+$/.test(soort) && soort !== '-' ? singularOf(soort) : '',
    id,
    aantal: id === null && /^\d{1,9}$/.test(rest) ? Number(rest) : null,
  }
}

/** "12 medewerkers", "een notitie"; null when the line names nothing. */
export function describeOnderwerp(tekst: string): string | null {
  const { soort, aantal } = readOnderwerp(tekst)
  const woorden = SOORTEN[soort]
  if (!woorden) return null
  const [een, meer] = woorden
  if (aantal === null || soort === 'gemeente') return een
  return aantal === 1 ? een : `${aantal} ${meer}`
}
