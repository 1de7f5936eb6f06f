import type { Organisatie, OrganisatieSoort } from './organisatie.ts'

/** Per soort one organisatie a line: its name, then its other names, parted by "|". */
const NAMEN: Record<OrganisatieSoort, string> = {
  gemeentelijk: `
    Gemeente | gem
    Burgemeester
    College van burgemeester en wethouders | college | B&W | college van B&W
    Gemeenteraad | raad
    Handhaving | Toezicht en Handhaving | Handhaving en Toezicht | H&T | T&H | THOR | team Handhaving | afdeling Handhaving | boa | boa's | handhavers | toezichthouders | gemeentelijke handhaving | buitengewoon opsporingsambtenaren
    Openbare Orde en Veiligheid | OOV | team OOV | OO&V | team Veiligheid | afdeling Veiligheid | team Openbare Orde en Veiligheid | Integrale Veiligheid | team IV
    Vergunningen, Toezicht en Handhaving | VTH | team VTH | afdeling VTH
    Bouw- en woningtoezicht | BWT | bouwtoezicht
    Publiekszaken | Burgerzaken | team Burgerzaken
    Klantcontactcentrum | KCC
    Sociaal domein | team Sociaal domein
    Leerplicht | leerplichtambtenaar | leerplichtambtenaren | team Leerplicht
    Communicatie | team Communicatie | afdeling Communicatie
    Wijkbeheer | wijkmanagers | wijkregisseurs | gebiedsmanagers | wijkmanager | wijkregisseur
    Crisisteam | gemeentelijk crisisteam | crisisorganisatie
    Gemeentelijk beleidsteam | beleidsteam | GBT`,
  politie: `
    Politie | pol | politie-eenheid | basisteam | politie basisteam | wijkagent | wijkagenten | Nationale Politie
    Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel | AVIM | vreemdelingenpolitie
    Koninklijke Marechaussee | KMar | marechaussee`,
  justitie: `
    Openbaar Ministerie | OM | officier van justitie | parket
    Halt | Stichting Halt | Halt Nederland | bureau Halt
    Reclassering | Reclassering Nederland | 3RO | drie reclasseringsorganisaties
    Raad voor de Kinderbescherming | RvdK | Kinderbescherming
    Dienst Justitiële Inrichtingen | DJI
    Centraal Justitieel Incassobureau | CJIB
    Slachtofferhulp Nederland | Slachtofferhulp | SHN
    Zorg- en Veiligheidshuis | ZVH | VH | Veiligheidshuis | ZVHH | Zorg en Veiligheidshuizen`,
  corporatie: `
    Woningcorporaties | woningcorporatie | corporaties | corporatie | woningbouwcorporatie | woningbouwcorporaties | wooncorporatie | woningbouwvereniging | woningbouwverenigingen`,
  zorg: `
    GGD | gemeentelijke gezondheidsdienst | GGD'en
    GGZ | GGZ-instelling | geestelijke gezondheidszorg | ggz-instellingen
    Veilig Thuis | VT
    Ambulancedienst | ambulance | ambulancezorg | RAV
    Verslavingszorg | instelling voor verslavingszorg
    Zorgpartners | zorgpartijen | zorgaanbieders | zorginstellingen | zorgorganisaties
    Jeugdzorg | Jeugdbescherming | gecertificeerde instelling | gecertificeerde instellingen
    Huisartsen | huisarts`,
  welzijn: `
    Jongerenwerk | jongerenwerkers | jongerenwerker | jeugd- en jongerenwerk | ambulant jongerenwerk | straathoekwerk
    Welzijnsorganisatie | welzijnswerk | welzijn | welzijnsorganisaties | sociaal werk | welzijnspartijen
    Wijkteam | wijkteams | sociaal wijkteam | sociale wijkteams | sociaal team | gebiedsteam | gebiedsteams | buurtteam | buurtteams
    Centrum voor Jeugd en Gezin | CJG
    Jeugdteam | jeugdteams | jeugdhulp
    Buurtbemiddeling | Burenbemiddeling
    Maatschappelijke opvang | maatschappelijk werk`,
  onderwijs: `
    Onderwijs | scholen | school | onderwijsinstellingen | schoolbesturen | basisscholen | voortgezet onderwijs
    Regionaal Meld- en Coördinatiepunt | RMC`,
  veiligheidsregio: `
    Veiligheidsregio | VR | veiligheidsregio's
    Brandweer | vrijwillige brandweer
    GHOR | Geneeskundige Hulpverleningsorganisatie in de Regio`,
  ondernemers: `
    Ondernemers | winkeliers | bedrijven | horeca | horecaondernemers | bedrijfsleven | horecabedrijven
    Ondernemersvereniging | ondernemersverenigingen | winkeliersvereniging | winkeliersverenigingen | bedrijvenvereniging | ondernemersorganisaties
    Koninklijke Horeca Nederland | KHN
    Parkmanagement | parkmanager
    Evenementenorganisatoren | organisatoren | evenementenorganisator`,
  inwoners: `
    Inwoners | bewoners | burgers | buurtbewoners | omwonenden
    Buurtpreventie | buurtpreventieteam | buurtpreventieteams | BPT | BP | buurtpreventen | WhatsApp-groepen | buurtapps
    Wijkraad | wijkraden | dorpsraad | dorpsraden | bewonersorganisatie | bewonersorganisaties | wijkplatform | buurtvereniging
    Vrijwilligers
    Jongeren
    Ouders`,
  rijk: `
    Belastingdienst | de fiscus
    Belastingdienst/Toeslagen | Dienst Toeslagen | Toeslagen
    FIOD | Fiscale inlichtingen- en opsporingsdienst
    Douane
    Uitvoeringsinstituut Werknemersverzekeringen | UWV
    Sociale Verzekeringsbank | SVB
    Dienst Uitvoering Onderwijs | DUO
    Immigratie- en Naturalisatiedienst | IND
    Nederlandse Arbeidsinspectie | Arbeidsinspectie | NLA | Inspectie SZW | ISZW
    Centraal Orgaan opvang asielzoekers | COA
    Ministerie van Justitie en Veiligheid | ministerie van J&V | J&V | JenV | ministerie JenV
    Ministerie van Sociale Zaken en Werkgelegenheid | ministerie van SZW | SZW
    Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | ministerie van BZK | BZK
    Nationaal Coördinator Terrorismebestrijding en Veiligheid | NCTV
    Nederlandse Voedsel- en Warenautoriteit | NVWA
    Inspectie Leefomgeving en Transport | ILT
    Rijksinstituut Opleidingen Radicalisering | ROR | Rijksopleidingsinstituut tegengaan Radicalisering
    Dienst Domeinen Roerende Zaken | Domeinen | DRZ
    Rijkswaterstaat | RWS
    Landelijke Aanpak Adreskwaliteit | LAA
    Landelijke Stuurgroep Interventieteams | LSI`,
  regio: `
    Regionaal Informatie- en Expertisecentrum | RIEC | RIEC's
    Omgevingsdienst | OD | regionale uitvoeringsdienst | RUD
    Waterschap | hoogheemraadschap
    Provincie
    Buurgemeenten | regiogemeenten | omliggende gemeenten
    Platform Veilig Ondernemen | PVO
    Regionaal Samenwerkingsverband Integrale Veiligheid | RSIV`,
  overig: `
    Centrum voor Criminaliteitspreventie en Veiligheid | CCV
    Vereniging van Nederlandse Gemeenten | VNG
    Meld Misdaad Anoniem | MMA | NL Confidential
    Ketenpartners | partners | samenwerkingspartners | veiligheidspartners | ketenpartijen
    Hulpdiensten | hulpverleningsdiensten
    Netbeheerder
    Stedin
    Liander
    Enexis
    Vervoerders | openbaar vervoer | OV-bedrijven
    NS | Nederlandse Spoorwegen
    ProRail
    Sportverenigingen | sportclubs | verenigingen | sportvereniging
    Dierenbescherming | Landelijke Inspectiedienst Dierenbescherming
    HartslagNu
    Bureau Beke
    Veilig Verkeer Nederland | VVN`,
}

const readNamen = (soort: OrganisatieSoort, regels: string): Omit<Organisatie, 'id'>[] =>
  regels
    .trim()
    .split('\n')
    .map((regel) => {
      const [naam = '', ...aliassen] = regel.split('|').map((deel) => deel.trim())
      return { naam, soort, aliassen }
    })

/** The parties every gemeente knows: what the list of a new gemeente starts with. */
export const STANDAARD_ORGANISATIES: readonly Omit<Organisatie, 'id'>[] = Object.entries(NAMEN).flatMap(
  ([soort, regels]) =>
    // Object.entries widens the keys of a Record to string.
    readNamen(soort as OrganisatieSoort, regels),
)
