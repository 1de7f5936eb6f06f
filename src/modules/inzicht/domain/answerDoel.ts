import type { Interval } from './kans/interval.ts'
import type { Overdispersie } from './kans/overdispersie.ts'
import type { Normgrens } from './norm.ts'
import { judgeDoel } from './oordeel/judgeDoel.ts'
import { listPunten, type Punt } from './oordeel/listPunten.ts'
import type { Methode } from './oordeel/methode.ts'
import type { Bevinding, Doel, Fase, Oordeel, Reden } from './oordeel/oordeel.ts'
import type { Schatting } from './oordeel/schatting.ts'
import type { Richting, Verandering } from './oordeel/verandering.ts'
import { composeUitleg, type Uitleg } from './tekst/uitleg.ts'
import { composeZinnen } from './tekst/composeZinnen.ts'

/** What is answered about a goal, for a screen and for `baken oordeel --json`; the keys are in docs/oordeel.md. */
export type Antwoord = {
  readonly naam: string
  readonly oordeel: Oordeel
  readonly reden: Reden | null
  readonly fase: Fase | null
  /** Null when there is nothing to compare with. */
  readonly richting: Richting | null
  readonly jaar: number | null
  readonly voorlopig: boolean
  /** Of the whole year, in the unit of the indicator; `interval` is that of the level behind it. */
  readonly schatting: (Pick<Schatting, 'waarde' | 'exact' | 'compleet'> & { readonly interval: Interval }) | null
  readonly nulmeting: { readonly jaar: number; readonly waarde: number } | null
  /** Now against then, over the same months. */
  readonly verandering: Omit<Verandering, 'richting' | 'delen'> | null
  /** Of a year that is not over: its figure, and where it will be in 95 of 100 cases. */
  readonly verwachting: { readonly waarde: number; readonly interval: Interval } | null
  readonly norm: {
    readonly waarde: number
    readonly nu: number
    readonly grens: Normgrens
    readonly jaar: number
  } | null
  readonly overdispersie: Overdispersie | null
  readonly zin: string
  readonly zinnen: readonly string[]
  readonly uitleg: Uitleg
  readonly punten: readonly Punt[]
}

export function answerDoel(doel: Doel, methode: Methode): Antwoord {
  const bevinding = judgeDoel(doel, methode)
  const { oordeel, reden, fase, schatting, nulmeting, verandering, overdispersie, voorlopig } = bevinding
  const zinnen = composeZinnen(doel, bevinding)
  return {
    ...{ naam: doel.naam, oordeel, reden, fase },
    richting: verandering?.richting ?? null,
    jaar: schatting?.jaar ?? null,
    voorlopig,
    schatting: schatting === null ? null : stripSchatting(schatting),
    nulmeting,
    verandering: verandering === null ? null : stripVerandering(verandering),
    verwachting:
      schatting === null || schatting.compleet ? null : { waarde: schatting.waarde, interval: schatting.verwachting },
    norm: normOf(doel, bevinding),
    overdispersie,
    zin: zinnen.join(' '),
    zinnen,
    uitleg: composeUitleg(doel, bevinding),
    punten: listPunten(doel, overdispersie?.factor ?? 1, methode),
  }
}

const stripSchatting = ({ waarde, niveau, exact, compleet }: Schatting): NonNullable<Antwoord['schatting']> => ({
  ...{ waarde, interval: niveau, exact, compleet },
})

const stripVerandering = ({ maat, waarde, interval, exact, p, nu, toen }: Verandering): Antwoord['verandering'] => ({
  ...{ maat, waarde, interval, exact, p, nu, toen },
})

const normOf = ({ norm: { grens, doeljaar } }: Doel, { normgetal, pad }: Bevinding): Antwoord['norm'] =>
  normgetal === null ? null : { waarde: normgetal, nu: pad ?? normgetal, grens, jaar: doeljaar }
