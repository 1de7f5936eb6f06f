import type { Periode } from '../planning.ts'
import { expandBereik } from './expandBereik.ts'
import { BEREIKWOORDEN, LIJSTWOORDEN, TUSSENWOORDEN } from './kalenderwoorden.ts'
import { findPhrase, skipWoorden } from './phrases.ts'
import type { GelezenPeriode } from './readDatum.ts'
import { readPeriode, withJaar } from './readPeriode.ts'
import type { Token } from './tokenize.ts'

/** Periods that stand together. `open` is a stretch between two dates that cannot be told as a list of periods. */
export type GelezenPeriodes = {
  readonly periodes: readonly Periode[]
  readonly open: { readonly van: Periode; readonly tot: Periode } | null
  readonly bereik: boolean
  readonly vormen: readonly GelezenPeriode['vorm'][]
  readonly tot: number
}

const MAX_PERIODES = 16
const KORT_JAAR = /^\d\d$/
const NA_JAAR: ReadonlySet<string> = new Set(['-', ':', ',', '/', '('])

const isAlleenJaar = (gelezen: GelezenPeriode): boolean => gelezen.vorm === 'jaar' && gelezen.periodes[0]?.deel === null

/** "2024-Q1", "2025: voorjaar en najaar": the year stands first. */
const readNaJaar = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const jaar = readPeriode(tokens, i)
  if (jaar === null || !isAlleenJaar(jaar)) return jaar
  const teken = NA_JAAR.has(tokens[jaar.tot]?.woord ?? '') ? 1 : 0
  const volgende = readPeriode(tokens, skipWoorden(tokens, jaar.tot + teken, TUSSENWOORDEN))
  const jaartal = jaar.periodes[0]?.jaar ?? null
  if (volgende === null || jaartal === null || volgende.periodes.some((periode) => periode.jaar !== null)) return jaar
  return { ...volgende, periodes: withJaar(volgende.periodes, jaartal) }
}

/** "2024-26": the century is left out. */
const readKortJaar = (tokens: readonly Token[], i: number, vorige: Periode | undefined): GelezenPeriode | null => {
  const token = tokens[i]
  if (
    vorige?.eenheid !== 'jaar' ||
    vorige.jaar === null ||
    token === undefined ||
    token.spatie ||
    !KORT_JAAR.test(token.woord)
  )
    return null
  const jaar = 2000 + Number(token.woord)
  return jaar > vorige.jaar ? { periodes: [{ eenheid: 'jaar', jaar, deel: null }], tot: i + 1, vorm: 'jaar' } : null
}

const spreadJaren = (periodes: readonly Periode[]): Periode[] => {
  let jaar: number | null = null
  const achteruit = [...periodes].reverse().map((periode) => {
    jaar = periode.jaar ?? jaar
    return periode.jaar === null && jaar !== null ? { ...periode, jaar } : periode
  })
  let vorig: number | null = null
  return achteruit.reverse().map((periode) => {
    vorig = periode.jaar ?? vorig
    return periode.jaar === null && vorig !== null ? { ...periode, jaar: vorig } : periode
  })
}

type Scheiding = { readonly tot: number; readonly bereik: boolean }

const readScheiding = (tokens: readonly Token[], i: number, enIsTot: boolean): Scheiding | null => {
  if (enIsTot && tokens[i]?.woord === 'en') return { tot: i + 1, bereik: true }
  const bereik = findPhrase(BEREIKWOORDEN, tokens, i)
  if (bereik !== null) return { tot: bereik.tot, bereik: true }
  const lijst = findPhrase(LIJSTWOORDEN, tokens, i)
  return lijst === null ? null : { tot: lijst.tot, bereik: false }
}

const start = ({ periodes, uiteinden, vorm, tot }: GelezenPeriode): GelezenPeriodes => {
  const [van, totEnMet] = periodes
  const open = uiteinden === true && van !== undefined && totEnMet !== undefined ? { van, tot: totEnMet } : null
  return { periodes, open, bereik: open !== null, vormen: [vorm], tot }
}

/** Takes the next period along; null when none follows. */
const extend = (tokens: readonly Token[], eerder: GelezenPeriodes, enIsTot: boolean): GelezenPeriodes | null => {
  const vorige = eerder.periodes.at(-1)
  const scheiding = readScheiding(tokens, eerder.tot, enIsTot)
  if (scheiding === null || vorige === undefined) return null
  const plaats = skipWoorden(tokens, scheiding.tot, TUSSENWOORDEN)
  const volgende = readNaJaar(tokens, plaats) ?? (scheiding.bereik ? readKortJaar(tokens, plaats, vorige) : null)
  const [eind, ...overige] = volgende?.periodes ?? []
  if (volgende === null || eind === undefined) return null
  const reeks = scheiding.bereik ? expandBereik(vorige, eind) : null
  const nieuw = reeks === null ? [vorige, eind, ...overige] : [...reeks, ...overige]
  return {
    periodes: [...eerder.periodes.slice(0, -1), ...nieuw],
    open: scheiding.bereik && reeks === null ? { van: vorige, tot: eind } : null,
    bereik: eerder.bereik || scheiding.bereik,
    vormen: [...eerder.vormen, volgende.vorm],
    tot: volgende.tot,
  }
}

/**
 * A list or a stretch of periods at token `i`: "Q1 en Q3", "mrt-mei 2025", "2023 t/m 2026".
 * With `enIsTot` the word "en" closes a stretch ("tussen april en juni").
 */
export const readPeriodes = (tokens: readonly Token[], i: number, enIsTot: boolean): GelezenPeriodes | null => {
  const eerste = readNaJaar(tokens, i)
  if (eerste === null) return null
  let gelezen = start(eerste)
  while (gelezen.open === null && gelezen.periodes.length < MAX_PERIODES) {
    const verder = extend(tokens, gelezen, enIsTot)
    if (verder === null) break
    gelezen = verder
  }
  return { ...gelezen, periodes: spreadJaren(gelezen.periodes) }
}
