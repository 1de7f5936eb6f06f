import { dayInNederland } from '../../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../../platform/domain/datumtekst.ts'
import { buildBlad } from '../blad.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import type { Site, Sitebestand } from '../site.ts'

const buildVerklaring = (site: Site, pad: string, titel: string, omschrijving: string, inhoud: Opmaak): Sitebestand =>
  buildBlad(site, {
    ...{ pad, titel, omschrijving, uitgave: null, kruimels: [{ naam: 'Home', pad: 'index.html' }] },
    inhoud: markup`<div class="leesbreedte">
      <h1>${titel}</h1>
      ${inhoud}
    </div>`,
  })

const toContact = ({ opties: { contact, gemeente } }: Site, vraag: string): Opmaak =>
  contact === ''
    ? markup`<p>${vraag} Neem contact op met ${gemeente}.</p>`
    : markup`<p>${vraag} Mail naar <a href="mailto:${contact}">${contact}</a>.</p>`

/** In the order of the model of the government (Besluit digitale toegankelijkheid overheid, article 4). Status B: nobody from outside has tested it yet. */
export const buildToegankelijkheid = (site: Site): Sitebestand =>
  buildVerklaring(
    site,
    'toegankelijkheid/index.html',
    'Toegankelijkheidsverklaring',
    'Hoe toegankelijk deze website is, en wat je doet als iets niet lukt.',
    markup`<p>
        ${site.opties.gemeente} wil dat iedereen deze website kan gebruiken, ook met een beperking. Deze verklaring is
        van ${formatDatum(dayInNederland(new Date(site.opties.gebouwdOp)))}.
      </p>
      <h2>Status: voldoet gedeeltelijk (status B)</h2>
      <p>
        Elke pagina is met een programma getest op WCAG 2.2, niveau AA. Dat programma vond geen fouten. Een
        onafhankelijk onderzoek met mensen is nog niet gedaan. Daarom zeggen we niet dat alles klopt.
      </p>
      <h2>Wat we doen</h2>
      <ul class="lijst">
        <li>De website werkt zonder JavaScript, met het toetsenbord en op een telefoon.</li>
        <li>Bij elke grafiek staan dezelfde cijfers in een tabel.</li>
        <li>Elke foto heeft een beschrijving. Zonder beschrijving komt een foto niet op de website.</li>
        <li>De kleuren worden bij elke publicatie gecontroleerd op contrast.</li>
      </ul>
      <h2>Wat we niet weten</h2>
      <p>We testten niet met alle hulpmiddelen. Ook weten we niet of elke tekst voor iedereen makkelijk te lezen is.</p>
      <h2>Lukt er iets niet?</h2>
      ${toContact(site, 'Vertel het ons, dan helpen we je.')}
      <p>
        Ben je niet tevreden met ons antwoord? Dan kun je een klacht indienen bij de gemeente. Daarna kun je naar de
        <a href="https://www.nationaleombudsman.nl/">Nationale ombudsman</a>.
      </p>`,
  )

export const buildPrivacy = (site: Site): Sitebestand =>
  buildVerklaring(
    site,
    'privacy/index.html',
    'Privacy',
    'Wat deze website van je weet, en hoe we voorkomen dat iemand in de cijfers te herkennen is.',
    markup`<h2>Wat we van jou weten</h2>
      <p>
        Niets. Deze website gebruikt geen cookies en geen JavaScript, en meet je bezoek niet. Er wordt niets opgehaald
        bij andere bedrijven.
      </p>
      <h2>Wat je in de cijfers ziet</h2>
      <p>
        De cijfers gaan over groepen mensen. Gaat het om minder dan 5 mensen? Dan laten we het aantal niet zien. Kun je
        het uitrekenen met een ander cijfer? Dan laten we dat andere cijfer ook niet zien.
      </p>
      <p>Er staan geen namen op deze website, behalve van bestuurders die hun functie uitoefenen.</p>
      <h2>Vragen</h2>
      ${toContact(site, 'Heb je een vraag over privacy?')}`,
  )

export const NIET_GEVONDEN = '404.html'

export const buildNietGevonden = (site: Site): Sitebestand =>
  buildBlad(site, {
    ...{ pad: NIET_GEVONDEN, titel: 'Deze pagina bestaat niet', uitgave: null, kruimels: [] },
    ...{ zoekbaar: false, overal: true },
    omschrijving: 'Deze pagina bestaat niet.',
    inhoud: markup`<h1>Deze pagina bestaat niet</h1>
      <p>
        Misschien is het adres niet goed overgenomen. Ga naar het begin, of zoek op onderwerp. Dat kan met de links
        bovenaan.
      </p>`,
  })
