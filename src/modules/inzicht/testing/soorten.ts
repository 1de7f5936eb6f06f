import { aDoel, aMeetpunt, monthsOf } from './aReeks.ts'
import type { Generator } from './aGenerator.ts'
import {
  between,
  drawAandelen,
  drawGemiddelde,
  drawJaren,
  drawMaandaandelen,
  drawMaanden,
  drawVerhouding,
  drawVerwachting,
  logBetween,
  NU,
  telling,
  TOEN,
  type Proef,
} from './trekkingen.ts'

/** A kind of series. `verandering`: the truth is a ratio or a difference; `verwachting`: the count of the year to come. */
export type Soort = {
  readonly naam: string
  readonly meet: 'verandering' | 'niveau' | 'verwachting'
  readonly make: (generator: Generator, ronde: number) => Proef
}

const DEFF = 1.5

/** One kind of each method. */
export const SOORTEN: readonly Soort[] = [
  {
    naam: 'één aantal',
    meet: 'niveau',
    make: (generator) => {
      const waar = logBetween(generator, 5, 500)
      return { doel: telling([aMeetpunt(String(NU), generator.poisson(waar))]), waar }
    },
  },
  {
    naam: 'telling, jaar tegen jaar',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [perJaar, waar] = [logBetween(generator, 12, 500), drawVerhouding(generator, ronde)]
      const toen = aMeetpunt(String(TOEN), generator.poisson(perJaar))
      return { doel: telling([toen, aMeetpunt(String(NU), generator.poisson(perJaar * waar))]), waar }
    },
  },
  {
    naam: 'telling, heel klein',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [perJaar, waar] = [logBetween(generator, 2, 10), drawVerhouding(generator, ronde)]
      const toen = aMeetpunt(String(TOEN), generator.poisson(perJaar))
      return { doel: telling([toen, aMeetpunt(String(NU), generator.poisson(perJaar * waar))]), waar }
    },
  },
  {
    naam: 'per 1.000 inwoners',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [perJaar, waar, groei] = [
        logBetween(generator, 20, 500),
        drawVerhouding(generator, ronde),
        between(generator, 0.6, 1.6),
      ]
      const bevolking = { [TOEN]: 30_000, [NU]: Math.round(30_000 * groei) }
      const nu = generator.poisson((perJaar * waar * (bevolking[NU] ?? 0)) / 30_000)
      const punten = [aMeetpunt(String(TOEN), generator.poisson(perJaar)), aMeetpunt(String(NU), nu)]
      return { doel: aDoel({ indicator: { soort: 'per_1000' }, reeks: { punten, bevolking } }), waar }
    },
  },
  {
    naam: 'aandeel, verschil',
    meet: 'verandering',
    make: (generator, ronde) =>
      drawAandelen(generator, { soort: 'aandeel', waar: ronde % 2 === 0 ? 0 : between(generator, -0.2, 0.2), deff: 1 }),
  },
  {
    naam: 'aandeel, één jaar',
    meet: 'niveau',
    make: (generator) => {
      const [noemer, deel] = [Math.round(logBetween(generator, 30, 400)), between(generator, 0.1, 0.9)]
      const punt = aMeetpunt(String(NU), generator.binomiaal(noemer, deel), { noemer })
      return {
        doel: aDoel({ indicator: { soort: 'aandeel' }, reeks: { punten: [punt], bevolking: {} } }),
        waar: 100 * deel,
      }
    },
  },
  {
    naam: 'aandeel, overdispersie',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [waar, deff] = [ronde % 2 === 0 ? 0 : between(generator, -0.15, 0.15), between(generator, 1.5, 4)]
      const toen = between(generator, 0.3, 0.7)
      const jaren = [NU, TOEN, TOEN - 1, TOEN - 2, TOEN - 3]
      const punten = jaren.flatMap((jaar) => drawMaandaandelen(generator, jaar, jaar === NU ? toen + waar : toen, deff))
      return { doel: aDoel({ indicator: { soort: 'aandeel' }, reeks: { punten, bevolking: {} } }), waar: 100 * waar }
    },
  },
  {
    naam: 'enquête met ontwerpeffect',
    meet: 'verandering',
    make: (generator, ronde) =>
      drawAandelen(generator, {
        soort: 'enquete',
        waar: ronde % 2 === 0 ? 0 : between(generator, -0.15, 0.15),
        deff: DEFF,
      }),
  },
  {
    naam: 'gemiddelde',
    meet: 'verandering',
    make: (generator, ronde) => {
      const waar = ronde % 2 === 0 ? 0 : between(generator, -0.5, 0.5)
      const punten = [drawGemiddelde(generator, TOEN, 7, 1.2), drawGemiddelde(generator, NU, 7 + waar, 1.6)]
      return { doel: aDoel({ indicator: { soort: 'gemiddelde' }, reeks: { punten, bevolking: {} } }), waar }
    },
  },
  {
    naam: 'seizoen, zelfde maanden',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [waar, perJaar] = [drawVerhouding(generator, ronde), logBetween(generator, 40, 400)]
      const gezien = 4 + (ronde % 7)
      return { doel: telling(drawMaanden({ generator, perJaar, phi: 1, jaren: 3, verhouding: waar, gezien })), waar }
    },
  },
  {
    naam: 'overdispersie, maanden',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [waar, perJaar, phi] = [
        drawVerhouding(generator, ronde),
        logBetween(generator, 100, 600),
        between(generator, 1.5, 4),
      ]
      return { doel: telling(drawMaanden({ generator, perJaar, phi, jaren: 5, verhouding: waar, gezien: 12 })), waar }
    },
  },
  {
    naam: 'overdispersie, jaren',
    meet: 'verandering',
    make: (generator, ronde) => {
      const [waar, perJaar, phi] = [
        drawVerhouding(generator, ronde),
        logBetween(generator, 100, 600),
        between(generator, 3, 8),
      ]
      return { doel: telling(drawJaren(generator, perJaar, phi, waar)), waar }
    },
  },
  {
    naam: 'verwachting van het jaar',
    meet: 'verwachting',
    make: (generator, ronde) => drawVerwachting(generator, ronde, 1),
  },
  {
    naam: 'verwachting, overdispersie',
    meet: 'verwachting',
    make: (generator, ronde) => drawVerwachting(generator, ronde, between(generator, 2, 4)),
  },
  {
    naam: 'verwachting van een aandeel',
    meet: 'verwachting',
    make: (generator) => {
      const [perMaand, deel] = [Math.round(logBetween(generator, 10, 40)), between(generator, 0.2, 0.9)]
      const maanden = Array.from({ length: 12 }, () => generator.binomiaal(perMaand, deel))
      const eerder = monthsOf(
        TOEN,
        maanden.map(() => 1),
      ).map((punt) => ({ ...punt, noemer: perMaand }))
      const nu = monthsOf(NU, maanden.slice(0, 8)).map((punt) => ({ ...punt, noemer: perMaand }))
      const waar = (100 * maanden.reduce((som, aantal) => som + aantal, 0)) / (12 * perMaand)
      return {
        doel: aDoel({ indicator: { soort: 'aandeel' }, reeks: { punten: [...eerder, ...nu], bevolking: {} } }),
        waar,
      }
    },
  },
]
