export const ONLEESBAAR_CODES = [
  'leeg',
  'te_groot',
  'verkeerd_type',
  'oud_word',
  'oud_excel',
  'versleuteld',
  'beschadigd',
  'uitgepakt_te_groot',
  'onveilig',
  'te_veel_paginas',
  'te_veel_tekst',
  'scan',
  'geen_tekst',
  'te_lang',
  'te_zwaar',
  'te_druk',
] as const
export type OnleesbaarCode = (typeof ONLEESBAAR_CODES)[number]

/** Why a document could not be read and what to do about it: one fixed sentence or two per code, for the user to see. */
export const onleesbaarTekst: Readonly<Record<OnleesbaarCode, string>> = {
  leeg: 'Het bestand is leeg. Controleer of je het goede bestand koos en probeer het opnieuw.',
  te_groot:
    'Het bestand is groter dan 25 MB. Maak het kleiner, bijvoorbeeld door afbeeldingen weg te laten, en probeer het opnieuw.',
  verkeerd_type:
    'Dit soort bestand kan Baken niet lezen. Kies een Word-bestand (.docx), PDF, ODT, Excel-bestand (.xlsx), webpagina (.html) of tekstbestand (.txt).',
  oud_word: 'Dit is een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en probeer het opnieuw.',
  oud_excel: 'Dit is een oud Excel-bestand (.xls). Open het in Excel, sla het op als .xlsx en probeer het opnieuw.',
  versleuteld: 'Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
  beschadigd:
    'Het bestand is beschadigd of niet compleet. Open het in je eigen programma, sla het opnieuw op en probeer het nog eens.',
  uitgepakt_te_groot:
    'Het bestand wordt bij het uitpakken veel groter dan een gewoon document. Baken heeft het daarom niet gelezen. Sla de tekst op in een nieuw document en probeer dat.',
  onveilig:
    'In het bestand staan verwijzingen die niet in een gewoon document horen. Baken heeft het daarom niet gelezen. Sla de tekst op in een nieuw document en probeer dat.',
  te_veel_paginas:
    'Het document heeft meer dan 1000 bladzijden. Sla alleen de bladzijden op die je nodig hebt en probeer het opnieuw.',
  te_veel_tekst:
    'Het document is te lang om in één keer te lezen. Sla alleen het deel op dat je nodig hebt en probeer het opnieuw.',
  scan: 'In deze PDF staan alleen afbeeldingen en geen tekst; waarschijnlijk is het een scan. Gebruik het oorspronkelijke bestand, of laat de tekst eerst herkennen (OCR).',
  geen_tekst: 'In het bestand staat geen tekst. Controleer of je het goede bestand koos en probeer het opnieuw.',
  te_lang:
    'Het lezen van het bestand duurde langer dan 20 seconden en is gestopt. Splits het document of sla het op als .docx en probeer het opnieuw.',
  te_zwaar:
    'Het bestand vraagt te veel geheugen om te lezen. Splits het document of sla het op als .docx en probeer het opnieuw.',
  te_druk: 'Baken leest nu te veel bestanden tegelijk. Wacht een minuut en probeer het opnieuw.',
}

/** A document that cannot be read. `message` is the sentence for the user; `code` is for programs. */
export class OnleesbaarDocument extends Error {
  readonly code: OnleesbaarCode

  constructor(code: OnleesbaarCode, oorzaak?: unknown) {
    super(onleesbaarTekst[code], oorzaak === undefined ? undefined : { cause: oorzaak })
    this.name = 'OnleesbaarDocument'
    this.code = code
  }
}
