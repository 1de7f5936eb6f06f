import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import type { Inhoud, VraagActie } from '../rondeQueries.ts'

/** bewaard: the server has it · later: no connection, tried again by itself · geweigerd: must be mended first. */
export type Bewaarstand = 'rust' | 'wacht' | 'bezig' | 'bewaard' | 'later' | 'geweigerd' | 'botsing'

export type Antwoordstand = {
  readonly inhoud: Inhoud
  readonly bewaard: Bewaarstand
  /** What the server says when it refused. */
  readonly fout: unknown
  /** What somebody else filled in meanwhile. */
  readonly ander: VraagActie | null
}

export type Antwoordstore = {
  readonly subscribe: (luisteraar: () => void) => () => void
  readonly getStand: () => Antwoordstand
  readonly zet: (verandering: Partial<Inhoud>) => void
  /** Saves what waits, now. True when the server has everything. */
  readonly flush: () => Promise<boolean>
  /** Of two who filled in the same: keeps what is on this screen, or what the other wrote. */
  readonly kies: (wie: 'eigen' | 'ander') => void
}

const LEEG: Inhoud = { gedaan: [], extra: [], tekst: '', nietsTeMelden: false, status: null }
const STILTE_MS = 800
const OPNIEUW_MS = 5_000

const inhoudOf = ({ antwoord }: VraagActie): Inhoud => {
  if (!antwoord) return LEEG
  const { gedaan, extra, tekst, nietsTeMelden, status } = antwoord
  return { gedaan, extra, tekst, nietsTeMelden, status }
}

/** A status needs a word why: until that is there, nothing is sent. */
export const misstReden = ({ status, tekst }: Inhoud): boolean => status !== null && tekst.trim() === ''

/**
 * What somebody fills in about one actie, saved by itself a moment after each change: one save at a time, the last words
 * last. `bewaar` gets the version that it builds on.
 */
export function createAntwoordstore(
  actie: VraagActie,
  bewaar: (inhoud: Inhoud, versie: number) => Promise<VraagActie>,
): Antwoordstore {
  const luisteraars = new Set<() => void>()
  let stand: Antwoordstand = { inhoud: inhoudOf(actie), bewaard: 'rust', fout: null, ander: null }
  let versie = actie.antwoord?.versie ?? 0
  let vuil = false
  let lopend: Promise<void> | null = null
  let wekker: ReturnType<typeof setTimeout> | undefined

  const toon = (verandering: Partial<Antwoordstand>): void => {
    stand = { ...stand, ...verandering }
    luisteraars.forEach((luisteraar) => luisteraar())
  }
  const plan = (ms: number): void => {
    clearTimeout(wekker)
    wekker = setTimeout(() => void flush(), ms)
  }
  const saveAll = async (): Promise<void> => {
    while (vuil && !misstReden(stand.inhoud)) {
      vuil = false
      toon({ bewaard: 'bezig', fout: null })
      try {
        versie = (await bewaar(stand.inhoud, versie)).antwoord?.versie ?? versie
        toon({ bewaard: vuil ? 'wacht' : 'bewaard' })
      } catch (fout) {
        vuil = true
        return refuse(fout)
      }
    }
  }
  const refuse = (fout: unknown): void => {
    const { status, code, conflict } = probleemVan(fout)
    // The shape of a conflict is that of the answer it stands for.
    if (code === 'intussen_gewijzigd') return toon({ bewaard: 'botsing', ander: conflict as VraagActie })
    const komtGoed = status === 0 || status === 429 || status >= 500
    toon({ bewaard: komtGoed ? 'later' : 'geweigerd', fout })
    if (komtGoed) plan(OPNIEUW_MS)
  }
  const flush = async (): Promise<boolean> => {
    clearTimeout(wekker)
    if (stand.bewaard !== 'botsing') {
      lopend ??= saveAll().finally(() => (lopend = null))
      await lopend
    }
    return !vuil
  }
  return {
    subscribe: (luisteraar) => {
      luisteraars.add(luisteraar)
      return () => luisteraars.delete(luisteraar)
    },
    getStand: () => stand,
    zet: (verandering) => {
      vuil = true
      const botst = stand.bewaard === 'botsing'
      toon({ inhoud: { ...stand.inhoud, ...verandering }, bewaard: botst ? 'botsing' : 'wacht' })
      if (!botst) plan(STILTE_MS)
    },
    flush,
    kies: (wie) => {
      const { ander } = stand
      if (!ander) return
      versie = ander.antwoord?.versie ?? 0
      vuil = wie === 'eigen'
      toon({ inhoud: vuil ? stand.inhoud : inhoudOf(ander), bewaard: vuil ? 'wacht' : 'bewaard', ander: null })
      void flush()
    },
  }
}
