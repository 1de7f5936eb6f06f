import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { apisleutelsContract } from '../../contractApisleutels.ts'
import { checkSleutel, isVoorProgrammas } from '../../domain/apisleutel.ts'
import type { Rolbron } from '../rollen/rolbron.ts'
import {
  findApisleutel,
  insertApisleutel,
  listApisleutels,
  withdrawApisleutel,
  type Apisleutel,
} from './apisleutelRepository.ts'
import { writeSleutel } from './resolveSleutel.ts'

export function apisleutelsRoutes(api: Api, { groepen }: Rolbron): void {
  api.implement(apisleutelsContract.listApisleutels, async ({ db, actor }) => {
    const items = (await listApisleutels(db)).map(toAntwoord)
    const teGeven = groepen.map(({ naam, handelingen }) => ({
      naam,
      handelingen: handelingen
        .filter(({ handeling }) => actor.handelingen.has(handeling) && isVoorProgrammas(handeling))
        .map(({ handeling, naam, zin }) => ({ handeling, naam, zin })),
    }))
    return {
      body: { items, groepen: teGeven.filter(({ handelingen }) => handelingen.length > 0) },
      onderwerp: `apisleutels/${items.length}`,
      getoond: [...new Set(items.map(({ medewerker }) => medewerker.id))],
    }
  })
  api.implement(apisleutelsContract.createApisleutel, async ({ db, actor, now }, { body }) => {
    const uitkomst = checkSleutel(body, actor.handelingen, dayInNederland(now))
    if (!uitkomst.ok) refuseSleutel(uitkomst.reden)
    const { gemeenteId, medewerkerId } = actor
    const { id, sleutel } = await insertApisleutel(db, { ...body, gemeenteId, medewerkerId }, now)
    const apisleutel = toAntwoord((await findApisleutel(db, id)) ?? notFound())
    return { body: { apisleutel, sleutel: writeSleutel(sleutel) }, onderwerp: `apisleutel/${id}` }
  })
  api.implement(apisleutelsContract.withdrawApisleutel, async ({ db, now }, { params: { id } }) => {
    await withdrawApisleutel(db, id, now)
    return { body: toAntwoord((await findApisleutel(db, id)) ?? notFound()), onderwerp: `apisleutel/${id}` }
  })
}

const WEIGERINGEN = {
  niet_zelf: ['handelingen', 'Je kunt alleen geven wat je zelf mag.'],
  niet_voor_programmas: ['handelingen', 'Dit kan alleen een mens doen. Haal het weg.'],
  voorbij: ['geldigTot', 'Deze dag is voorbij. Kies vandaag of een latere dag.'],
  te_ver: ['geldigTot', 'Een sleutel werkt hooguit een jaar. Kies een eerdere dag.'],
} as const

function refuseSleutel(reden: keyof typeof WEIGERINGEN): never {
  const [veld, melding] = WEIGERINGEN[reden]
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `body.${veld}`, melding }] })
}

const toAntwoord = ({ medewerkerId, medewerkernaam, gemaaktOp, gebruiktOp, ingetrokkenOp, ...rest }: Apisleutel) => ({
  ...{ ...rest, handelingen: [...rest.handelingen] },
  medewerker: { id: medewerkerId, naam: medewerkernaam },
  gemaaktOp: gemaaktOp.toISOString(),
  ...{ gebruiktOp: gebruiktOp?.toISOString() ?? null, ingetrokkenOp: ingetrokkenOp?.toISOString() ?? null },
})
