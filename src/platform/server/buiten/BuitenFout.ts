export type Buitenreden =
  | 'geen_https'
  | 'intern_adres'
  | 'onbekende_naam'
  | 'onbereikbaar'
  | 'certificaat'
  | 'te_traag'
  | 'te_groot'
  | 'verwijst_door'

/** A request to another server that did not go as it should. Holds the name of the server, and nothing that was sent or answered. */
export class BuitenFout extends Error {
  readonly reden: Buitenreden
  readonly host: string

  constructor(reden: Buitenreden, host: string) {
    super(reden)
    this.name = 'BuitenFout'
    this.reden = reden
    this.host = host
  }
}

/** Libraries wrap what a request throws: the BuitenFout in it, if there is one. */
export function findBuitenFout(fout: unknown): BuitenFout | null {
  if (fout instanceof BuitenFout) return fout
  return fout instanceof Error && fout.cause !== undefined ? findBuitenFout(fout.cause) : null
}
