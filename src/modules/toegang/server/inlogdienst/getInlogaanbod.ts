import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { getHuisstijl } from '../huisstijl.ts'
import { listAanbod } from './inlogdienstRepository.ts'

type Gemeentekeuze = { readonly code: number; readonly naam: string }

export type Inlogaanbod = {
  readonly gemeenten: Gemeentekeuze[]
  readonly gemeente: number | null
  readonly diensten: { readonly id: string; readonly naam: string }[]
}

const BEWAAR_MS = 60_000

/**
 * Where one can sign in, told to anybody. With one gemeente at once; with more it is chosen first, by name: asking for an e-mail
 * address would tell who has access. Which gemeenten there are is looked up once a minute at most.
 */
export function createInlogaanbod() {
  let bewaard: { readonly gemeenten: Gemeentekeuze[]; readonly tot: number } | null = null

  const listGemeenten = async (ctx: OpenbaarContext, codes: readonly number[]): Promise<Gemeentekeuze[]> => {
    if (bewaard && bewaard.tot > ctx.now.getTime()) return bewaard.gemeenten
    const gemeenten = []
    for (const code of codes) {
      const naam = await ctx.gemeenteLezen(code, async (db) => {
        const aanbod = await listAanbod(db)
        return aanbod.length > 0 ? (await getHuisstijl(db)).naam : null
      })
      if (naam !== null) gemeenten.push({ code, naam })
    }
    gemeenten.sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
    bewaard = { gemeenten, tot: ctx.now.getTime() + BEWAAR_MS }
    return gemeenten
  }

  return async (ctx: OpenbaarContext, gekozen: number | undefined): Promise<Inlogaanbod> => {
    const codes = await ctx.buitenGemeente((db) => db.selectFrom('platform.gemeentecode').select('code').execute())
    const gemeente = gekozen ?? (codes.length === 1 ? (codes[0]?.code ?? null) : null)
    if (gemeente !== null) {
      return { gemeenten: [], gemeente, diensten: await ctx.gemeenteLezen(gemeente, listAanbod) }
    }
    const alle = codes.map(({ code }) => code)
    return { gemeenten: await listGemeenten(ctx, alle), gemeente: null, diensten: [] }
  }
}
