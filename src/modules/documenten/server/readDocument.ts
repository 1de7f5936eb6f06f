import type { BronDocument } from '../domain/blok.ts'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { grenzen } from './grenzen.ts'
import { startLezer, type Lezer } from './lezer.ts'

export type LeesOpties = { readonly signal?: AbortSignal }

/** Readers that have nothing to do, kept warm; and callers that wait until one is free. */
const vrij: Lezer[] = []
const wachtenden: (() => void)[] = []
let bezig = 0

/**
 * Reads an uploaded file on a thread of its own, whatever its name says, within the limits of `grenzen`.
 * Throws `OnleesbaarDocument`, or the reason of `opties.signal` once that is aborted.
 */
export async function readDocument(bytes: Uint8Array, naam: string, opties: LeesOpties = {}): Promise<BronDocument> {
  const { signal } = opties
  signal?.throwIfAborted()
  if (bytes.length === 0) throw new OnleesbaarDocument('leeg')
  if (bytes.length > grenzen.bestandBytes) throw new OnleesbaarDocument('te_groot')
  const lezer = await takeLezer()
  try {
    signal?.throwIfAborted()
    return await lezer.read({ bytes, naam }, signal)
  } finally {
    giveBack(lezer)
  }
}

/** Stops all readers; what they were reading is refused. For the end of the process. */
export async function closeLezers(): Promise<void> {
  await Promise.all(vrij.splice(0).map((lezer) => lezer.close()))
}

async function takeLezer(): Promise<Lezer> {
  if (bezig >= grenzen.lezers) {
    if (wachtenden.length >= grenzen.wachtrij) throw new OnleesbaarDocument('te_druk')
    await new Promise<void>((resolve) => wachtenden.push(resolve))
  } else {
    bezig += 1
  }
  const warm = vrij.splice(0).filter((lezer) => lezer.isBruikbaar())
  vrij.push(...warm.slice(1))
  return warm[0] ?? startLezer()
}

/** The place goes to who waits longest, or becomes free. */
function giveBack(lezer: Lezer): void {
  if (lezer.isBruikbaar()) vrij.push(lezer)
  const volgende = wachtenden.shift()
  if (volgende) volgende()
  else bezig -= 1
}
