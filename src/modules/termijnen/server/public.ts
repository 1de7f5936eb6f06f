import { answerVraag } from '../../../platform/domain/termijnen/answerVraag.ts'
import { TABELVERSIE, TERMIJNTABEL } from '../../../platform/domain/termijnen/tabel/termijntabel.ts'
import type { Api } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import { termijnenContract } from '../contract.ts'
import { toTermijnregel } from './toTermijnregel.ts'

/** The table and the questions; both are the same for every gemeente and read no database. */
export function termijnenRoutes(api: Api): void {
  api.implement(termijnenContract.listTermijnen, async () => ({
    body: { versie: TABELVERSIE, items: TERMIJNTABEL.map(toTermijnregel) },
    onderwerp: `termijnen/${TERMIJNTABEL.length}`,
  }))
  api.implement(termijnenContract.computeTermijn, async (_ctx, { body: vraag }) => {
    const { fout, ...antwoord } = answerVraag(vraag)
    if (fout !== undefined) throw new Problem(400, fout, { detail: antwoord.uitleg })
    return { body: antwoord, onderwerp: `termijn/${vraag.id}` }
  })
}
