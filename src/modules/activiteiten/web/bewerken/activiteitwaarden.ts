import type { Verzoek } from '../../../../platform/contract.ts'
import type { activiteitenContract } from '../../contract.ts'
import type { Partijrol, Precisie } from '../../domain/activiteit.ts'
import type { Kanaalsoort, Kanaalstand } from '../../domain/kanalen.ts'
import type { Activiteit } from '../activiteitenQuery.ts'
import { GEEN_REEKS, type Reekswaarden } from './reekswaarden.ts'
import { vandaagHier } from '../activiteittekst.ts'

export type Partijwaarde = { readonly organisatieId: string; readonly naam: string; readonly rol: Partijrol }
/** `moment`: a key, 'vanzelf' for the open one of that day, or 'geen'. */
export type Actiewaarde = {
  readonly programmaId: string
  readonly actieId: string
  readonly hoe: string
  readonly moment: string
}
export type Kanaalwaarde = { readonly soort: Kanaalsoort; readonly dag: string; readonly stand: Kanaalstand }

/** The form as it is typed: what is empty is ''. */
export type Activiteitwaarden = {
  readonly soort: string
  readonly titel: string
  readonly van: string
  readonly tot: string
  readonly begin: string
  readonly eind: string
  readonly plaats: string
  readonly gebiedId: string | null
  readonly aantal: string
  readonly precisie: Precisie
  readonly resultaat: string
  readonly handelingsperspectief: string
  readonly partijen: readonly Partijwaarde[]
  readonly acties: readonly Actiewaarde[]
  readonly kanalen: readonly Kanaalwaarde[]
  /** Chosen once, when it is planned. */
  readonly reeks: Reekswaarden
}

export const VANZELF = 'vanzelf'
export const GEEN_MOMENT = 'geen'

export const legeWaarden = (soort: string): Activiteitwaarden => ({
  ...{ soort, titel: '', van: vandaagHier(), tot: '', begin: '', eind: '', plaats: '', gebiedId: null },
  ...{ aantal: '', precisie: 'exact', resultaat: '', handelingsperspectief: '' },
  ...{ partijen: [], acties: [], kanalen: [], reeks: GEEN_REEKS },
})

export const toWaarden = (activiteit: Activiteit): Activiteitwaarden => {
  const { soort, titel, van, tot, plaats, gebiedId, bereik, resultaat, handelingsperspectief } = activiteit
  return {
    ...{ soort, titel, van, tot: tot === van ? '' : tot, plaats, gebiedId, resultaat, handelingsperspectief },
    begin: activiteit.begin ?? '',
    eind: activiteit.eind ?? '',
    aantal: bereik === null ? '' : String(bereik.aantal),
    precisie: bereik?.precisie ?? 'exact',
    partijen: activiteit.partijen,
    acties: activiteit.acties.map(({ sleutel, ...actie }) => ({ ...actie, moment: sleutel ?? GEEN_MOMENT })),
    kanalen: activiteit.kanalen.map(({ dag, ...kanaal }) => ({ ...kanaal, dag: dag ?? '' })),
    reeks: GEEN_REEKS,
  }
}

/** Null for what is not a whole number of people. */
export function readAantal(tekst: string): number | null {
  const cijfers = tekst.replace(/[.\s]/g, '')
  return /^\d{1,7}$/.test(cijfers) ? Number(cijfers) : null
}

export function checkWaarden({ soort, van, aantal }: Activiteitwaarden) {
  return {
    ...(soort === '' && { soort: 'Kies wat voor activiteit het is.' }),
    ...(van === '' && { van: 'Kies een dag.' }),
    ...(aantal !== '' && readAantal(aantal) === null && { aantal: 'Vul een heel getal in, of laat het leeg.' }),
  }
}

type Inhoud = Omit<NonNullable<Verzoek<typeof activiteitenContract.updateActiviteit>['body']>, 'versie' | 'welke'>

export function toInhoud(waarden: Activiteitwaarden): Inhoud {
  const { van, tot, begin, eind, aantal, precisie, partijen, acties, kanalen, reeks: _eerst, ...rest } = waarden
  const getal = readAantal(aantal)
  return {
    ...rest,
    van,
    tot: tot === '' ? van : tot,
    begin: begin === '' ? null : begin,
    eind: eind === '' ? null : eind,
    bereik: getal === null ? null : { aantal: getal, precisie },
    partijen: partijen.map(({ organisatieId, rol }) => ({ organisatieId, rol })),
    acties: acties.map(({ programmaId, actieId, moment }) => ({
      ...{ programmaId, actieId },
      ...(moment !== VANZELF && { sleutel: moment === GEEN_MOMENT ? null : moment }),
    })),
    kanalen: kanalen.map(({ dag, ...kanaal }) => ({ ...kanaal, dag: dag === '' ? null : dag })),
  }
}
