import type { BestandUit } from '../../../../platform/server/antwoord.ts'
import type { Api } from '../../../../platform/server/api.ts'
import { rollenContract, type UITVOERVORMEN_ROLLEN } from '../../contractRollen.ts'
import type { Rolwijziging } from '../../domain/rolwijziging.ts'
import { getHuisstijl } from '../huisstijl.ts'
import type { Rolbron } from './rolbron.ts'
import { readRolmatrix, type Rolmatrix } from './rolmatrix.ts'
import { compareRollen, saveRollen, setTweedeFactor } from './saveRollen.ts'

/** Writes the table as a document of the gemeente with this name; supplied by app, which knows how documents are written. */
export type WriteRolmatrix = (
  matrix: Rolmatrix,
  waarvan: { readonly gemeente: string; readonly now: Date },
  vorm: (typeof UITVOERVORMEN_ROLLEN)[number],
) => Promise<BestandUit>

const ONDERWERP = 'rollen'
const LANGSTE_ONDERWERP = 1000

/** "kcc+organisatie:read boa-notitie:read": so that the log tells what became of it. */
const describeWijzigingen = (wijzigingen: readonly Rolwijziging[]): string =>
  wijzigingen
    .map(({ rol, handeling, toegestaan }) => `${rol}${toegestaan ? '+' : '-'}${handeling}`)
    .join(' ')
    .slice(0, LANGSTE_ONDERWERP)

export function rollenRoutes(api: Api, bron: Rolbron, write: WriteRolmatrix): void {
  api.implement(rollenContract.getRollen, async (ctx) => ({
    body: await readRolmatrix(ctx, bron),
    onderwerp: ONDERWERP,
  }))
  api.implement(rollenContract.compareRollen, async (ctx, { body }) => {
    const { gevolgen, geweigerd } = await compareRollen(ctx, bron, body)
    return {
      body: {
        gevolgen: gevolgen.map(({ mensen, ...gevolg }) => ({ ...gevolg, namen: mensen.map(({ naam }) => naam) })),
        geweigerd,
      },
      onderwerp: ONDERWERP,
      getoond: [...new Set(gevolgen.flatMap(({ mensen }) => mensen.map(({ id }) => id)))],
    }
  })
  api.implement(rollenContract.saveRollen, async (ctx, { body }) => ({
    body: await saveRollen(ctx, bron, body),
    onderwerp: `${ONDERWERP}/${describeWijzigingen(body.wijzigingen)}`,
  }))
  api.implement(rollenContract.setTweedeFactor, async (ctx, { params, body }) => ({
    body: await setTweedeFactor(ctx, bron, params.rol, body.verplicht),
    onderwerp: `rol/${params.rol}`,
  }))
  api.implement(rollenContract.exportRollen, async (ctx, { query }) => {
    const { naam: gemeente } = await getHuisstijl(ctx.db)
    const matrix = await readRolmatrix(ctx, bron)
    return { body: await write(matrix, { gemeente, now: ctx.now }, query.vorm), onderwerp: ONDERWERP }
  })
}
