import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import type { ResolveActor } from '../../../../platform/server/api.ts'
import { handelingenOfSleutel } from '../../domain/apisleutel.ts'
import { bereikOf } from '../../domain/rol.ts'
import type { HandelingenOf } from '../../domain/rolrechten.ts'
import { limitHandelingen } from '../../domain/tweedefactor/inrichten.ts'
import { findSleutelhouder, tikApisleutel } from './apisleutelRepository.ts'

/** "Bearer baken_9990-…" */
const KOP = /^Bearer baken_(\S{1,100})$/i

const TIK_MS = 60 * 1000

/** What a key looks like to who has it: found in a text it is recognised for what it is. */
export const writeSleutel = (sleutel: string): string => `baken_${sleutel}`

/** Which program asks, and in whose name; never for a delicate act, because nobody can be asked to confirm it. */
export const createResolveSleutel =
  (handelingenOf: HandelingenOf): ResolveActor =>
  async (zoek, { authorization }, now, straks) => {
    const link = readGeheimeLink(KOP.exec(authorization ?? '')?.[1] ?? '')
    if (!link) return null
    const { gemeenteId } = link
    const houder = await findSleutelhouder(zoek, link)
    if (!houder) return null
    const { sleutelId, gebruiktOp, gegeven, rollen, afwijkingen, factorNodig, ...wie } = houder
    if (gebruiktOp === null || now.getTime() - gebruiktOp.getTime() >= TIK_MS)
      straks(gemeenteId, (db) => tikApisleutel(db, sleutelId, now))
    const eigen = limitHandelingen(handelingenOf(rollen, afwijkingen), factorNodig)
    return {
      ...{ ...wie, gemeenteId, rol: `apisleutel/${sleutelId}`, doel: null, bereik: bereikOf(rollen) },
      ...{ handelingen: handelingenOfSleutel(eigen, gegeven), bevestigd: false, remsleutel: sleutelId },
    }
  }
