import { HASH_BYTES, equalHashes } from '../../../domain/merkle/treeHash.ts'
import type { Tx } from '../../withActor.ts'
import { hashRegel, hashTekst, parseRegel } from '../hashRegel.ts'
import type { Bevinding } from './bevinding.ts'
import { findMisplaced } from './findMisplaced.ts'
import { openBoomcontrole, type Koprij } from './openBoomcontrole.ts'
import { listBladen, streamBladen, type Blad, type Stuk } from './streamBladen.ts'

type Report = (bevinding: Bevinding) => void
type Bladvraag = {
  readonly tot: number
  readonly koppen: readonly Koprij[]
  readonly report: Report
  /** A second connection to read along on; `useUtc` holds there too. */
  readonly naast: Tx
}
export type Nagerekend = {
  /** How many leaves were held against their line. */
  readonly regels: number
  /** How many lines were there for it. */
  readonly verzegeld: number
  /** The latest time among them. */
  readonly laatste: string | null
}

/** Holds every leaf below `tot` against its line and every head against its leaves. Needs `useUtc`. */
export async function checkBladen(
  db: Tx,
  gemeenteId: number,
  { tot, koppen, report, naast }: Bladvraag,
): Promise<Nagerekend> {
  const gewijzigd: Kopbevinding[] = []
  const boom = openBoomcontrole(koppen, (bevinding) => {
    if (bevinding.soort === 'kop_gewijzigd') gewijzigd.push(bevinding)
    else report(bevinding)
  })
  let [regels, weg] = [0, 0]
  let laatste: string | null = null
  for await (const stuk of streamBladen([db, naast], gemeenteId, tot)) {
    const hashes = splitHashes(stuk)
    if (isHeel(stuk, hashes)) hashes.forEach((hash, plek) => boom.add(stuk.van + plek, hash))
    else {
      for (const blad of await listBladen(db, gemeenteId, stuk.van, stuk.tot)) {
        boom.add(blad.nummer, blad.hash)
        checkRegel(blad, report)
        if (blad.regel === null) weg += 1
      }
    }
    regels += stuk.aantal
    if (stuk.laatste !== null && (laatste === null || stuk.laatste > laatste)) laatste = stuk.laatste
  }
  boom.end()
  for (const kop of gewijzigd) await reportKop(db, gemeenteId, kop, report)
  return { regels, verzegeld: regels - weg, laatste }
}

function splitHashes({ hashes }: Stuk): Uint8Array[] {
  const delen: Uint8Array[] = []
  for (let begin = 0; begin < hashes.length; begin += HASH_BYTES) delen.push(hashes.subarray(begin, begin + HASH_BYTES))
  return delen
}

/** All leaves are there, each of the line that was sealed. */
function isHeel({ van, tot, regels }: Stuk, hashes: readonly Uint8Array[]): boolean {
  const teksten = regels.split('\n')
  return (
    hashes.length === tot - van &&
    teksten.length === hashes.length &&
    hashes.every((hash, plek) => {
      const regelhash = hashTekst(teksten[plek] ?? '')
      return regelhash !== null && equalHashes(regelhash, hash)
    })
  )
}

function checkRegel({ nummer, id, tijd, hash, regel }: Blad, report: Report): void {
  if (regel === null) report({ soort: 'regel_weg', nummer, id, tijd })
  else if (!equalHashes(hashRegel(parseRegel(regel)), hash)) report({ soort: 'regel_gewijzigd', nummer, id, tijd })
}

type Kopbevinding = Extract<Bevinding, { soort: 'kop_gewijzigd' }>

/** Lines under one head were sealed in the order of their times: those that stand elsewhere now are named. */
async function reportKop(db: Tx, gemeenteId: number, kop: Kopbevinding, report: Report): Promise<void> {
  const bladen = await listBladen(db, gemeenteId, kop.van, kop.tot + 1)
  for (const plek of findMisplaced(bladen.map(({ tijd, id }) => `${tijd} ${id}`))) {
    const blad = bladen[plek]
    if (blad) report({ soort: 'regel_verplaatst', nummer: blad.nummer, id: blad.id, tijd: blad.tijd })
  }
  report(kop)
}
