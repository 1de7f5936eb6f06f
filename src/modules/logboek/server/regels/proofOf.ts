import type { BestandUit } from '../../../../platform/server/antwoord.ts'
import { proveRegel, type Bewijsreden } from '../../../../platform/server/logboek/bewijs/proveRegel.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

const ZINNEN: Readonly<Record<Exclude<Bewijsreden, 'regel_onbekend'>, string>> = {
  nog_niet_verzegeld: 'Deze regel is nog niet verzegeld. Wacht tien seconden en probeer het opnieuw.',
  logboek_klopt_niet: 'Van deze regel is geen bewijs te maken. Laat je beheerder "baken logboek controleer" draaien.',
}

/** The proof of a line, as a file that `baken logboek toets` reads. */
export async function proofOf(db: Tx, gemeenteId: number, id: string): Promise<BestandUit> {
  const bewijs = await proveRegel(db, gemeenteId, id)
  if (bewijs.ok) {
    return { naam: `logregel-${id}.json`, bytes: Buffer.from(`${JSON.stringify(bewijs.value, null, 2)}\n`) }
  }
  if (bewijs.reden === 'regel_onbekend') return notFound()
  throw new Problem(409, bewijs.reden, { detail: ZINNEN[bewijs.reden] })
}
