import { organisatieSleutel } from './organisatieSleutel.ts'
import { STANDAARD_ORGANISATIES } from './standaardOrganisaties.ts'

const BEKEND: ReadonlySet<string> = new Set(
  STANDAARD_ORGANISATIES.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map(organisatieSleutel)),
)

/** Heads of a name that tell that it is a body or a group of people: "wijkteam", "ondernemersvereniging", "Stadsbedrijf". */
const ACHTERVOEGSELS =
  'politie brandweer dienst diensten regio huis huizen team teams corporatie corporaties cooperatie cooperaties vereniging verenigingen stichting partner ' +
  'partners partij partijen instelling instellingen school scholen bureau bureaus centrum platform organisatie organisaties bedrijf bedrijven gemeente ' +
  'gemeenten raad raden bank ministerie ministeries inspectie ondernemers bewoners winkeliers inwoners coordinator coordinatoren ambtenaar ambtenaren medewerker ' +
  "medewerkers adviseur adviseurs manager managers regisseur regisseurs boa boas boa's agent agenten kamer commissie driehoek alliantie netwerk maatschappij " +
  'eigenaren werkgevers justitie verhuurders makelaars bond loket meldpunt beheerder beheerders exploitanten organisatoren marechaussee waterschap omgevingsdienst ' +
  'crisisteam beleidsteam handhavers toezichthouders vrijwilligers jongerenwerkers hulpverleners buurtbewoners huurders sleutelfiguren ggz ggd burgemeester ' +
  'wethouder wethouders college officier jongerenwerk opbouwwerk straatwerk welzijnswerk welzijn beveiligers vervoerder vervoerders netbeheerder verzekeraars kerken moskee moskeeen ' +
  'specialisten coach coaches wijkagent secretaris directeur secretariaat afdeling domein directie stuurgroep werkgroep projectgroep taskforce buurtpreventen club clubs'

const UITGANGEN: readonly string[] = ACHTERVOEGSELS.split(' ')

export const withoutHaakjes = (tekst: string): string => tekst.replace(/\s?\([^()]*\)/g, '')

const BEGINWOORDEN: ReadonlySet<string> = new Set([...BEKEND].map((sleutel) => sleutel.split(' ', 1)[0] ?? ''))

/** Whether some known name begins with this word (lower case, no accents). A quick first sieve for reading prose. */
export const opensBekendePartij = (klein: string): boolean =>
  BEGINWOORDEN.has(klein) ||
  (/[^a-z\d]/.test(klein) && BEGINWOORDEN.has(organisatieSleutel(klein).split(' ', 1)[0] ?? ''))

const MAX_NAAM = 160

/** Whether a name, apart from what stands in brackets, is one that every gemeente knows. */
export const isBekendePartij = (tekst: string): boolean =>
  tekst.length <= MAX_NAAM &&
  (BEKEND.has(organisatieSleutel(tekst)) || BEKEND.has(organisatieSleutel(withoutHaakjes(tekst))))

/** Whether a single word (lower case, no accents) ends as the names of bodies and groups of people do. */
export const endsAsPartij = (woord: string): boolean => UITGANGEN.some((uitgang) => woord.endsWith(uitgang))

/** All known names that are more than one word, or hold a mark. */
export const BEKENDE_NAMEN: readonly string[] = STANDAARD_ORGANISATIES.flatMap(({ naam, aliassen }) => [
  naam,
  ...aliassen,
]).filter((naam) => /[^\p{L}\p{N}'’-]/u.test(naam))
