import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const programmaHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Programma',
    handelingen: [
      {
        handeling: 'programma:read',
        naam: 'Programma lezen',
        zin: 'Ziet programma’s, acties en hoe het ervoor staat.',
      },
      {
        handeling: 'concept:read',
        naam: 'Concepten van programma’s lezen',
        zin: 'Ziet een programma ook voordat het is vastgesteld.',
      },
      {
        handeling: 'programma:edit',
        naam: 'Programma beheren',
        zin: 'Begint een programma, stelt het vast, sluit het af en maakt het volgende.',
      },
      {
        handeling: 'onderdeel:edit',
        naam: 'Onderdelen wijzigen',
        zin: 'Wijzigt prioriteiten, inzetten, acties, doelen en resultaten.',
      },
      {
        handeling: 'bestuursdag:read',
        naam: 'Vandaag voor bestuur en raad',
        zin: 'Begint met wat te laat is en waarom, welke doelen niet op koers zijn en wat er wijzigde.',
      },
      {
        handeling: 'besluit:read',
        naam: 'Zien wat op een besluit wacht',
        zin: 'Ziet op Vandaag welke concepten nog moeten worden vastgesteld.',
      },
      { handeling: 'wijziging:read', naam: 'Wijzigingen zien', zin: 'Ziet wie wat wanneer in het programma wijzigde.' },
      {
        handeling: 'programma:export',
        naam: 'Programma uitvoeren op de opdrachtregel',
        zin: 'Wie de server beheert schrijft een programma naar een bestand.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Uitvoering',
    handelingen: [
      {
        handeling: 'voortgang:edit',
        naam: 'Voortgang melden',
        zin: 'Meldt hoe het met een actie staat, met bestanden.',
      },
      { handeling: 'weergave:edit', naam: 'Weergaven bewaren', zin: 'Bewaart een filter onder een eigen naam.' },
      {
        handeling: 'agendafeed:read',
        naam: 'Eigen agenda-adressen zien',
        zin: 'Ziet de eigen adressen voor een agenda.',
      },
      {
        handeling: 'agendafeed:edit',
        naam: 'Agenda-adressen maken',
        zin: 'Maakt een adres waarmee een agenda de momenten toont.',
      },
      {
        handeling: 'weekbericht:edit',
        naam: 'Weekbericht kiezen',
        zin: 'Zet voor zichzelf het weekbericht aan of uit.',
      },
      {
        handeling: 'weekbericht:send',
        naam: 'Weekbericht sturen',
        zin: 'Baken stuurt het weekbericht aan wie daarom vroeg.',
        soort: 'achtergrond',
      },
      {
        handeling: 'weekbericht:stop',
        naam: 'Weekbericht uitzetten met een link',
        zin: 'Iemand zet het weekbericht uit met een link uit een mail.',
        soort: 'achtergrond',
      },
      { handeling: 'ronde:read', naam: 'Rondes zien', zin: 'Ziet van wie voortgang is gevraagd en wat is geantwoord.' },
      {
        handeling: 'ronde:edit',
        naam: 'Voortgang uitvragen',
        zin: 'Stuurt rondes en herinneringen, en verwerkt antwoorden.',
      },
      {
        handeling: 'ronde:remind',
        naam: 'Herinnering sturen',
        zin: 'Baken herinnert wie nog niet antwoordde.',
        soort: 'achtergrond',
      },
      {
        handeling: 'voortgangslink:read',
        naam: 'Link voor voortgang openen',
        zin: 'Iemand opent de eigen acties met een link uit een mail.',
        soort: 'achtergrond',
      },
      {
        handeling: 'voortgangslink:edit',
        naam: 'Voortgang melden met een link',
        zin: 'Iemand meldt voortgang met een link uit een mail.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Beleid en inwoners',
    handelingen: [
      {
        handeling: 'beleidskader:read',
        naam: 'Beleid lezen',
        zin: 'Ziet nota’s, plannen en regels waarop wordt gewerkt.',
      },
      { handeling: 'beleidskader:edit', naam: 'Beleid bijhouden', zin: 'Neemt beleid op en zegt wat ervoor geldt.' },
      {
        handeling: 'raadpleging:read',
        naam: 'Reacties van inwoners zien',
        zin: 'Ziet raadplegingen met alle reacties.',
      },
      {
        handeling: 'raadpleging:edit',
        naam: 'Inwoners raadplegen',
        zin: 'Vraagt inwoners naar een concept en beoordeelt wat zij schrijven.',
      },
      {
        handeling: 'reactie:create',
        naam: 'Reactie insturen',
        zin: 'Een inwoner reageert op een concept.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Vragen van raad en burgemeester',
    handelingen: [
      { handeling: 'vraag:read', naam: 'Vragen lezen', zin: 'Ziet welke vragen er zijn en wat het antwoord is.' },
      { handeling: 'vraag:ask', naam: 'Vragen stellen', zin: 'Stelt vragen bij het programma en trekt ze weer in.' },
      {
        handeling: 'vraag:answer',
        naam: 'Vragen beantwoorden',
        zin: 'Geeft antwoord, vraagt collega’s om inbreng en bepaalt de afspraak over de termijn.',
      },
      {
        handeling: 'vraag:contribute',
        naam: 'Inbreng geven bij vragen',
        zin: 'Schrijft wat die weet van een vraag, als de adviseur dat vraagt.',
      },
    ],
  },
  {
    naam: 'Documenten inlezen',
    handelingen: [
      { handeling: 'inlezing:read', naam: 'Inlezingen zien', zin: 'Ziet wat in een document is herkend.' },
      {
        handeling: 'inlezing:edit',
        naam: 'Documenten inlezen',
        zin: 'Leest een document in en neemt het over als programma.',
      },
      {
        handeling: 'inlezing:claim',
        naam: 'Lezen beginnen',
        zin: 'Baken begint een document te lezen.',
        soort: 'achtergrond',
      },
      {
        handeling: 'inlezing:read_document',
        naam: 'Document lezen',
        zin: 'Baken bewaart wat het in een document herkende.',
        soort: 'achtergrond',
      },
      {
        handeling: 'inlezing:fail',
        naam: 'Lezen mislukt',
        zin: 'Baken kon een document niet lezen.',
        soort: 'achtergrond',
      },
      {
        handeling: 'inlezing:resume',
        naam: 'Lezen hervatten',
        zin: 'Baken leest na een herstart verder.',
        soort: 'achtergrond',
      },
    ],
  },
]
