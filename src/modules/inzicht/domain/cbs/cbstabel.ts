import type { Periode } from '../reeks/periode.ts'

export const CBSTABELLEN = ['47022NED', '47018NED', '47013NED', '03759ned'] as const
export type Cbstabelcode = (typeof CBSTABELLEN)[number]

/** How a table of open data is asked and read. */
export type Cbstabel = {
  readonly naam: string
  /** Where a figure says it comes from. */
  readonly bron: string
  readonly doel: 'meetwaarden' | 'bevolking'
  /** Tables of others than CBS itself stand on a server of their own. */
  readonly server: 'cbs' | 'derden'
  readonly gebiedsveld: 'WijkenEnBuurten' | 'RegioS'
  readonly waardeveld: string
  readonly frequentie: Periode['soort']
  /** Also wijken and buurten, or gemeenten only. */
  readonly wijken: boolean
  /** Keys of the dimensions that are not divided by. */
  readonly vast: Readonly<Record<string, string>>
}

const MISDRIJVEN = {
  bron: 'Geregistreerde misdrijven (politie), open data van het CBS',
  doel: 'meetwaarden',
  server: 'derden',
  waardeveld: 'GeregistreerdeMisdrijven_1',
  vast: {},
} as const

/** "Geregistreerde misdrijven" are not "aangiften": the names say which. */
export const CBSTABEL: Readonly<Record<Cbstabelcode, Cbstabel>> = {
  '47022NED': {
    ...MISDRIJVEN,
    naam: 'Geregistreerde misdrijven (politie) per maand, wijk en buurt',
    ...{ gebiedsveld: 'WijkenEnBuurten', frequentie: 'maand', wijken: true },
  },
  '47018NED': {
    ...MISDRIJVEN,
    naam: 'Geregistreerde misdrijven (politie) per jaar, wijk en buurt',
    ...{ gebiedsveld: 'WijkenEnBuurten', frequentie: 'jaar', wijken: true },
  },
  '47013NED': {
    ...MISDRIJVEN,
    naam: 'Geregistreerde misdrijven (politie) per maand en gemeente',
    ...{ gebiedsveld: 'RegioS', frequentie: 'maand', wijken: false },
  },
  '03759ned': {
    naam: 'Inwoners op 1 januari per gemeente',
    bron: 'Bevolkingsstatistiek van het CBS',
    ...{ doel: 'bevolking', server: 'cbs', gebiedsveld: 'RegioS', frequentie: 'jaar', wijken: false },
    waardeveld: 'BevolkingOp1Januari_1',
    // The totals of these dimensions.
    vast: { Geslacht: 'T001038', Leeftijd: '10000', BurgerlijkeStaat: 'T001019' },
  },
}

export const isCbstabel = (code: string): code is Cbstabelcode => CBSTABELLEN.some((tabel) => tabel === code)
