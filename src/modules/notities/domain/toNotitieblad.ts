import type { Uitvoerblad } from '../../documenten/public.ts'
import { REGIMETEKSTEN, VERTROUWELIJKHEIDTEKSTEN, type Regime, type Vertrouwelijkheid } from '../../toegang/public.ts'

type Regel = {
  readonly kenmerk: string
  readonly titel: string
  readonly organisatie: { readonly naam: string }
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly behandelaar: { readonly naam: string }
  readonly begonnenOp: string
}

const tekst = (kop: string, breedte: number) => ({ kop, breedte, soort: 'tekst' as const })

/** The list as a sheet: what a list shows, never the texts. */
export const toNotitieblad = (regels: readonly Regel[]): Uitvoerblad => ({
  naam: 'Notities',
  kolommen: [
    ...[tekst('Kenmerk', 14), tekst('Titel', 50), tekst('Organisatie', 30), tekst('Regime', 26)],
    ...[tekst('Vertrouwelijkheid', 18), tekst('Behandelaar', 26), tekst('Begonnen', 14)],
  ],
  rijen: regels.map((regel) => [
    ...[regel.kenmerk, regel.titel, regel.organisatie.naam, REGIMETEKSTEN[regel.regime].naam],
    ...[VERTROUWELIJKHEIDTEKSTEN[regel.vertrouwelijkheid].naam, regel.behandelaar.naam, regel.begonnenOp.slice(0, 10)],
  ]),
})
