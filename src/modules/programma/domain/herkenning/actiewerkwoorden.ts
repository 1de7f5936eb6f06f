/**
 * Verbs of doing, in the forms that programmes use: infinitive and participle. A passive sentence or "we" with one of these
 * announces an actie; with another verb ("betaald", "gezien") it explains or tells.
 */
const PAREN = `
aangaan aangegaan|aanbieden aangeboden|aandringen aangedrongen|aangrijpen aangegrepen|aanjagen aangejaagd|aanleggen aangelegd|aanleveren aangeleverd|
aanmoedigen aangemoedigd|aanpakken aangepakt|aanpassen aangepast|aanscherpen aangescherpt|aanschaffen aangeschaft|aansluiten aangesloten|
aanspreken aangesproken|aanstellen aangesteld|aansturen aangestuurd|aantrekken aangetrokken|aanvragen aangevraagd|aanvullen aangevuld|aanwijzen aangewezen|
actualiseren geactualiseerd|adviseren geadviseerd|afronden afgerond|afsluiten afgesloten|afspreken afgesproken|afstemmen afgestemd|agenderen geagendeerd|
analyseren geanalyseerd|beboeten beboet|begeleiden begeleid|beheren beheerd|behandelen behandeld|behouden behouden|belonen beloond|beleggen belegd|
benaderen benaderd|benoemen benoemd|benutten benut|beoordelen beoordeeld|beoefenen beoefend|bepalen bepaald|bespreken besproken|bestendigen bestendigd|besteden besteed|
betrekken betrokken|bevorderen bevorderd|bewaken bewaakt|bezoeken bezocht|bieden geboden|bijdragen bijgedragen|bijstellen bijgesteld|borgen geborgd|
brengen gebracht|bundelen gebundeld|communiceren gecommuniceerd|continueren gecontinueerd|controleren gecontroleerd|coordineren gecoordineerd|
deelnemen deelgenomen|delen gedeeld|digitaliseren gedigitaliseerd|doorgaan doorgegaan|doorlichten doorgelicht|doorontwikkelen doorontwikkeld|doorvoeren doorgevoerd|
doorzetten doorgezet|evalueren geevalueerd|experimenteren geexperimenteerd|faciliteren gefaciliteerd|financieren gefinancierd|formuleren geformuleerd|
geven gegeven|handhaven gehandhaafd|herhalen herhaald|herijken herijkt|herzien herzien|hervatten hervat|houden gehouden|huisvesten gehuisvest|implementeren geimplementeerd|
informeren geinformeerd|ingrijpen ingegrepen|inhuren ingehuurd|initieren geinitieerd|innen geind|inplannen ingepland|inrichten ingericht|inspelen ingespeeld|
instellen ingesteld|intensiveren geintensiveerd|introduceren geintroduceerd|inventariseren geinventariseerd|investeren geinvesteerd|invoeren ingevoerd|
inzetten ingezet|kijken gekeken|koppelen gekoppeld|leveren geleverd|maken gemaakt|monitoren gemonitord|moderniseren gemoderniseerd|nemen genomen|
oefenen geoefend|onderhouden onderhouden|ondernemen ondernomen|ondersteunen ondersteund|ondertekenen ondertekend|onderzoeken onderzocht|ontplooien ontplooid|
ontmantelen ontmanteld|ontwikkelen ontwikkeld|opbouwen opgebouwd|ophalen opgehaald|opknappen opgeknapt|opleggen opgelegd|opleiden opgeleid|opleveren opgeleverd|opnemen opgenomen|
oppakken opgepakt|oprichten opgericht|oproepen opgeroepen|opschalen opgeschaald|opsporen opgespoord|opstarten opgestart|opstellen opgesteld|optreden opgetreden|
opvolgen opgevolgd|opzetten opgezet|organiseren georganiseerd|overdragen overgedragen|overleggen overlegd|participeren geparticipeerd|pilotten gepilot|
plaatsen geplaatst|plannen gepland|presenteren gepresenteerd|prioriteren geprioriteerd|professionaliseren geprofessionaliseerd|promoten gepromoot|publiceren gepubliceerd|
realiseren gerealiseerd|regelen geregeld|registreren geregistreerd|repareren gerepareerd|rapporteren gerapporteerd|samenbrengen samengebracht|samenwerken samengewerkt|scholen geschoold|schouwen geschouwd|
signaleren gesignaleerd|sluiten gesloten|snoeien gesnoeid|starten gestart|stimuleren gestimuleerd|stroomlijnen gestroomlijnd|sturen gestuurd|surveilleren gesurveilleerd|
testen getest|toepassen toegepast|toetsen getoetst|toezien toegezien|trainen getraind|uitbouwen uitgebouwd|uitbreiden uitgebreid|uitdragen uitgedragen|uitnodigen uitgenodigd|
uitproberen uitgeprobeerd|uitreiken uitgereikt|uitrollen uitgerold|uitvoeren uitgevoerd|uitwerken uitgewerkt|uitwisselen uitgewisseld|updaten geupdatet|vaststellen vastgesteld|
verbeteren verbeterd|verbinden verbonden|verbreden verbreed|verdiepen verdiept|verduidelijken verduidelijkt|vergroten vergroot|verhogen verhoogd|verkennen verkend|
verlenen verleend|verlengen verlengd|verminderen verminderd|vernieuwen vernieuwd|verplichten verplicht|versnellen versneld|verspreiden verspreid|versterken versterkt|verstevigen verstevigd|
verstrekken verstrekt|vertalen vertaald|vervangen vervangen|verwijderen verwijderd|verwijzen verwezen|verzamelen verzameld|verzorgen verzorgd|volgen gevolgd|voorbereiden voorbereid|
voorleggen voorgelegd|voorlichten voorgelicht|voortzetten voortgezet|vormgeven vormgegeven|vragen gevraagd|vrijmaken vrijgemaakt|weren geweerd|werken gewerkt|werven geworven|
wijzigen gewijzigd|zetten gezet|zoeken gezocht|zorgdragen zorggedragen|zorgen gezorgd|uitvragen uitgevraagd|aanhouden aangehouden|bekijken bekeken|opvragen opgevraagd|
uitbesteden uitbesteed|inkopen ingekocht|terugdringen teruggedrongen|tegengaan tegengegaan|terugdraaien teruggedraaid|aanbrengen aangebracht|verbouwen verbouwd|afhandelen afgehandeld|herstellen hersteld`

const vormen = PAREN.replace(/\s*\n\s*/g, '').split('|')

/** Infinitives, which are also the plural of the present tense. */
export const INFINITIEVEN: ReadonlySet<string> = new Set(vormen.map((paar) => paar.split(' ')[0] ?? ''))
export const DEELWOORDEN: ReadonlySet<string> = new Set(vormen.map((paar) => paar.split(' ')[1] ?? ''))

/** First parts of separable verbs, as they come back at the end of a clause: "we zetten … in". */
export const VOORVOEGSELS: ReadonlySet<string> = new Set(
  'aan af bij door in mee na om op over samen toe uit vast voor voort weg deel tegen terug vrij'.split(' '),
)

/** What "we" does without acting: seeing, wanting, being. */
export const GEEN_HANDELING: ReadonlySet<string> = new Set(
  `zijn hebben zien denken merken weten vinden willen kunnen mogen moeten constateren verwachten hopen leven wonen kennen horen
  begrijpen beseffen voelen staan liggen lopen krijgen hadden waren zagen werden willen streven spreken beschouwen verstaan
  beschikken geloven ervaren herkennen onderscheiden noemen bedoelen leerden deden kregen`.split(/\s+/),
)
