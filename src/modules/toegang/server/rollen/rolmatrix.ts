import type { Antwoord } from '../../../../platform/contract.ts'
import type { Handelinggroep } from '../../../../platform/domain/handeling.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { rollenContract } from '../../contractRollen.ts'
import { ROLLEN, ROLTEKSTEN, toRollen } from '../../domain/rol.ts'
import { handelingenOfRol } from '../../domain/rolrechten.ts'
import { SLOTEN, slotOf, type Gever, type Rechten } from '../../domain/rolregels.ts'
import { readRechten } from './gever.ts'
import { findRollenVersie, listRolhouders, listRollenMetTweedeFactor } from './rolafwijkingRepository.ts'
import type { Rolbron } from './rolbron.ts'

export type Rolmatrix = Antwoord<typeof rollenContract.getRollen>

/** What each rol may do here, and what the one who asks may change in that. */
export async function readRolmatrix({ db, actor }: ActorContext, bron: Rolbron): Promise<Rolmatrix> {
  const versie = (await findRollenVersie(db)) ?? notFound()
  const rechten = await readRechten(db, bron)
  const houders = await listRolhouders(db)
  const metTweedeFactor = await listRollenMetTweedeFactor(db)
  const gever = { ...actor, rollen: toRollen(actor.rol.split('+')) }
  return {
    versie,
    magWijzigen: actor.handelingen.has('rol:edit'),
    groepen: bron.groepen.map(toGroep).filter(({ handelingen }) => handelingen.length > 0),
    rollen: ROLLEN.map((rol) => ({
      ...{ rol, ...ROLTEKSTEN[rol], tweedeFactorVerplicht: metTweedeFactor.has(rol) },
      medewerkers: houders.filter(({ rollen }) => rollen.includes(rol)).length,
      cellen: toCellen(gever, rechten, rol),
    })),
  }
}

const toGroep = ({ naam, handelingen }: Handelinggroep) => ({
  naam,
  handelingen: handelingen.flatMap(({ handeling, naam: heet, zin, soort }) =>
    soort === 'achtergrond' ? [] : [{ handeling, naam: heet, zin, dossier: soort === 'dossier' }],
  ),
})

function toCellen(gever: Gever, rechten: Rechten, rol: (typeof ROLLEN)[number]): Rolmatrix['rollen'][number]['cellen'] {
  const nu = handelingenOfRol(rechten.standaardOf, rechten.afwijkingen, rol)
  const standaard = rechten.standaardOf(rol)
  return rechten.teksten.flatMap((tekst) => {
    if (tekst.soort === 'achtergrond') return []
    const slot = slotOf(gever, rol, tekst)
    const { handeling } = tekst
    return {
      ...{ handeling, aan: nu.has(handeling), standaard: standaard.has(handeling) },
      vast: slot === null ? null : SLOTEN[slot],
    }
  })
}
