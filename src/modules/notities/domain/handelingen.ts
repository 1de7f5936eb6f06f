import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const notitiesHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Notities',
    handelingen: [
      {
        handeling: 'notitie:read',
        naam: 'Notities lezen',
        zin: 'Leest de notities waaraan je deelneemt, en die intern zijn voor de gemeente.',
        soort: 'dossier',
      },
      {
        handeling: 'notitie:edit',
        naam: 'Notities wijzigen',
        zin: 'Maakt notities en schrijft mee; de behandelaar bepaalt wie deelneemt.',
        soort: 'dossier',
      },
      {
        handeling: 'notitie:transfer',
        naam: 'Dossiers van een collega overdragen',
        zin: 'Geeft alle dossiers van een medewerker een andere behandelaar, zonder ze te zien.',
        soort: 'dossier',
      },
    ],
  },
]
