import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { ROLTEKSTEN, type Rol } from '../../domain/rol.ts'
import { compareRolhouders, type Rolgevolg } from '../../domain/rolgevolgen.ts'
import { handelingenOfRol } from '../../domain/rolrechten.ts'
import { SLOTEN, type Rechten } from '../../domain/rolregels.ts'
import {
  applyRolwijzigingen,
  judgeRolwijzigingen,
  type Geweigerd,
  type Oordeel,
  type Rolwijziging,
} from '../../domain/rolwijziging.ts'
import { getGever, readRechten } from './gever.ts'
import {
  bumpRollenVersie,
  deleteAfwijkingen,
  findRollenVersie,
  listRolhouders,
  saveAfwijkingen,
  saveTweedeFactor,
} from './rolafwijkingRepository.ts'
import type { Rolbron } from './rolbron.ts'
import { readRolmatrix, type Rolmatrix } from './rolmatrix.ts'

type Wensen = { readonly versie: number; readonly wijzigingen: readonly Rolwijziging[] }

/** Who would gain and lose what, and what would be refused. Changes nothing. */
export async function compareRollen(
  ctx: ActorContext,
  bron: Rolbron,
  wensen: Wensen,
): Promise<{ gevolgen: Rolgevolg[]; geweigerd: (Rolwijziging & { reden: string })[] }> {
  const { rechten, oordeel } = await judge(ctx, bron, wensen)
  const na = applyRolwijzigingen(rechten, oordeel.toegestaan)
  const gevolgen = compareRolhouders(
    (rol) => handelingenOfRol(rechten.standaardOf, rechten.afwijkingen, rol),
    (rol) => handelingenOfRol(rechten.standaardOf, na, rol),
    oordeel.toegestaan,
    await listRolhouders(ctx.db),
  )
  return { gevolgen, geweigerd: oordeel.geweigerd.map((een) => ({ ...een, reden: reasonOf(een) })) }
}

/** All or nothing; holds from the next request of everybody. */
export async function saveRollen(ctx: ActorContext, bron: Rolbron, wensen: Wensen): Promise<Rolmatrix> {
  const { rechten, oordeel } = await judge(ctx, bron, wensen)
  const [eerste] = oordeel.geweigerd
  if (eerste) {
    const wat = `${ROLTEKSTEN[eerste.rol].naam}, ${nameOf(rechten, eerste)}`
    throw new Problem(409, 'handeling_niet_te_geven', { detail: `${wat}: ${reasonOf(eerste)}` })
  }
  const isStandaard = ({ rol, handeling, toegestaan }: Rolwijziging): boolean =>
    rechten.standaardOf(rol).has(handeling) === toegestaan
  await deleteAfwijkingen(ctx.db, oordeel.toegestaan.filter(isStandaard))
  const anders = oordeel.toegestaan.filter((wijziging) => !isStandaard(wijziging))
  await saveAfwijkingen(ctx.db, anders, { ...ctx.actor, now: ctx.now })
  await bumpRollenVersie(ctx.db)
  return readRolmatrix(ctx, bron)
}

export async function setTweedeFactor(
  ctx: ActorContext,
  bron: Rolbron,
  rol: Rol,
  verplicht: boolean,
): Promise<Rolmatrix> {
  await getGever(ctx, bron, 'rol:edit')
  await saveTweedeFactor(ctx.db, ctx.actor.gemeenteId, rol, verplicht)
  return readRolmatrix(ctx, bron)
}

async function judge(
  ctx: ActorContext,
  bron: Rolbron,
  { versie, wijzigingen }: Wensen,
): Promise<{ rechten: Rechten; oordeel: Oordeel }> {
  const gever = await getGever(ctx, bron, 'rol:edit')
  if ((await findRollenVersie(ctx.db)) !== versie) {
    throw new Problem(409, 'intussen_gewijzigd', {
      detail: 'Iemand anders wijzigde de rollen intussen. Ververs de pagina.',
    })
  }
  const rechten = await readRechten(ctx.db, bron)
  return { rechten, oordeel: judgeRolwijzigingen(gever, rechten, wijzigingen) }
}

const reasonOf = ({ reden }: Geweigerd): string =>
  reden === 'onbekend' ? 'Deze handeling bestaat niet of kan geen rol hebben.' : SLOTEN[reden]

const nameOf = ({ teksten }: Rechten, { handeling }: Geweigerd): string =>
  teksten.find((tekst) => tekst.handeling === handeling)?.naam ?? handeling
