import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const bewaringHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Bewaren en vernietigen',
    handelingen: [
      {
        handeling: 'bewaring:read',
        naam: 'Bewaring zien',
        zin: 'Ziet bewaartermijnen, vernietigingslijsten, blokkades en verklaringen van vernietiging.',
      },
      {
        handeling: 'vernietiging:edit',
        naam: 'Vernietigingslijst opstellen',
        zin: 'Laat nu een vernietigingslijst opstellen en haalt er met een reden iets af.',
        soort: 'dossier',
      },
      {
        handeling: 'vernietiging:approve',
        naam: 'Vernietiging goedkeuren',
        zin: 'Keurt een vernietigingslijst goed die een ander of Baken opstelde. Daarna is het weg.',
        soort: 'dossier',
      },
      {
        handeling: 'blokkade:edit',
        naam: 'Vernietiging blokkeren',
        zin: 'Houdt vernietiging tegen met een reden, en heft dat weer op.',
      },
      {
        handeling: 'vernietiging:draw_up',
        naam: 'Vernietigingslijst maken',
        zin: 'Baken zet ’s nachts op een lijst wat vernietigd moet worden.',
        soort: 'achtergrond',
      },
      {
        handeling: 'vernietiging:destroy',
        naam: 'Vernietigen',
        zin: 'Baken vernietigt wat op een goedgekeurde lijst staat.',
        soort: 'achtergrond',
      },
      {
        handeling: 'vernietiging:certify',
        naam: 'Verklaring van vernietiging maken',
        zin: 'Baken maakt de verklaring en legt haar controlegetal vast.',
        soort: 'achtergrond',
      },
      {
        handeling: 'vernietiging:wipe',
        naam: 'Resten wissen',
        zin: 'Baken wist bestanden en schrijft de tabellen opnieuw, zodat er niets van blijft staan.',
        soort: 'achtergrond',
      },
      {
        handeling: 'vernietiging:rehearse',
        naam: 'Vernietiging proefdraaien',
        zin: 'Op de opdrachtregel is nagegaan wat vernietigd zou worden.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Verzoeken van betrokkenen',
    handelingen: [
      {
        handeling: 'verzoek:read',
        naam: 'Verzoeken van betrokkenen zien',
        zin: 'Ziet wie om inzage of verbetering vroeg, tot wanneer er tijd is en wat er besloten is.',
        soort: 'dossier',
      },
      {
        handeling: 'verzoek:edit',
        naam: 'Verzoeken van betrokkenen behandelen',
        zin: 'Schrijft verzoeken in, zoekt alles over een persoon, ook in dossiers waaraan je niet deelneemt, licht ontvangers in en besluit.',
        soort: 'dossier',
      },
    ],
  },
]
