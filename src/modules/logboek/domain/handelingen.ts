import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const logboekHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Logboek',
    handelingen: [
      { handeling: 'eigenlog:read', naam: 'Eigen logboek zien', zin: 'Ziet wat hij of zij zelf in Baken deed.' },
      {
        handeling: 'log:read_dossier',
        naam: 'Inzage in een dossier zien',
        zin: 'Ziet wie een dossier opende of wijzigde, als hij of zij er zelf aan meedoet.',
        soort: 'dossier',
      },
      {
        handeling: 'log:read',
        naam: 'Logboek doorzoeken',
        zin: 'Ziet van iedereen wat die deed en zag, ook wat opvalt.',
        soort: 'dossier',
      },
      {
        handeling: 'log:review',
        naam: 'Opvallend inzien afhandelen',
        zin: 'Legt vast wat er bleek van iets dat in het logboek opviel.',
        soort: 'dossier',
      },
      {
        handeling: 'log:export',
        naam: 'Logboek downloaden',
        zin: 'Downloadt het logboek in de vorm van Logboek Dataverwerkingen.',
        soort: 'dossier',
      },
      {
        handeling: 'anker:edit',
        naam: 'Anker van het logboek kiezen',
        zin: 'Kiest naar welk adres buiten Baken de koppen van het verzegelde logboek gaan.',
      },
    ],
  },
]
