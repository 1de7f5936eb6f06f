import { Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { readVerslagdocument } from '../../../programma/server/public.ts'
import type { Documentbron } from '../../domain/inlezen/draftUitDocument.ts'

/** The document that the programma of an account was read from. */
export async function readDocumentbron(db: Tx, programmaId: string): Promise<Documentbron> {
  const document = await readVerslagdocument(db, programmaId)
  if (document === undefined) {
    throw new Problem(409, 'geen_document', {
      detail:
        'Dit programma is niet uit een document gelezen. Maak de opzet uit de uitvoering, of lees eerst het verslag in.',
    })
  }
  const { bestandsnaam, blokken, koppen, getallen } = document
  return {
    ...{ bestandsnaam, blokken, onderdelen: koppen },
    resultaten: getallen.map(({ id, ...getal }) => ({ ...getal, cijferId: `resultaat:${id}` })),
  }
}
