import { parseDatum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { BeleidSoort, BeleidVaststeller, Beleidsveld, KoppelSoort } from './beleidskader.ts'
import type { VerloopStand } from './verloop.ts'
import type { Uitspraak, Veldstand } from './weighVeld.ts'

export const BELEID_SOORT_TEKST: Record<BeleidSoort, string> = {
  kadernota: 'Kadernota',
  nota: 'Nota',
  plan_van_aanpak: 'Plan van aanpak',
  beleidsregel: 'Beleidsregel',
  uitvoeringsagenda: 'Uitvoeringsagenda',
  convenant: 'Convenant',
  akkoord: 'Akkoord',
}

export const BELEID_VASTSTELLER_TEKST: Record<BeleidVaststeller, string> = {
  raad: 'de raad',
  college: 'het college',
  burgemeester: 'de burgemeester',
  extern: 'een ander dan de gemeente',
}

export const BELEIDSVELD_TEKST: Record<Beleidsveld, string> = {
  door: 'Vastgesteld door',
  op: 'Vastgesteld op',
  geldigTot: 'Geldig tot en met',
}

export const VERLOOP_TEKST: Record<VerloopStand, string> = {
  verlopen: 'Verlopen',
  bijna_verlopen: 'Bijna verlopen',
  verloopt: 'Verloopt',
  geldig: 'Geldig',
  onbekend: 'Geen einddatum',
}

export const KOPPEL_SOORT_TEKST: Record<KoppelSoort, string> = {
  programma: 'Programma',
  prioriteit: 'Prioriteit',
  inzet: 'Inzet',
  actie: 'Actie',
}

/** A value of a field in words: "de raad", "26 maart 2019". */
export function beleidswaardeTekst(veld: Beleidsveld, waarde: string): string {
  if (veld === 'door') return BELEID_VASTSTELLER_TEKST[waarde as BeleidVaststeller] ?? waarde
  const dag = parseDatum(waarde)
  return dag === null ? waarde : formatDatum(dag)
}

/** "Jaarverslag 2018: het college. Nota Ondermijning en Begroting 2024: de raad." */
export function tegenspraakZin({ veld, uitspraken }: Veldstand): string {
  const perWaarde = new Map<string, Uitspraak[]>()
  for (const uitspraak of uitspraken) {
    perWaarde.set(uitspraak.waarde, [...(perWaarde.get(uitspraak.waarde) ?? []), uitspraak])
  }
  return [...perWaarde]
    .map(([waarde, zelfde]) => `${joinBronnen(zelfde)}: ${beleidswaardeTekst(veld, waarde)}.`)
    .join(' ')
}

const LIJST = new Intl.ListFormat('nl-NL')
const joinBronnen = (uitspraken: readonly Uitspraak[]): string => LIJST.format(uitspraken.map(({ bron }) => bron))
