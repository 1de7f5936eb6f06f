import { describeVerslag } from '../describeVerslag.ts'
import { dayInNederland } from '../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import type { Uitvoerblok, Uitvoerdocument } from '../../../../documenten/public.ts'
import { MOMENTNAMEN, OORDEELWOORDEN } from '../../woorden.ts'
import { OORDELEN } from '../../verantwoording.ts'
import type { PublicatieInzet, PublicatiePrioriteit } from '../publicatie.ts'
import { listDoelen } from '../listDoelen.ts'
import { formatMoment } from '../site/moment.ts'
import { countBeloften } from '../site/pagina/beloften.ts'
import { nameOnderdeel } from '../site/pagina/onderdeel.ts'
import type { Getoond } from '../site/site.ts'
import { alinea, kop, tabel } from './composeVerslagdocument.ts'
import { toUitvoerblokken } from './uitvoertekst.ts'

/** The letter by which the college informs the raad (Gemeentewet 169): what became of the promises, and what is asked of it. */
export function composeRaadsbrief(getoond: Getoond, gebouwdOp: string): Uitvoerdocument {
  const { titel, gemeente, jaar, moment, prioriteiten, samenvatting, inleiding, exportOp } = getoond.publicatie
  const onderwerp = `${MOMENTNAMEN[moment]} veiligheid ${jaar}`
  return {
    ...{ titel: `Raadsinformatiebrief: ${onderwerp}`, afzender: gemeente.naam },
    titelregels: [
      'Aan: de gemeenteraad',
      `Van: het college van burgemeester en wethouders van ${gemeente.naam}`,
      `Datum: ${formatDatum(dayInNederland(new Date(gebouwdOp)))}`,
      `Onderwerp: ${onderwerp}`,
      `Met gegevens van ${formatMoment(exportOp)}`,
    ],
    blokken: [
      kop(1, 'Samenvatting'),
      alinea(describeBeloften(getoond)),
      ...toUitvoerblokken(getoond, samenvatting.length > 0 ? samenvatting : inleiding),
      kop(1, 'Per prioriteit'),
      ...prioriteiten.flatMap(toPrioriteit),
      kop(1, 'Doelen'),
      ...toDoelen(getoond),
      kop(1, 'Besluit'),
      alinea(describeBesluit(getoond)),
      kop(1, 'Bijlage'),
      alinea(`${titel}. Het hele verslag staat ook op de website van de gemeente.`),
    ],
  }
}

function describeBeloften({ publicatie }: Getoond): string {
  const { totaal, ...per } = countBeloften(publicatie)
  if (totaal === 0) return 'In dit verslag staan geen losse beloften.'
  const delen = OORDELEN.map((oordeel) => `${per[oordeel]} ${OORDEELWOORDEN[oordeel].toLowerCase()}`)
  return `Van de ${totaal} beloften zijn er ${delen.join(', ')}.`
}

const toPrioriteit = (prioriteit: PublicatiePrioriteit): readonly Uitvoerblok[] => [
  kop(2, nameOnderdeel(prioriteit)),
  ...tabel('Oordeel per inzet', ['Inzet', 'Oordeel', 'Beloften gedaan'], [56, 22, 22], prioriteit.inzetten.map(toRij)),
]

const toRij = (inzet: PublicatieInzet): readonly string[] => {
  const gedaan = inzet.acties.filter(({ oordeel }) => oordeel === 'gerealiseerd').length
  return [
    nameOnderdeel(inzet),
    inzet.oordeel ? OORDEELWOORDEN[inzet.oordeel] : 'Geen oordeel',
    `${gedaan} van ${inzet.acties.length}`,
  ]
}

function toDoelen({ publicatie }: Getoond): readonly Uitvoerblok[] {
  const doelen = listDoelen(publicatie)
  if (doelen.length === 0) return [alinea('In dit verslag staan geen doelen.')]
  return tabel(
    'Oordeel per doel',
    ['Doel', 'Oordeel', 'Toelichting'],
    [38, 18, 44],
    doelen.map(({ tekst, oordeel, zin }) => [tekst, oordeel === '' ? 'Geen oordeel' : oordeel, zin]),
  )
}

const describeBesluit = ({ publicatie }: Getoond): string =>
  publicatie.vaststelling === null
    ? describeVerslag(publicatie)
    : `${describeVerslag(publicatie)} We vragen de raad kennis te nemen van dit verslag.`
