import { contains, type Interval } from '../domain/kans/interval.ts'
import type { Methode } from '../domain/oordeel/methode.ts'
import type { Doel } from '../domain/oordeel/oordeel.ts'
import { readJaar } from '../domain/reeks/jaarbeeld.ts'
import type { Meetpunt } from '../domain/reeks/reeks.ts'
import { compareJaren, type Richting } from '../domain/oordeel/verandering.ts'
import { estimateJaar } from '../domain/oordeel/schatting.ts'
import { aGenerator, type Generator } from './aGenerator.ts'
import { aDoel, aMeetpunt, monthsOf } from './aReeks.ts'

/** One simulated series with the truth it was made of. */
export type Proef = {
  readonly doel: Doel
  /** What the interval should hold. */
  readonly waar: number
}

/** A kind of series. `verandering`: the truth is a ratio or a difference; `verwachting`: the count of the year to come. */
export type Soort = {
  readonly naam: string
  readonly meet: 'verandering' | 'niveau' | 'verwachting'
  readonly make: (generator: Generator, ronde: number) => Proef
}

export type Uitslag = {
  readonly naam: string
  /** Part of the intervals that hold the truth. */
  readonly dekking: number
  /** Part that is called a daling or stijging where nothing changed; null where something did, or nothing is compared. */
  readonly valsAlarm: number | null
}

const NU = 2025
const TOEN = 2024

/** Runs a kind so many times from a fixed seed: the same numbers at each run and on each machine. */
export function simulate(soort: Soort, rondes: number, methode: Methode, zaad = 1): Uitslag {
  const generator = aGenerator(zaad, methode.kans)
  let [binnen, alarm, zonderVerandering] = [0, 0, 0]
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const { doel, waar } = soort.make(generator, ronde)
    const { interval, richting, geen } = measure(soort.meet, doel, methode)
    if (contains(interval, waar)) binnen += 1
    if (waar !== geen) continue
    zonderVerandering += 1
    if (richting === 'daling' || richting === 'stijging') alarm += 1
  }
  const valsAlarm = soort.meet === 'verandering' && zonderVerandering > 0 ? alarm / zonderVerandering : null
  return { naam: soort.naam, dekking: binnen / rondes, valsAlarm }
}

type Meting = { readonly interval: Interval; readonly richting: Richting | null; readonly geen: number | null }

function measure(meet: Soort['meet'], doel: Doel, methode: Methode): Meting {
  const factor = methode.estimateOverdispersie(doel, NU, methode.kans)?.factor ?? 1
  const [nu, toen] = [readJaar(doel.reeks, NU), readJaar(doel.reeks, TOEN)]
  if (meet === 'verandering') {
    const verandering = nu && toen && compareJaren(doel, { nu, toen }, factor, methode)
    if (!verandering) throw new Error('A simulated series can be compared.')
    return { ...verandering, geen: verandering.maat === 'verhouding' ? 1 : 0 }
  }
  const schatting = nu && estimateJaar(doel, nu, factor, methode)
  if (!schatting) throw new Error('A simulated series can be estimated.')
  return { interval: schatting[meet], richting: null, geen: null }
}

const between = (generator: Generator, van: number, tot: number): number => van + generator.next() * (tot - van)

/** From so many a year to so many, evenly in the logarithm. */
const logBetween = (generator: Generator, van: number, tot: number): number =>
  Math.exp(between(generator, Math.log(van), Math.log(tot)))

/** Every second series nothing changed. */
const drawVerhouding = (generator: Generator, ronde: number): number =>
  ronde % 2 === 0 ? 1 : logBetween(generator, 0.5, 2)

/** Poisson, or as much wider as phi says: negative binomial with variance phi × mean. */
const drawAantal = (generator: Generator, gemiddelde: number, phi: number): number =>
  phi <= 1 ? generator.poisson(gemiddelde) : generator.poisson(gemiddelde * generator.gamma(gemiddelde / (phi - 1)))

const telling = (punten: readonly Meetpunt[]): Doel => aDoel({ reeks: { punten, bevolking: {} } })

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
function drawMaanden({ generator, perJaar, phi, jaren, verhouding, gezien }: Maandreeks): readonly Meetpunt[] {
  const jaar = (welk: number, niveau: number, maanden: number): readonly Meetpunt[] =>
    monthsOf(
      welk,
      SEIZOEN.slice(0, maanden).map((deel) => drawAantal(generator, niveau * deel, phi)),
    )
  const eerder = Array.from({ length: jaren }, (_, plaats) => jaar(TOEN - plaats, perJaar * 1.03 ** plaats, 12))
  return [...eerder.flat(), ...jaar(NU, perJaar * verhouding, gezien)]
}

/** Years only, over as many as the overdispersion can be seen in. */
function drawJaren(generator: Generator, perJaar: number, phi: number, verhouding: number): readonly Meetpunt[] {
  const eerder = Array.from({ length: 12 }, (_, plaats) =>
    aMeetpunt(String(TOEN - plaats), drawAantal(generator, perJaar, phi)),
  )
  return [...eerder, aMeetpunt(String(NU), drawAantal(generator, perJaar * verhouding, phi))]
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

function drawVerwachting(generator: Generator, ronde: number, phi: number): Proef {
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
function drawAandelen(generator: Generator, { soort, waar, deff }: Aandelen): Proef {
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
function drawMaandaandelen(generator: Generator, jaar: number, deel: number, deff: number): readonly Meetpunt[] {
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

function drawGemiddelde(generator: Generator, jaar: number, midden: number, spreiding: number): Meetpunt {
  const antwoorden = Array.from({ length: 60 }, () => midden + spreiding * generator.normaal())
  const gemiddeld = antwoorden.reduce((som, antwoord) => som + antwoord, 0) / antwoorden.length
  const kwadraten = antwoorden.reduce((som, antwoord) => som + (antwoord - gemiddeld) ** 2, 0)
  return aMeetpunt(String(jaar), gemiddeld, { noemer: 60, spreiding: Math.sqrt(kwadraten / 59) })
}
