import { Problem } from '../../../platform/server/problems.ts'
import { checkWachtwoord } from '../domain/wachtwoord.ts'
import { WACHTWOORD_DETAILS } from './wachtwoordDetails.ts'
import { hashWachtwoord } from './wachtwoorden.ts'

type Keuze = {
  readonly wachtwoord: string
  /** Where it stood in what was sent, so that the screen can say it there: "body.nieuw". */
  readonly pad: string
  /** Name, e-mail and gemeente of who chooses. */
  readonly eigenWoorden: readonly string[]
}

/** The hash of a password that somebody chose; throws 400 with the reason when it is too weak. */
export async function chooseWachtwoord({ wachtwoord, pad, eigenWoorden }: Keuze): Promise<string> {
  const gekeurd = checkWachtwoord(wachtwoord, eigenWoorden)
  if (gekeurd.ok) return hashWachtwoord(gekeurd.value)
  throw new Problem(400, gekeurd.reden, { fouten: [{ pad, melding: WACHTWOORD_DETAILS[gekeurd.reden] }] })
}
