import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const partnersHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Organisaties',
    handelingen: [
      { handeling: 'organisatie:read', naam: 'Organisaties zien', zin: 'Ziet met welke organisaties wordt gewerkt.' },
      {
        handeling: 'organisatie:edit',
        naam: 'Organisaties bijhouden',
        zin: 'Maakt, wijzigt en verwijdert organisaties.',
      },
      {
        handeling: 'partnertoegang:read',
        naam: 'Toegang van partners zien',
        zin: 'Ziet wie van een organisatie toegang heeft en wanneer dat wordt nagelopen.',
      },
      {
        handeling: 'partnertoegang:review',
        naam: 'Toegang van partners nalopen',
        zin: 'Vraagt een organisatie wie nog toegang nodig heeft, of zegt het zelf.',
      },
      {
        handeling: 'toegangscontrolelink:read',
        naam: 'Lijst met toegang openen',
        zin: 'De contactpersoon van een partner opende de link uit de mail.',
        soort: 'achtergrond',
      },
      {
        handeling: 'toegangscontrolelink:use',
        naam: 'Lijst met toegang bevestigen',
        zin: 'De contactpersoon van een partner zei wie nog toegang nodig heeft.',
        soort: 'achtergrond',
      },
    ],
  },
]
