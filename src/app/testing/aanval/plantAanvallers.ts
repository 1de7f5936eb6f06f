import { randomBytes } from 'node:crypto'
import { isVoorProgrammas } from '../../../modules/toegang/domain/apisleutel.ts'
import { ROLLEN, type Rol } from '../../../modules/toegang/domain/rol.ts'
import type { Handeling } from '../../../platform/contract.ts'
import { handelingenOf } from '../../permissions.ts'
import type { Aanvaller, MET_FACTOREN, Toegang } from './aanvaller.ts'
import { BUURGEMEENTE, GEMEENTE, MERK_ANDER, MERK_BUUR } from './merken.ts'
import { BEVESTIGD, ONBEVESTIGD, plantSessie, plantSleutel } from './plantToegang.ts'
import { idInKopie, type Rij, type Tabellen } from './tabellen.ts'

/** Whose session or key is made. */
export type Mens = { readonly medewerkerId: string; readonly handelingen: ReadonlySet<Handeling> }
export type Mensen = ReadonlyMap<Rol | typeof MET_FACTOREN, Mens>

/** Programs act in the name of these. */
const NAMENS = ['adviseur_veiligheid', 'archivaris', 'partner'] as const

/** For each rol a person who is signed in; programs with all that a person may give them; and one with next to nothing. */
export async function plantAanvallers(tabellen: Tabellen, mensen: Mensen): Promise<readonly Aanvaller[]> {
  const verbodenVoor = (rol: string): readonly string[] =>
    rol === 'partner' ? [MERK_BUUR.spoor, MERK_ANDER.spoor] : [MERK_BUUR.spoor]
  const aanvallers: Aanvaller[] = []
  for (const [rol, { medewerkerId, handelingen }] of mensen) {
    const toegang = await plantSessie(tabellen, medewerkerId, BEVESTIGD)
    const onbevestigd = await plantSessie(tabellen, medewerkerId, ONBEVESTIGD)
    aanvallers.push({ rol, toegang, onbevestigd, handelingen, verboden: verbodenVoor(rol) })
  }
  for (const rol of NAMENS) {
    const { medewerkerId, handelingen } = getMens(mensen, rol)
    const toegang = await plantSleutel(tabellen, medewerkerId, [...handelingen])
    const gegeven = new Set([...handelingen].filter(isVoorProgrammas))
    const programma = { toegang, onbevestigd: toegang, handelingen: gegeven, verboden: verbodenVoor(rol) }
    aanvallers.push({ rol: `programma namens ${rol}`, ...programma })
  }
  const weinig = ['termijn:read']
  const toegang = await plantSleutel(tabellen, getMens(mensen, 'adviseur_veiligheid').medewerkerId, weinig)
  const rest = { onbevestigd: toegang, handelingen: new Set(weinig), verboden: [MERK_BUUR.spoor] }
  return [...aanvallers, { rol: 'programma dat weinig mag', toegang, ...rest }]
}

/** Of the other gemeente; `gevraagd` are the ids of here that they asked for. */
export type Buur = Aanvaller & { readonly gevraagd: Set<string> }

/** Somebody of the other gemeente who may do everything there, and a program of theirs. What is stored here is not for them. */
export async function plantBuren(
  tabellen: Tabellen,
  mensen: Mensen,
  rijen: ReadonlyMap<string, readonly Rij[]>,
): Promise<readonly Buur[]> {
  const medewerkerId = idInKopie(getMens(mensen, 'adviseur_veiligheid').medewerkerId, 'buur')
  const rollen = ROLLEN.filter((rol) => rol !== 'partner')
  const over = { gemeente_id: BUURGEMEENTE, medewerker_id: medewerkerId }
  await tabellen.insertRijen(
    tabellen.find('toegang.medewerker_rol'),
    rollen.filter((rol) => rol !== 'adviseur_veiligheid').map((rol) => ({ ...over, rol })),
  )
  const handelingen = handelingenOf(rollen, [])
  const verboden = [...rijen.values()].flatMap((alle) => alle.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
  const sessie = await plantSessie(tabellen, medewerkerId, BEVESTIGD, BUURGEMEENTE)
  const sleutel = await plantSleutel(tabellen, medewerkerId, [...handelingen], {}, BUURGEMEENTE)
  const gevraagd = new Set<string>()
  return [
    { rol: 'buur', toegang: sessie, onbevestigd: sessie, handelingen, verboden, gevraagd },
    { rol: 'programma van de buren', toegang: sleutel, onbevestigd: sleutel, handelingen, verboden, gevraagd },
  ]
}

const LANG = '2020-01-01T00:00:00Z'

/** What looks right and opens nothing. */
export async function plantValseToegang(
  tabellen: Tabellen,
  mensen: Mensen,
  beeindigdeId: string,
): Promise<Readonly<Record<string, Toegang>>> {
  const { medewerkerId, handelingen } = getMens(mensen, 'adviseur_veiligheid')
  const sessie = (anders: Rij) => plantSessie(tabellen, medewerkerId, anders)
  const sleutel = (anders: Rij, wie = medewerkerId) => plantSleutel(tabellen, wie, [...handelingen], anders)
  const goed = await sessie(BEVESTIGD)
  const ingetrokken = await sleutel({ ingetrokken_op: LANG })
  const buursleutel = await plantSleutel(tabellen, idInKopie(medewerkerId, 'buur'), [...handelingen], {}, BUURGEMEENTE)
  return {
    'zonder sessie': {},
    'verlopen sessie': await sessie({ aangemaakt_op: LANG, gezien_op: LANG }),
    'te lang stille sessie': await sessie({ gezien_op: new Date(Date.now() - 3 * 3_600_000).toISOString() }),
    'ingetrokken sessie': { cookie: `baken_sessie=${GEMEENTE}.${randomBytes(32).toString('base64url')}` },
    'verzonnen sessie': { cookie: 'baken_sessie=9990.aaaa' },
    'sessie van wie weg is': await plantSessie(tabellen, beeindigdeId, BEVESTIGD),
    'sessie in een andere gemeente': replaceIn(goed, `=${GEMEENTE}.`, `=${BUURGEMEENTE}.`),
    'gemeente die niet bestaat': replaceIn(goed, `=${GEMEENTE}.`, '=1.'),
    'cookie met een aanval erin': { cookie: `baken_sessie=9990.${"' or 1=1--".padEnd(43, 'x')}` },
    'ingetrokken sleutel': ingetrokken,
    'ingetrokken sleutel naast een goede sessie': { ...goed, ...ingetrokken },
    'verlopen sleutel': await sleutel({ geldig_tot: '2026-01-31' }),
    'sleutel van wie weg is': await sleutel({}, beeindigdeId),
    'sleutel van de buren met ons nummer': replaceIn(buursleutel, `_${BUURGEMEENTE}-`, `_${GEMEENTE}-`),
    'verzonnen sleutel': { authorization: `Bearer baken_${GEMEENTE}-${'a'.repeat(43)}` },
    'sleutel met een aanval erin': { authorization: "Bearer baken_9990-' or '1'='1" },
    'wachtwoord in plaats van een sleutel': { authorization: `Basic ${Buffer.from('a:b').toString('base64')}` },
  }
}

const replaceIn = (toegang: Toegang, oud: string, nieuw: string): Toegang =>
  Object.fromEntries(Object.entries(toegang).map(([kop, waarde]) => [kop, waarde.replace(oud, nieuw)]))

function getMens(mensen: Mensen, rol: Rol): Mens {
  const mens = mensen.get(rol)
  if (!mens) throw new Error(`nobody is ${rol}`)
  return mens
}
