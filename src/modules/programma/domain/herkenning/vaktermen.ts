/** Words of integrale veiligheid, lower case; used to see that a document is about it and to spot misreadings. */
const WOORDEN = `
aangiftebereidheid aanrijdtijden achterpadverlichting actiehouder adresfraude adresonderzoek afpersing agressie alcoholgebruik alarmering ambulance ambulancezorg antidiscriminatie
arbeidsuitbuiting autodiefstal autodiefstallen autoinbraak babbeltruc barrieremodel bedrijventerrein bedrijventerreinen belastingdienst bemoeizorg beslistabel bestuurlijk bestuursdwang bestuurscommissie
beveiliging bevolkingszorg bewonersbijeenkomst bewustwording bibob bibobtoets bijtincidenten binnenstad boa boas bodycam bodycams brandgangen brandpreventie brandstichting brandveilig brandveiligheid
brandweer brandweervrijwilligers buitengebied burenbemiddeling buurtaanpak buurtapp buurtbemiddeling buurtpreventen buurtpreventie buurtregisseur buurtteam burgemeester burgerhulpverleners burgerhulpverlening burgernet burgerparticipatie calamiteiten
calamiteitenplan camera cameras cameratoezicht carbidschieten casuistiek casusoverleg casusregie coffeeshop coffeeshopbeleid collegebesluit convenant convenantpartners coronamaatregelen corporatie corporaties
crisisbeheersing crisiscommunicatie crisisorganisatie crisisoefening crisisplan crisisteam criminaliteit cybercrime cybercriminaliteit cyberincident cyberpesten cyberveiligheid cyberweerbaarheid dadergericht damocles damoclesbeleid datalek delicten deskundigheidsbevordering
dealpanden demonstraties digitale discriminatie doelgroepenaanpak draaiboek drankenhorecawet drugs drugsafval drugsbeleid drugscriminaliteit drugsdumping drugsgebruik drugshandel drugslab drugsoverlast drugspanden dwangsom
ervaringsdeskundigen escalatie escortbranche evenementen evenementenbeleid evenementenkalender evenementenveiligheid evenementenvergunning extremisme femicide fietsdiefstal fietsendiefstal fietsendiefstallen fraude
gebiedsontzegging gebiedsverbod gedragsaanwijzing geluidsoverlast gemeenteraad georganiseerde geweld geweldsdelicten geweldsincidenten ggd ggz gijzeling grensoverschrijdend groepsaanpak groepsverbod
halt haltverwijzing handhaver handhavers handhaving handhavingsbeleid handhavingsknelpunten hangjeugd hangjongeren heling helingbestrijding hennep hennepaanpak hennepconvenant hennepkwekerij hennepkwekerijen hennepteelt hercontrole
hondenoverlast horeca horecabeleid horecacontrole horecacontroles horecaconvenant horecaoverlast hotspot hotspots huiselijk huisverbod huisverboden hulpdiensten hulpverleners hulpverlening huisuitzetting
incident incidenten informatieoverleg informatieknooppunt informatiepositie informatieveiligheid inbraak inbraken inbraakpreventie inbraakcijfers inbraakgolf integrale interventies interventieteam interventieteams intimidatie
jaarwisseling jeugdboa jeugdboas jeugdcriminaliteit jeugdgroepen jeugdoverlast jeugdwerk jongerenwerk jongerenwerkers jongerencoach jongerencoaches keurmerk ketenpartners kindermishandeling kwetsbare koopavonden
ledenwerving leefbaarheid leerplicht leerplichtambtenaar leerwerkstraffen lokaal maatwerk mediation meldingen meldingsbereidheid meldkamer meldpunt meldroute mensenhandel mensensmokkel messenbezit metrostations middelengebruik
ministerie mishandeling motorbendes natuurbrand natuurbrandbeheersing nazorg netwerkanalyse noodbevel noodverordening noodsteunpunt normoverschrijdend omwonenden ondermijnende ondermijning ondermijningsbeeld ondernemers ondernemersvereniging ongeregeldheden
onveiligheidsgevoel onveiligheidsgevoelens opiumwet openbare opkomstoefening oplichting opsporing opsporingsambtenaar opschaling ouderenmishandeling oudejaarsnacht overbewoning overlast overlastgevend overlastgevers overlastmeldingen overvallen
parkeeroverlast persoonsgericht persoonsgerichte piketdienst polarisatie politie politiecapaciteit politiecijfers preventie preventieakkoord procesregie procesregisseur prostitutie prostitutiebeleid psychische pyromanie
radicalisering ramkraken rampbestrijding rampenbestrijding rampenplan recidive reclassering responstijden reanimatie riec risicojeugd risicojongeren risicoprofiel risicobeheersing rookmelders
samenscholing schade schietincident schooluitval schoolveiligheid screening sekswerk seksueel senioren sextortion sexting signalen signalering signaleringsoverleg sleutelfiguren sluiting sluitingstijden spanningen spoofing stalking
stedin steekincidenten steekwapens stoplichtmodel straatintimidatie straatroof straatroven straatverlichting strafrecht surveillance terrorisme terrorismebestrijding toezicht toezichthouders taakstraffen tekstkar transportcriminaliteit triage
uitbuiting uitgaansgebied uitgaansgeweld uitgaansleven vakantieparken vandalisme vastgoedcriminaliteit veelplegers veiligheid veiligheidsalliantie veiligheidsanalyse veiligheidsbeeld veiligheidsbeleid veiligheidsbeleving veiligheidsgevoel veiligheidshuis veiligheidskamer veiligheidsmarkt veiligheidsmonitor veiligheidspartners
veiligheidsplan veiligheidsregio veiligheidsrisico veiligheidsschouw veilig vergunningverlening verhuurderschap verkeersoverlast verkeersveiligheid vernieling vernielingen vermogensdelicten verslaafden verslavingszorg verward vluchtelingenopvang voertuigcriminaliteit vreemdelingenpolitie vuurwerk vuurwerkoverlast vuurwerkverbod vuurwerkvrije
wapenbezit wapens wapeninleveractie waterveiligheid weerbaarheid weegploeg weegtafel whatsappgroepen wietkwekerij wijkagent wijkagenten wijkaanpak wijkschouw wijkteam wijkteams wijkveiligheid winkeldiefstal winkeldiefstallen witwassen woninginbraak woninginbraken woningsluiting woningcorporatie woningcorporaties woonfraude woonoverlast woonwagenlocaties
zakkenrollers zakkenrollerij zedendelicten zedenzaken zelfredzaamheid zorgmijders zorgpartijen zorgpartners zorgvuldig zwerfafval zwerfjongeren zwerfvuil`

export const VAKTERMEN: ReadonlySet<string> = new Set(WOORDEN.trim().split(/\s+/))

/** Words that occur in any letter or minutes: they say little about the subject. */
const ALGEMEEN = new Set(
  'lokaal maatwerk schade camera cameras digitale bestuurlijk burgemeester gemeenteraad integrale ministerie ondernemers omwonenden openbare signalen sluiting zorgvuldig screening senioren draaiboek beveiliging incident incidenten veilig keurmerk horeca binnenstad mediation agressie strafrecht spanningen meldingen collegebesluit alcoholgebruik psychische vluchtelingenopvang evenementen'.split(
    ' ',
  ),
)

/** How many different words of the field a text holds. */
export const countVaktermen = (woorden: ReadonlyMap<string, unknown>): number =>
  [...VAKTERMEN].filter((term) => woorden.has(term) && !ALGEMEEN.has(term)).length

/** Proper names among the terms: a slip at their end counts too ("Steding"). */
export const EIGENNAMEN: ReadonlySet<string> = new Set([
  'stedin',
  'burgernet',
  'bibob',
  'damocles',
  'reclassering',
  'opiumwet',
])
