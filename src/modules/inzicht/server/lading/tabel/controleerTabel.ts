import { toLadingwaarden } from '../../../domain/cbs/toLadingwaarden.ts'
import { createGebiedzoeker } from '../../../domain/lading/createGebiedzoeker.ts'
import { createLadinglezer } from '../../../domain/lading/createLadinglezer.ts'
import type { Ladingkennis } from '../../../domain/lading/ladingkennis.ts'
import { tekstVanCel, type Ladingwaarde } from '../../../domain/lading/rij.ts'
import type { Rijfout } from '../../../domain/lading/rijfout.ts'
import type { Toewijzing } from '../../../domain/lading/toewijzing.ts'
import { ladinggrenzen } from './ladinggrenzen.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'
import type { Tabel } from './openTabel.ts'

export type Controle = {
  readonly gelezen: number
  readonly goed: number
  /** Rows with something wrong; `fouten` holds no more than are shown. */
  readonly fout: number
  readonly waarden: number
}

type Opdracht = {
  readonly toewijzing: Toewijzing
  readonly kennis: Ladingkennis
  readonly send: (waarden: readonly Ladingwaarde[], fouten: readonly Rijfout[]) => void
  readonly meld: (gelezen: number) => void
}

const PER_DEEL = 5000

/** Reads all rows as the mapping says, and sends what is right and what is wrong on, in parts. */
export async function controleerTabel(tabel: Tabel, opdracht: Opdracht): Promise<Controle> {
  if (tabel.soort === 'cbs') return controleerAntwoord(tabel, opdracht)
  const { toewijzing, send, meld } = opdracht
  const telling = { gelezen: 0, goed: 0, fout: 0, waarden: 0 }
  let [waarden, fouten, gemeld]: [Ladingwaarde[], Rijfout[], number] = [[], [], 0]
  let lees: ReturnType<typeof createLadinglezer> | null = null
  for await (const rij of tabel.rijen(toewijzing.blad)) {
    if (rij.nummer < toewijzing.kopregel) continue
    if (lees === null) {
      lees = createLezer(rij.cellen.map(tekstVanCel), opdracht)
      continue
    }
    const gelezen = lees(rij)
    telling.gelezen += 1
    telling.goed += gelezen.waarden.length > 0 ? 1 : 0
    telling.fout += gelezen.fouten.length > 0 ? 1 : 0
    telling.waarden += gelezen.waarden.length
    if (telling.waarden > ladinggrenzen.waarden) throw new OnleesbareLading(TE_VEEL_WAARDEN)
    waarden.push(...gelezen.waarden)
    if (gemeld < ladinggrenzen.fouten) fouten.push(...gelezen.fouten)
    if (waarden.length + fouten.length < PER_DEEL) continue
    gemeld += fouten.length
    send(waarden, fouten)
    meld(telling.gelezen)
    ;[waarden, fouten] = [[], []]
  }
  if (waarden.length + fouten.length > 0) send(waarden, fouten)
  return telling
}

const TE_VEEL_WAARDEN = 'Dit bestand geeft meer dan een miljoen cijfers. Splits het en lees de delen na elkaar in.'

function createLezer(koppen: readonly string[], { toewijzing, kennis }: Opdracht) {
  const soorten = new Map(kennis.indicatoren.map(({ id, soort }) => [id, soort]))
  return createLadinglezer({ koppen, toewijzing, soorten, zoekGebied: createGebiedzoeker(kennis) })
}

function controleerAntwoord(
  { antwoord: { tabel, rijen } }: Extract<Tabel, { soort: 'cbs' }>,
  { toewijzing, kennis, send }: Opdracht,
): Controle {
  const indicatoren = kennis.indicatoren.flatMap(({ id, cbs }) => (cbs?.tabel === tabel ? [{ id, ...cbs }] : []))
  if (toewijzing.doel === 'meetwaarden' && indicatoren.length === 0) {
    throw new OnleesbareLading(
      `Geen enkele indicator komt uit tabel ${tabel}. Voeg er eerst een toe bij Cijfers van het CBS, en lees het antwoord dan opnieuw in.`,
    )
  }
  const bevolking = toewijzing.doel === 'bevolking'
  const { gemeentecode } = kennis
  const waarden = toLadingwaarden(rijen, { gemeentecode, indicatoren: bevolking ? [] : indicatoren, voorlopig: null })
  for (let van = 0; van < waarden.length; van += PER_DEEL) send(waarden.slice(van, van + PER_DEEL), [])
  return { gelezen: rijen.length, goed: rijen.length, fout: 0, waarden: waarden.length }
}
