import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import type { ActieStatus } from '../../../domain/stand/stand.ts'
import type { Voortgang } from '../cache/stand.ts'
import { dagTekst, momentNaam } from '../moment/momenttekst.ts'
import { BESLUIT_TEKST } from './uitvoeringvelden.ts'

const DAAD: Record<Voortgang['soort'], (wat: string) => string> = {
  bericht: () => 'meldde',
  gedaan: (wat) => `meldde ${wat} als gedaan`,
  ongedaan: (wat) => `zette ${wat} weer open`,
  verplaatst: (wat) => `verplaatste ${wat}`,
  vervallen: (wat) => `liet ${wat} vervallen`,
  extra: () => 'meldde een extra keer',
  status: () => 'koos een status',
  uitvoering: () => 'wijzigde de uitvoering',
}

const VELDEN: Readonly<Record<string, string>> = {
  gedaanOp: 'Gedaan op',
  dagen: 'Dagen',
  vervallen: 'Gaat niet door',
  notitie: 'Notitie',
  status: 'Status',
  actiehouder: 'Actiehouder',
  gewicht: 'Gewicht',
  geldbron: 'Geldbron',
  capaciteit: 'Capaciteit',
  pilot: 'Pilot',
}

/** What comes after the name: "meldde het 3e kwartaal als gedaan". */
export const describeVoortgang = ({ soort, sleutel }: Voortgang): string => DAAD[soort](momentWoord(sleutel))

function momentWoord(sleutel: string | null): string {
  const naam = sleutel === null ? '' : momentNaam({ sleutel, extra: sleutel.startsWith('extra') })
  if (naam === '') return 'een keer'
  return /kwartaal|halfjaar/.test(naam) ? `het ${naam}` : naam
}

type Veld = { readonly veld: string; readonly van: string; readonly naar: string }

/** Field, from and to in plain words; a report of one day says it without "from". */
export const describeVoortgangvelden = ({ velden }: Voortgang): Veld[] =>
  velden.map(({ veld, van, naar }) => ({
    veld: VELDEN[veld] ?? veld,
    van: waardeTekst(veld, van),
    naar: waardeTekst(veld, naar),
  }))

function waardeTekst(veld: string, waarde: string | null): string {
  if (waarde === null || waarde === '') return veld === 'status' ? 'volgt de planning' : 'leeg'
  if (DAG.test(waarde)) return dagTekst(waarde)
  if (veld === 'status') return STATUSWOORDEN[waarde as ActieStatus] ?? waarde
  return veld === 'pilot' ? waarde.replace(/besluit (\w+)/, (_alles, besluit: string) => besluitTekst(besluit)) : waarde
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

const besluitTekst = (besluit: string): string =>
  (BESLUIT_TEKST[besluit as keyof typeof BESLUIT_TEKST] ?? besluit).toLowerCase()
