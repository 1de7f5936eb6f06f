import { organisatieSleutel } from './organisatieSleutel.ts'

/**
 * Parties that do something when a sentence names them with an article ("de politie controleert"). Groups whom the work is for
 * (inwoners, ondernemers, jongeren) and fields of work (handhaving, onderwijs) are left out: those are mostly the subject matter.
 */
const ACTOREN = `politie|wijkagent|wijkagenten|gemeente|gemeenten|buurgemeenten|regiogemeenten|brandweer|Openbaar Ministerie|OM|officier van justitie|burgemeester|wethouder|
college|college van burgemeester en wethouders|college van B&W|boa|boa's|boas|jeugdboa|jeugdboa's|milieuboa's|handhavers|toezichthouders|jongerenwerk|jongerenwerker|
jongerenwerkers|straatcoaches|wijkteam|wijkteams|sociaal wijkteam|sociaal team|buurtteam|gebiedsteam|GGD|GGZ|GHOR|Halt|RIEC|Veiligheidsregio|woningcorporatie|
woningcorporaties|corporatie|corporaties|woningbouwvereniging|Belastingdienst|Veilig Thuis|Zorg- en Veiligheidshuis|Veiligheidshuis|reclassering|omgevingsdienst|
leerplichtambtenaar|leerplichtambtenaren|ketenpartners|wijkregisseur|wijkregisseurs|wijkmanager|gebiedsmanager|marechaussee|Koninklijke Marechaussee|hulpdiensten|
Raad voor de Kinderbescherming|jeugdbescherming|welzijnsorganisatie|zorgpartijen|zorgaanbieders|netbeheerder|UWV|SVB|IND|DUO|NVWA|Arbeidsinspectie|VNG|CCV|waterschap|provincie|
buurtbemiddeling|crisisteam|beleidsteam|OOV|team Veiligheid|driehoek|ambulancedienst|Platform Veilig Ondernemen|verslavingszorg|ondernemersvereniging|sportverenigingen`

const ACTORSLEUTELS: ReadonlySet<string> = new Set(ACTOREN.split('|').map(organisatieSleutel))

export const isActor = (tekst: string): boolean => ACTORSLEUTELS.has(organisatieSleutel(tekst))

/** The council is told, asked and informed; it carries out nothing. */
export const ONTVANGERS: ReadonlySet<string> = new Set(['raad', 'gemeenteraad', 'provinciale staten'])

/** Before these an article opens no actor: "van de politie", "aan de gemeente". */
export const LIJDEND_VOORZETSEL: ReadonlySet<string> = new Set(
  (
    'aan van voor in op over tegen naar bij om binnen buiten onder boven rond per tot tussen uit zonder langs volgens namens richting met via door ' +
    'vanuit tijdens omtrent rondom inzake'
  ).split(' '),
)

/** After "door", "via" and "vanuit" stands who does it. */
export const DOENDE_VOORZETSELS: ReadonlySet<string> = new Set(['door', 'via', 'vanuit'])
/** After "bij" and "in" only a body with a name of its own counts: "bij het Stadsbedrijf", "in het Veiligheidshuis". */
export const PLAATS_VOORZETSELS: ReadonlySet<string> = new Set(['bij', 'in', 'binnen'])

/** Words that announce that a bare "met" joins parties: "samenwerking … met", "overleg met". */
export const SAMENWERKING =
  /^(?:samenwerk|samengewerkt|overleg|afstem|afgestemd|convenant|contact|gesprek|afspra|partner|optrek|bespreek|besproken|verbinding)/

/** What "met" joins without joining a party. */
export const NIET_NA_MET: ReadonlySet<string> = new Set(
  'name betrekking behulp ingang aandacht als elkaar oog inachtneming doel hulp ondersteuning inzet hen hem haar ons jou jullie daarbij uitzondering regelmaat terugwerkende andere'.split(
    ' ',
  ),
)

/** Said before a list of names, not part of the first one. */
export const INLEIDERS: readonly (readonly string[])[] = [
  ['onder', 'andere'],
  ['onder', 'meer'],
  ['o.a', '.'],
  ['zowel'],
  ['bijvoorbeeld'],
  ['name'],
  ['zoals'],
]
