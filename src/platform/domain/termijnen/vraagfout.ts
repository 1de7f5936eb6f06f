export type VraagfoutCode = 'vraag_onleesbaar' | 'termijn_onbekend' | 'datum_onjuist' | 'optie_onjuist'

/** A question that cannot be answered as it was put; the message is a Dutch sentence that says what to do. */
export class Vraagfout extends Error {
  readonly code: VraagfoutCode

  constructor(code: VraagfoutCode, zin: string) {
    super(zin)
    this.name = 'Vraagfout'
    this.code = code
  }
}
