import type { Verzoek } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { ActieStand } from '../cache/stand.ts'

type Uitvoering = ActieStand['uitvoering']
type Pilot = NonNullable<Uitvoering['pilot']>
type UitvoeringBody = NonNullable<Verzoek<typeof uitvoeringContract.saveUitvoering>['body']>

/** The values of the form; dates are ISO text, empty when unknown. */
export type Uitvoeringvelden = {
  readonly actiehouderId: string | null
  readonly gewicht: string
  readonly geldbron: string
  readonly capaciteit: string
  readonly isPilot: boolean
  readonly begin: string
  readonly eind: string
  readonly evaluatie: string
  readonly besluit: Pilot['besluit']
  readonly toelichting: string
  /** Why the status was chosen by hand. */
  readonly reden: string
}

export const VELD_LABEL: Record<keyof Uitvoeringvelden, string> = {
  actiehouderId: 'Actiehouder',
  gewicht: 'Gewicht',
  geldbron: 'Geldbron',
  capaciteit: 'Capaciteit',
  isPilot: 'Pilot',
  begin: 'Begin van de pilot',
  eind: 'Einde van de pilot',
  evaluatie: 'Evaluatie',
  besluit: 'Besluit',
  toelichting: 'Toelichting',
  reden: 'Reden van de status',
}

export const BESLUIT_TEKST: Record<Pilot['besluit'], string> = {
  open: 'Nog geen besluit',
  opschalen: 'Opschalen',
  verlengen: 'Verlengen',
  stoppen: 'Stoppen',
}

export const getalTekst = (getal: number): string => String(getal).replace('.', ',')

export function readUitvoering(uitvoering: Uitvoering): Uitvoeringvelden {
  const { actiehouder, gewicht, geldbron, capaciteit, pilot, handmatig } = uitvoering
  return {
    actiehouderId: actiehouder?.id ?? null,
    gewicht: getalTekst(gewicht),
    geldbron,
    capaciteit,
    isPilot: pilot !== null,
    begin: pilot?.begin ?? '',
    eind: pilot?.eind ?? '',
    evaluatie: pilot?.evaluatie ?? '',
    besluit: pilot?.besluit ?? 'open',
    toelichting: pilot?.toelichting ?? '',
    reden: handmatig?.reden ?? '',
  }
}

const parseGewicht = (tekst: string): number => (tekst.trim() === '' ? NaN : Number(tekst.trim().replace(',', '.')))

export function checkUitvoering({ gewicht, isPilot, begin, eind }: Uitvoeringvelden) {
  const getal = parseGewicht(gewicht)
  return {
    ...(!(getal >= 0 && getal <= 100) && { gewicht: 'Vul een getal in van 0 tot en met 100.' }),
    ...(isPilot && begin !== '' && eind !== '' && eind < begin && { eind: 'Het einde ligt voor het begin.' }),
  }
}

/** `van`: what the form began from; the status by hand goes along as it was. */
export function toUitvoeringBody(van: Uitvoering, velden: Uitvoeringvelden): UitvoeringBody {
  const { begin, eind, evaluatie, besluit, toelichting } = velden
  return {
    versie: van.versie,
    actiehouderId: velden.actiehouderId,
    gewicht: parseGewicht(velden.gewicht),
    geldbron: velden.geldbron.trim(),
    capaciteit: velden.capaciteit.trim(),
    pilot: velden.isPilot
      ? {
          begin: begin || null,
          eind: eind || null,
          evaluatie: evaluatie || null,
          besluit,
          toelichting: toelichting.trim(),
        }
      : null,
    handmatig: van.handmatig && { status: van.handmatig.status, reden: velden.reden.trim() },
  }
}
