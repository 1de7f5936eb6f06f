import { randomUUID } from 'node:crypto'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { CBSTABEL } from '../../domain/cbs/cbstabel.ts'
import type { Cbsvraag } from '../../domain/cbs/cbsvraag.ts'
import { findMisdrijf } from '../../domain/cbs/misdrijven.ts'
import type { Indicatordefinitie } from '../../domain/indicator/indicatordefinitie.ts'
import { insertIndicator, listIndicatoren } from '../indicator/indicatorRepository.ts'
import { gemeentecodeOf } from '../lading/readLadingkennis.ts'
import { insertOphaling } from './ophalingRepository.ts'

export type Cbskeuze = Omit<Cbsvraag, 'gemeentecodes'> & {
  /** Other gemeenten, to compare with. */
  readonly vergelijk: readonly string[]
}

/**
 * Begins a fetch: each chosen kind gets an indicator where it has none, and every indicator of the table is filled. Answers the id.
 */
export async function startOphaling(ctx: ActorContext, keuze: Cbskeuze): Promise<string> {
  const { vergelijk, ...vraag } = keuze
  const meetwaarden = CBSTABEL[keuze.tabel].doel === 'meetwaarden'
  const misdrijven = meetwaarden ? await addIndicatoren(ctx, keuze) : []
  if (meetwaarden && misdrijven.length === 0) refuse('misdrijven', 'Kies minstens één soort misdrijf.')
  if (keuze.totJaar < keuze.vanJaar) refuse('totJaar', 'Het laatste jaar ligt voor het eerste. Kies een later jaar.')
  const eigen = gemeentecodeOf(ctx.actor.gemeenteId)
  const gemeentecodes = [eigen, ...new Set(vergelijk.filter((code) => code !== eigen))]
  const id = randomUUID()
  await insertOphaling(ctx, id, { ...vraag, misdrijven, gemeentecodes })
  return id
}

function refuse(veld: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

async function addIndicatoren({ db, actor, now }: ActorContext, { tabel, misdrijven }: Cbskeuze): Promise<string[]> {
  const indicatoren = await listIndicatoren(db)
  const bestaand = indicatoren.flatMap(({ herkomst }) =>
    herkomst.soort === 'cbs' && herkomst.tabel === tabel ? [herkomst.misdrijven] : [],
  )
  const los = new Set(bestaand.flatMap((soorten) => (soorten.length === 1 ? soorten : [])))
  const namen = new Set(indicatoren.map(({ naam }) => naam.toLowerCase()))
  for (const sleutel of misdrijven.filter((soort) => !los.has(soort))) {
    const naam = findMisdrijf(sleutel) ?? refuse('misdrijven', `De soort ${sleutel} bestaat niet.`)
    await insertIndicator(db, actor.gemeenteId, buildIndicator(naam, sleutel, tabel, namen), now)
  }
  // In one order, so that the same question is recognised.
  return [...new Set([...bestaand.flat(), ...misdrijven])].sort()
}

function buildIndicator(
  naam: string,
  sleutel: string,
  tabel: Cbskeuze['tabel'],
  namen: ReadonlySet<string>,
): Omit<Indicatordefinitie, 'id' | 'versie'> {
  const { frequentie, bron, waardeveld } = CBSTABEL[tabel]
  const vrij = namen.has(naam.toLowerCase()) ? `${naam} (${sleutel}, tabel ${tabel})` : naam
  return {
    ...{ naam: vrij, soort: 'telling', eenheid: 'geregistreerde misdrijven', goed: 'lager', bron, frequentie },
    definitie: `Geregistreerde misdrijven (politie) van de soort ‘${naam}’. Dat zijn er niet evenveel als aangiften.`,
    ...{ teltPersonen: false, ontwerpeffect: 1, bevolkingsgroep: '', actief: true },
    herkomst: { soort: 'cbs', tabel, onderwerp: waardeveld, misdrijven: [sleutel] },
  }
}
