import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { OnderdeelSoort } from '../onderdeel.ts'
import { placeAt } from '../placeAt.ts'
import { applyVelden, LEGE_INHOUD, type VeldenReden } from '../velden.ts'
import { correctSpelling, ignoreSpelling } from './correctSpelling.ts'
import { mergeActies } from './mergeActies.ts'
import type { Opdracht } from './opdracht.ts'
import { bumpVersie, type Regel, type Voorstel, type VoorstelKop } from './regel.ts'
import { resolvePartij } from './resolvePartij.ts'
import { splitActie } from './splitActie.ts'

/** A line before and after; `voor` is null when it is new. */
export type RegelWijziging = { readonly voor: Regel | null; readonly na: Regel }
export type Uitkomst = { readonly kop: VoorstelKop; readonly regels: readonly RegelWijziging[] }

export const OPDRACHT_REDENEN = [
  'regel_onbekend',
  'intussen_gewijzigd',
  'plek_niet_toegestaan',
  'splitsing_leeg',
  'samenvoeging_niet_toegestaan',
  'veld_onbekend',
  'verplicht_veld_leeg',
  'niets_te_wijzigen',
] as const
export type OpdrachtReden = (typeof OPDRACHT_REDENEN)[number]

type Toepassen<S extends Opdracht['soort']> = (
  voorstel: Voorstel,
  opdracht: Extract<Opdracht, { soort: S }>,
  nieuweId: string,
) => Result<Uitkomst, OpdrachtReden>

const TOEPASSEN: { [S in Opdracht['soort']]: Toepassen<S> } = {
  wijzig: (voorstel, { regelId, versie, velden }) =>
    withRegel(voorstel, regelId, versie, (regel) => {
      const inhoud = applyVelden(regel.soort, regel.inhoud, velden)
      return inhoud.ok ? ok({ inhoud: inhoud.value, nagekeken: true }) : inhoud
    }),
  kijk_na: (voorstel, { regelId, versie, nagekeken }) => withRegel(voorstel, regelId, versie, () => ok({ nagekeken })),
  laat_vervallen: (voorstel, { regelId, versie, vervallen }) =>
    withRegel(voorstel, regelId, versie, () => ok({ vervallen, nagekeken: true })),
  verplaats: (voorstel, { regelId, versie, plek }) => {
    const regel = findRegel(voorstel, regelId, versie)
    if (!regel.ok) return regel
    const plaatsen = placeAt(voorstel.regels, regelId, regel.value.soort, plek)
    if (!plaatsen) return refuse('plek_niet_toegestaan')
    return changeRegels(voorstel, new Map(plaatsen.map(({ id, ...plaats }) => [id, plaats])))
  },
  voeg_toe: (voorstel, { onderdeel, plek, velden }, id) => addRegel(voorstel, { id, soort: onderdeel }, plek, velden),
  splits: (voorstel, { regelId, versie, op }, nieuweId) => {
    const regel = findRegel(voorstel, regelId, versie)
    return regel.ok ? splitActie(voorstel, regel.value, op, nieuweId) : regel
  },
  voeg_samen: (voorstel, { regels }) => {
    const gevonden: Regel[] = []
    for (const { regelId, versie } of regels) {
      const regel = findRegel(voorstel, regelId, versie)
      if (!regel.ok) return regel
      gevonden.push(regel.value)
    }
    return mergeActies(voorstel, gevonden)
  },
  bepaal_partij: resolvePartij,
  verbeter_spelling: correctSpelling,
  negeer_spelling: ignoreSpelling,
  wijzig_kop: (voorstel, { titel, jaar }) => ok({ kop: { ...voorstel.kop, titel, jaar }, regels: [] }),
}

/** One correction on the draft: which lines it changes, or why not. `nieuweId` is used when it makes a line. */
export function applyOpdracht(
  voorstel: Voorstel,
  opdracht: Opdracht,
  nieuweId: string,
): Result<Uitkomst, OpdrachtReden> {
  // Picked by the same key on both sides; TypeScript does not follow that for a union.
  const toepassen = TOEPASSEN[opdracht.soort] as Toepassen<Opdracht['soort']>
  return toepassen(voorstel, opdracht, nieuweId)
}

function findRegel(voorstel: Voorstel, id: string, versie: number): Result<Regel, OpdrachtReden> {
  const regel = voorstel.regels.find((kandidaat) => kandidaat.id === id)
  if (!regel) return refuse('regel_onbekend')
  return regel.versie === versie ? ok(regel) : refuse('intussen_gewijzigd')
}

function withRegel(
  voorstel: Voorstel,
  id: string,
  versie: number,
  change: (regel: Regel) => Result<object, VeldenReden>,
): Result<Uitkomst, OpdrachtReden> {
  const regel = findRegel(voorstel, id, versie)
  if (!regel.ok) return regel
  const wijziging = change(regel.value)
  return wijziging.ok ? changeRegels(voorstel, new Map([[id, wijziging.value]])) : wijziging
}

function changeRegels(
  { kop, regels }: Voorstel,
  wijzigingen: ReadonlyMap<string, object>,
): Result<Uitkomst, OpdrachtReden> {
  const geraakt = regels.filter(({ id }) => wijzigingen.has(id))
  return ok({ kop, regels: geraakt.map((voor) => ({ voor, na: bumpVersie(voor, wijzigingen.get(voor.id) ?? {}) })) })
}

function addRegel(
  voorstel: Voorstel,
  { id, soort }: { readonly id: string; readonly soort: OnderdeelSoort },
  plek: Extract<Opdracht, { soort: 'voeg_toe' }>['plek'],
  velden: Extract<Opdracht, { soort: 'voeg_toe' }>['velden'],
): Result<Uitkomst, OpdrachtReden> {
  const inhoud = applyVelden(soort, LEGE_INHOUD[soort], velden)
  if (!inhoud.ok) return inhoud
  const plaatsen = placeAt(voorstel.regels, id, soort, plek)
  if (!plaatsen) return refuse('plek_niet_toegestaan')
  const eigen = plaatsen.find((plaats) => plaats.id === id)
  const nieuw = {
    id,
    soort,
    inhoud: inhoud.value,
    ouderId: plek.ouderId,
    volgorde: eigen?.volgorde ?? 1,
    bron: [],
    zekerheid: 'zeker',
    twijfel: [],
    nagekeken: true,
    vervallen: false,
    bestaandId: null,
    verschil: null,
    versie: 1,
  } as unknown as Regel
  const broers = changeRegels(voorstel, new Map(plaatsen.map(({ id: wie, ...plaats }) => [wie, plaats])))
  return ok({ kop: voorstel.kop, regels: [...(broers.ok ? broers.value.regels : []), { voor: null, na: nieuw }] })
}
