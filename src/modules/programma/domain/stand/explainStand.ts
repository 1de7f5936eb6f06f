import { formatDagBij } from '../../../../platform/domain/datumtekst.ts'
import { jaarDagen } from '../momenten/dagen.ts'
import { nameMoment } from '../momenten/nameMoment.ts'
import { daysLeft, isBijnaTeLaat } from './isBijnaTeLaat.ts'
import type { ActieStatus, Handmatig } from './stand.ts'
import type { Toestand } from './toestand.ts'

type Uitleg = (toestand: Toestand) => string

const explainTeLaat: Uitleg = ({ laat, vandaag }) => {
  const [oudste] = laat
  if (oudste === undefined) return ''
  if (laat.length === 1) return `${nameMoment(oudste, vandaag)} is voorbij en deze keer is niet als gedaan gemeld.`
  return `${laat.length} keren zijn voorbij en niet als gedaan gemeld, de oudste sinds ${formatDagBij(oudste.tot, vandaag)}.`
}

const explainBijna: Uitleg = ({ open, vandaag }) => {
  const moment = open.find((termijn) => isBijnaTeLaat(termijn, vandaag))
  if (moment === undefined) return ''
  const over = daysLeft(moment, vandaag)
  if (over === 1) return 'Vandaag is de laatste dag van deze termijn.'
  return `De termijn loopt tot en met ${formatDagBij(moment.tot, vandaag)}: nog ${over} dagen.`
}

const explainKlaar: Uitleg = ({ verwacht, vervallen, gedaan }) => {
  if (verwacht + vervallen === 0) return 'De tijd is voorbij en er is voortgang gemeld.'
  if (vervallen > 0) return 'Elke keer is gedaan of vervallen.'
  return gedaan === 1 ? 'Het is als gedaan gemeld.' : `Alle ${gedaan} keren zijn als gedaan gemeld.`
}

const explainDeels: Uitleg = ({ jaar, verwacht, gedaan }) =>
  verwacht > 0
    ? `${jaar} is voorbij en ${gedaan} van ${verwacht} keren ${gedaan === 1 ? 'is' : 'zijn'} als gedaan gemeld.`
    : `${jaar} is voorbij en er is niet gezegd wanneer het klaar moest zijn.`

const explainGepland: Uitleg = ({ volgende, verwacht, verwachting, vandaag, jaar }) => {
  const { loopt, open, telbaar } = verwachting
  if (volgende !== null)
    return `${verwacht > 1 ? 'De eerste keer' : 'Dit'} kan vanaf ${formatDagBij(volgende.van, vandaag)}.`
  if (loopt !== null && loopt.van > jaarDagen(jaar).van) return `Dit begint op ${formatDagBij(loopt.van, vandaag)}.`
  if (loopt !== null || telbaar) return `Het programma van ${jaar} is nog niet begonnen.`
  return open ? 'De planning zegt nog niet wanneer.' : `De planning vraagt niets in ${jaar}.`
}

const explainLoopt: Uitleg = ({ volgende, loop, gemeld, verwachting, vandaag, extra }) => {
  if (volgende !== null)
    return volgende.van > vandaag
      ? `De volgende keer kan vanaf ${formatDagBij(volgende.van, vandaag)}.`
      : `Deze keer kan nog tot en met ${formatDagBij(volgende.tot, vandaag)}.`
  if (loop === 'voorbij' && !gemeld && extra === 0) return 'De tijd is voorbij, maar er is nog niets gemeld.'
  if (loop !== 'geen') return 'De planning loopt door, zonder vaste momenten.'
  if (verwachting.telbaar) return 'Dit gebeurt wanneer het nodig is, zonder vast aantal.'
  return 'Er is voortgang gemeld.'
}

const UITLEG: Readonly<Record<ActieStatus, Uitleg>> = {
  gepland: explainGepland,
  loopt: explainLoopt,
  bijna_te_laat: explainBijna,
  te_laat: explainTeLaat,
  klaar: explainKlaar,
  deels: explainDeels,
  niet_gedaan: ({ jaar }) => `${jaar} is voorbij en er is niets als gedaan gemeld.`,
  vervallen: () => 'Elke keer is vervallen.',
}

/** Why an actie has its status, in one plain sentence. What a person said goes before the facts. */
export function explainStand(toestand: Toestand, afgeleid: ActieStatus, handmatig: Handmatig | null): string {
  if (handmatig === null) return UITLEG[afgeleid](toestand)
  const reden = handmatig.reden.trim()
  if (reden === '') return 'Met de hand gekozen.'
  return `Met de hand gekozen: ${reden}${/[.?]$/.test(reden) ? '' : '.'}`
}
