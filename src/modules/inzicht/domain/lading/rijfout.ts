import type { Gebiedreden } from './createGebiedzoeker.ts'

/** What is wrong in one cell of a row, with what stands there. */
export type Rijfout = {
  readonly rij: number
  /** The name of the column; '' when it is about the whole row. */
  readonly kolom: string
  readonly inhoud: string
  readonly melding: string
}

export type Rijreden =
  | Gebiedreden
  | 'periode_onleesbaar'
  | 'geen_jaar'
  | 'jaar_buiten_bereik'
  | 'indicator_onbekend'
  | 'geen_getal'
  | 'getal_te_groot'
  | 'negatief'
  | 'niet_geheel'
  | 'noemer_ontbreekt'
  | 'noemer_te_klein'
  | 'voorlopig_onleesbaar'
  | 'context_te_lang'
  | 'te_veel_cellen'

/** What is wrong and what to do, in plain words. */
export const RIJFOUTTEKST: Readonly<Record<Rijreden, string>> = {
  gebied_leeg: 'Het gebied is niet ingevuld. Vul een wijk of buurt in, of ‘gemeente’.',
  gebied_onbekend: 'Dit gebied kennen we niet. Gebruik de naam of de CBS-code van een wijk of buurt van de gemeente.',
  gebied_zonder_code: 'Van dit gebied is geen CBS-code bekend. Vul die in bij de gebieden van de gemeente.',
  gebied_dubbel: 'Er is een wijk én een buurt met deze naam. Gebruik de CBS-code.',
  gebied_elders: 'Deze wijk of buurt ligt in een andere gemeente. Haal de rij weg of verbeter de code.',
  periode_onleesbaar: 'Hier staat geen periode. Schrijf bijvoorbeeld 2025, 2025-K3 of 2025-09.',
  geen_jaar: 'Het aantal inwoners geldt voor een heel jaar. Schrijf alleen het jaar.',
  jaar_buiten_bereik: 'Dit jaar kan niet kloppen. Gebruik een jaar tussen 1900 en 2200.',
  indicator_onbekend: 'Bij deze naam is geen indicator gekozen. Kies er een bij de kolommen.',
  geen_getal: 'Hier staat geen getal. Verbeter het, of laat de cel leeg als het cijfer niet bekend is.',
  getal_te_groot: 'Dit getal is te groot. Verbeter het.',
  negatief: 'Een aantal kan niet kleiner zijn dan 0. Verbeter het getal.',
  niet_geheel: 'Dit aantal moet een heel getal zijn. Verbeter het, of kies een andere schrijfwijze van getallen.',
  noemer_ontbreekt: 'Bij dit cijfer hoort een totaal waarvan het een deel is. Vul dat in.',
  noemer_te_klein: 'Het deel is groter dan het totaal. Verbeter een van beide.',
  voorlopig_onleesbaar: 'Schrijf ‘ja’ of ‘nee’, of ‘voorlopig’ of ‘definitief’.',
  context_te_lang: 'Deze toelichting is langer dan 500 tekens. Maak haar korter.',
  te_veel_cellen: 'Deze rij heeft meer cellen dan er kolommen zijn. Kijk of er een scheidingsteken te veel staat.',
}

const LANGST = 80

export const buildRijfout = (rij: number, kolom: string, inhoud: string, reden: Rijreden): Rijfout => ({
  rij,
  kolom: kolom.slice(0, 200),
  inhoud: shorten(inhoud),
  melding: RIJFOUTTEKST[reden],
})

export const buildDubbelfout = (rij: number, eerste: number): Rijfout => ({
  rij,
  kolom: '',
  inhoud: '',
  melding: `Deze rij gaat over hetzelfde als rij ${eerste}: dezelfde periode, hetzelfde gebied en dezelfde indicator. Haal er een weg.`,
})

const shorten = (tekst: string): string => (tekst.length <= LANGST ? tekst : `${tekst.slice(0, LANGST - 1)}…`)
