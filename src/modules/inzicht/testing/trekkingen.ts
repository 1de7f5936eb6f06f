import type { Doel } from '../domain/oordeel/oordeel.ts'
import type { Meetpunt } from '../domain/reeks/reeks.ts'
import type { Generator } from './aGenerator.ts'
import { aDoel, aMeetpunt, monthsOf } from './aReeks.ts'

/** The year that is judged, and its nulmeting. */
export const NU = 2025
export const TOEN = 2024

/** One simulated series with the truth it was made of. */
export type Proef = {
  readonly doel: Doel
  /** What the interval should hold. */
  readonly waar: number
}

export const between = (generator: Generator, van: number, tot: number): number => van + generator.next() * (tot - van)

/** From so many a year to so many, evenly in the logarithm. */
export const logBetween = (generator: Generator, van: number, tot: number): number =>
  Math.exp(between(generator, Math.log(van), Math.log(tot)))

/** Every second series nothing changed. */
export const drawVerhouding = (generator: Generator, ronde: number): number =>
  ronde % 2 === 0 ? 1 : logBetween(generator, 0.5, 2)

/** Poisson, or as much wider as phi says: negative binomial with variance phi × mean. */
const drawAantal = (generator: Generator, gemiddelde: number, phi: number): number =>
  phi <= 1 ? generator.poisson(gemiddelde) : generator.poisson(gemiddelde * generator.gamma(gemiddelde / (phi - 1)))

export const telling = (punten: readonly Meetpunt[]): Doel => aDoel({ reeks: { punten, bevolking: {} } })

/** Dark months have more burglaries: shares of the year. */
const SEIZOEN = [1.6, 1.4, 1.1, 0.9, 0.7, 0.6, 0.6, 0.6, 0.8, 1, 1.2, 1.5].map((deel) => deel / 12)

type Maandreeks = {
  readonly generator: Generator
  readonly perJaar: number
  readonly phi: number
  readonly jaren: number
  readonly verhouding: number
  /** Months of this year that are over. */
  readonly gezien: number
}

/** Former years with a slow trend, of which the last is the nulmeting, and this year so far. */
export function drawMaanden({ generator, perJaar, phi, jaren, verhouding, gezien }: Maandreeks): readonly Meetpunt[] {
  const jaar = (welk: number, niveau: number, maanden: number): readonly Meetpunt[] =>
    monthsOf(
      welk,
      SEIZOEN.slice(0, maanden).map((deel) => drawAantal(generator, niveau * deel, phi)),
    )
  const eerder = Array.from({ length: jaren }, (_, plaats) => jaar(TOEN - plaats, perJaar * 1.03 ** plaats, 12))
  return [...eerder.flat(), ...jaar(NU, perJaar * verhouding, gezien)]
}

/** Years only, over as many as the overdispersion can be seen in. */
export function drawJaren(generator: Generator, perJaar: number, phi: number, verhouding: number): readonly Meetpunt[] {
  const eerder = Array.from({ length: 12 }, (_, plaats) =>
    aMeetpunt(String(TOEN - plaats), drawAantal(generator, perJaar, phi)),
  )
  return [...eerder, aMeetpunt(String(NU), drawAantal(generator, perJaar * verhouding, phi))]
}

export function drawVerwachting(generator: Generator, ronde: number, phi: number): Proef {
  const perJaar = logBetween(generator, 60, 600)
  const punten = drawMaanden({
    generator,
    perJaar,
    phi,
    jaren: 5,
    verhouding: drawVerhouding(generator, ronde),
    gezien: 12,
  })
  const gezien = 4 + (ronde % 7)
  const isGezien = ({ periode }: Meetpunt): boolean => periode.jaar < NU || periode.nummer <= gezien
  const waar = punten.filter(({ periode }) => periode.jaar === NU).reduce((som, { waarde }) => som + (waarde ?? 0), 0)
  return { doel: telling(punten.filter(isGezien)), waar }
}

type Aandelen = { readonly soort: 'aandeel' | 'enquete'; readonly waar: number; readonly deff: number }

/** A survey in clusters: the answers vary as if there were deff times fewer. */
export function drawAandelen(generator: Generator, { soort, waar, deff }: Aandelen): Proef {
  const toen = between(generator, 0.25, 0.75)
  const punten = [TOEN, NU].map((jaar) => {
    const noemer = Math.round(logBetween(generator, 60, 500) / deff) * deff
    const deel = jaar === NU ? toen + waar : toen
    return aMeetpunt(String(jaar), generator.binomiaal(noemer / deff, deel) * deff, { noemer })
  })
  return {
    doel: aDoel({ indicator: { soort, ontwerpeffect: deff }, reeks: { punten, bevolking: {} } }),
    waar: 100 * waar,
  }
}

/** Months whose share varies around that of the year, so that counts vary deff times as much. */
export function drawMaandaandelen(generator: Generator, jaar: number, deel: number, deff: number): readonly Meetpunt[] {
  const noemer = 40
  const spreiding = Math.sqrt(((deff - 1) * deel * (1 - deel)) / (noemer - 1))
  const punten = monthsOf(
    jaar,
    Array.from({ length: 12 }, () => {
      const maand = Math.min(0.99, Math.max(0.01, deel + spreiding * generator.normaal()))
      return generator.binomiaal(noemer, maand)
    }),
  )
  return punten.map((punt) => ({ ...punt, noemer }))
}

export function drawGemiddelde(generator: Generator, jaar: number, midden: number, spreiding: number): Meetpunt {
  const antwoorden = Array.from({ length: 60 }, () => midden + spreiding * generator.normaal())
  const gemiddeld = antwoorden.reduce((som, antwoord) => som + antwoord, 0) / antwoorden.length
  const kwadraten = antwoorden.reduce((som, antwoord) => som + (antwoord - gemiddeld) ** 2, 0)
  return aMeetpunt(String(jaar), gemiddeld, { noemer: 60, spreiding: Math.sqrt(kwadraten / 59) })
}
