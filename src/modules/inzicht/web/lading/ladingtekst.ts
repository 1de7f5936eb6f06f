import type { Lading } from './ladingQuery.ts'

export const STATUSNAMEN: Readonly<Record<Lading['status'], string>> = {
  wacht: 'Wordt gelezen',
  verkent: 'Wordt gelezen',
  te_koppelen: 'Kolommen kiezen',
  wacht_op_controle: 'Wordt nagekeken',
  controleert: 'Wordt nagekeken',
  te_beoordelen: 'Wacht op jou',
  wacht_op_opslaan: 'Wordt bewaard',
  slaat_op: 'Wordt bewaard',
  bevestigd: 'Overgenomen',
  teruggedraaid: 'Teruggedraaid',
  mislukt: 'Niet gelukt',
}

export const getal = (aantal: number): string => aantal.toLocaleString('nl-NL')

export const rijen = (aantal: number): string => (aantal === 1 ? '1 rij' : `${getal(aantal)} rijen`)

export const STAPPEN = ['Bestand', 'Kolommen', 'Controleren', 'Klaar'] as const

const STAP: Readonly<Record<Lading['status'], number>> = {
  ...{ wacht: 0, verkent: 0, mislukt: 0, te_koppelen: 1, wacht_op_controle: 2, controleert: 2, te_beoordelen: 2 },
  ...{ wacht_op_opslaan: 3, slaat_op: 3, bevestigd: 3, teruggedraaid: 3 },
}

export const stapOf = ({ status }: Pick<Lading, 'status'>): number => STAP[status]
