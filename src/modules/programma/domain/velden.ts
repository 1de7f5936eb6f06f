import { ok, refuse, type Result } from '../../../platform/domain/result.ts'
import type { ActieInhoud, Inhoud, OnderdeelSoort, Partij } from './onderdeel.ts'
import { parsePlanning } from './planning/parsePlanning.ts'
import { ZONDER_MAAT, type DoelGrens, type DoelRichting, type DoelWijze } from './voorstel.ts'

/** Fields of all kinds together, as a screen sends them; planning comes as text and is parsed again. */
export type Velden = {
  readonly naam?: string | undefined
  readonly inzet?: string | undefined
  readonly ambitie?: string | undefined
  readonly hoe?: string | undefined
  readonly wanneer?: string | undefined
  readonly notitie?: string | undefined
  readonly partijen?: readonly Partij[] | undefined
  readonly tekst?: string | undefined
  readonly indicator?: string | undefined
  readonly richting?: DoelRichting | undefined
  readonly wijze?: DoelWijze | null | undefined
  readonly waarde?: number | null | undefined
  readonly grens?: DoelGrens | null | undefined
  readonly beginwaarde?: number | null | undefined
  readonly eenheid?: string | undefined
  readonly basisjaar?: number | null | undefined
  readonly doeljaar?: number | null | undefined
  readonly kwalitatief?: boolean | undefined
  readonly getal?: number | null | undefined
  readonly wat?: string | undefined
  readonly jaar?: number | null | undefined
  readonly benadering?: Inhoud['resultaat']['benadering'] | undefined
  readonly negatief?: boolean | undefined
  readonly thema?: string | undefined
}

/** The fields that may be changed. All but `wanneer`, from which the planning is made, are columns of the record too. */
export const VELDEN_PER_SOORT: Record<OnderdeelSoort, readonly (keyof Velden)[]> = {
  prioriteit: ['naam'],
  inzet: ['inzet', 'ambitie'],
  actie: ['hoe', 'wanneer', 'notitie', 'partijen'],
  doel: [
    'tekst',
    'indicator',
    'richting',
    'wijze',
    'waarde',
    'grens',
    'beginwaarde',
    'eenheid',
    'basisjaar',
    'doeljaar',
    'kwalitatief',
  ],
  resultaat: ['tekst', 'getal', 'wat', 'eenheid', 'jaar', 'benadering', 'negatief', 'thema'],
}

/** What a record cannot be without. */
const VERPLICHT: Record<OnderdeelSoort, keyof Velden | null> = {
  prioriteit: 'naam',
  inzet: null,
  actie: 'hoe',
  doel: 'tekst',
  resultaat: 'tekst',
}

export const LEGE_INHOUD: Inhoud = {
  prioriteit: { naam: '' },
  inzet: { inzet: '', ambitie: '' },
  actie: { hoe: '', planning: { tekst: '', delen: [] }, partijen: [], notitie: '' },
  doel: { tekst: '', ...ZONDER_MAAT },
  resultaat: { tekst: '', getal: null, wat: '', eenheid: '', jaar: null, benadering: null, negatief: false, thema: '' },
}

export type VeldenReden = 'veld_onbekend' | 'verplicht_veld_leeg'

/** The contents with the given fields replaced; refuses a field that this kind does not know. */
export function applyVelden<S extends OnderdeelSoort>(
  soort: S,
  inhoud: Inhoud[S],
  velden: Velden,
): Result<Inhoud[S], VeldenReden> {
  const gegeven = Object.entries(velden).filter(([, waarde]) => waarde !== undefined)
  const kent: readonly string[] = VELDEN_PER_SOORT[soort]
  if (gegeven.some(([veld]) => !kent.includes(veld))) return refuse('veld_onbekend')
  const verplicht = VERPLICHT[soort]
  if (verplicht !== null && velden[verplicht] === '') return refuse('verplicht_veld_leeg')
  return ok({ ...inhoud, ...Object.fromEntries(gegeven.map(toInhoudVeld)) })
}

function toInhoudVeld([veld, waarde]: [string, unknown]): [string, unknown] {
  if (veld === 'wanneer' && typeof waarde === 'string') return ['planning', parsePlanning(waarde)]
  if (veld === 'partijen' && Array.isArray(waarde)) return ['partijen', withoutDoubles(waarde as readonly Partij[])]
  return [veld, waarde]
}

/** An organisatie counts once; the first mention keeps its role. */
export function withoutDoubles(partijen: readonly Partij[]): readonly Partij[] {
  const sleutel = ({ organisatieId, tekst }: Partij): string => organisatieId ?? `?${tekst.toLowerCase()}`
  const gezien = new Set<string>()
  return partijen.filter((partij) => {
    const nieuw = !gezien.has(sleutel(partij))
    gezien.add(sleutel(partij))
    return nieuw
  })
}

/** A name for lists and history: the text a reader knows the record by. */
export function naamOf<S extends OnderdeelSoort>(soort: S, inhoud: Inhoud[S]): string {
  const namen: { [K in OnderdeelSoort]: (van: Inhoud[K]) => string } = {
    prioriteit: ({ naam }) => naam,
    inzet: ({ inzet, ambitie }) => inzet || ambitie || 'Inzet zonder naam',
    actie: ({ hoe }: ActieInhoud) => hoe,
    doel: ({ tekst }) => tekst,
    resultaat: ({ tekst }) => tekst,
  }
  return namen[soort](inhoud)
}
