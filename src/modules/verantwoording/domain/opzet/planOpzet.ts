import { canonicalJson } from '../../../../platform/domain/canonicalJson.ts'
import type { Deelsoort } from '../deel.ts'
import type { Lijst, Tekst, Tekstdeel } from '../tekst/tekst.ts'
import type { Deelopzet } from './deelopzet.ts'

/** A section that is there, with its text as it stands now. */
export type Bestaand = {
  readonly soort: Deelsoort
  readonly onderdeelId: string | null
  readonly tekst: Tekst
  /** The draft that its text began as. */
  readonly opzet: Tekst
}

/** What a new draft does to a text: nothing, take its place when nobody wrote in it, or stand beside it. */
export type Herziening = 'gelijk' | 'vervangen' | 'ernaast'

/** The key of its draft. */
export const sleutelOfDeel = ({ soort, onderdeelId }: Pick<Bestaand, 'soort' | 'onderdeelId'>): string =>
  onderdeelId === null ? soort : `${soort}:${onderdeelId}`

/** What a person wrote is never overwritten. */
export function reviseTekst({ tekst, opzet }: Bestaand, nieuw: Tekst): Herziening {
  if (isSame(nieuw, opzet)) return 'gelijk'
  return isSame(tekst, opzet) ? 'vervangen' : isSame(tekst, nieuw) ? 'gelijk' : 'ernaast'
}

const isSame = (een: Tekst, ander: Tekst): boolean => canonicalJson(een) === canonicalJson(ander)

/** The draft with the ids that its figures have in this account. */
export function bindCijfers({ tekst }: Pick<Deelopzet, 'tekst'>, ids: ReadonlyMap<string, string>): Tekst {
  const bind = (delen: readonly Tekstdeel[]): readonly Tekstdeel[] =>
    delen.map((deel) => {
      if (deel.soort !== 'cijfer') return deel
      const cijferId = ids.get(deel.cijferId)
      if (cijferId === undefined) throw new Error(`no figure was made for ${deel.cijferId}`)
      return { ...deel, cijferId }
    })
  const bindLijst = (lijst: Lijst): Lijst => ({
    ...lijst,
    punten: lijst.punten.map((punt) => ({
      inhoud: bind(punt.inhoud),
      lijst: punt.lijst && bindLijst(punt.lijst),
    })),
  })
  return tekst.map((blok) => (blok.soort === 'lijst' ? bindLijst(blok) : { ...blok, inhoud: bind(blok.inhoud) }))
}
