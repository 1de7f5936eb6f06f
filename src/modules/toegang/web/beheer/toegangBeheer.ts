import IconClockShield from '@tabler/icons-react/dist/esm/icons/IconClockShield.mjs'
import IconDatabaseExport from '@tabler/icons-react/dist/esm/icons/IconDatabaseExport.mjs'
import IconFileDescription from '@tabler/icons-react/dist/esm/icons/IconFileDescription.mjs'
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import IconLifebuoy from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs'
import IconLogin2 from '@tabler/icons-react/dist/esm/icons/IconLogin2.mjs'
import IconPalette from '@tabler/icons-react/dist/esm/icons/IconPalette.mjs'
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { Beheerpunt } from '../../../../platform/web/schil/schilContext.ts'

export const toegangBeheer: readonly Beheerpunt[] = [
  {
    ...{ groep: 'mensen', naar: '/beheer/medewerkers', label: 'Medewerkers', icoon: IconUsers },
    zin: 'Geef iemand toegang, wijzig een rol of beëindig de toegang.',
    handeling: 'medewerker:read',
  },
  {
    ...{ groep: 'mensen', naar: '/beheer/rollen', label: 'Rollen', icoon: IconTable },
    zin: 'Zie per rol wat iemand mag, en pas dat aan voor jullie gemeente.',
    handeling: 'rol:read',
  },
  {
    ...{ groep: 'mensen', naar: '/beheer/noodtoegang', label: 'Noodtoegang', icoon: IconLifebuoy },
    zin: 'Beoordeel wie in nood een dossier opende, en of dat terecht was.',
    handeling: 'noodtoegang:read',
  },
  {
    ...{ groep: 'inloggen', naar: '/beheer/inloggen', label: 'Ingelogd blijven', icoon: IconClockShield },
    zin: 'Kies na hoeveel minuten en uren iemand opnieuw inlogt.',
    handeling: 'gemeente:edit',
  },
  {
    ...{ groep: 'inloggen', naar: '/beheer/inlogdiensten', label: 'Inlogdiensten', icoon: IconLogin2 },
    zin: 'Laat mensen inloggen met het account van hun werk.',
    handeling: 'inlogdienst:edit',
  },
  {
    ...{ groep: 'gegevens', naar: '/beheer/verwerkingen', label: 'Verwerkingen', icoon: IconFileDescription },
    zin: 'Zie waarvoor de gemeente persoonsgegevens gebruikt: het register van de AVG.',
    handeling: 'verwerking:read',
  },
  {
    ...{ groep: 'gegevens', naar: '/beheer/backups', label: 'Backups', icoon: IconDatabaseExport },
    zin: 'Zie of er elke nacht een reservekopie is gemaakt.',
    handeling: 'backup:read',
  },
  {
    ...{ groep: 'gemeente', naar: '/beheer/huisstijl', label: 'Gemeente en huisstijl', icoon: IconPalette },
    zin: 'Kies de naam, het logo en de kleuren van jullie gemeente.',
    handeling: 'gemeente:edit',
  },
  {
    ...{ groep: 'techniek', naar: '/beheer/apisleutels', label: 'API-sleutels', icoon: IconKey },
    zin: 'Geef een ander programma toegang met een sleutel, of trek die in.',
    handeling: 'apisleutel:edit',
  },
]
