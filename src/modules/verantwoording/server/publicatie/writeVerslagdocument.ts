import type { BestandUit } from '../../../../platform/server/antwoord.ts'
import { writeDocx, writePdf, type Bestanden } from '../../../documenten/server/public.ts'
import { composeRaadsbrief } from '../../domain/publicatie/document/composeRaadsbrief.ts'
import { composeVerslagdocument, type Beeldbron } from '../../domain/publicatie/document/composeVerslagdocument.ts'
import type { Documentsoort, Documentvorm } from '../../domain/publicatie/document/documentsoort.ts'
import { maskPublicaties } from '../../domain/publicatie/onderdruk/maskPublicaties.ts'
import type { Uitgave } from '../../domain/publicatie/site/site.ts'
import { cleanFoto } from '../foto/cleanFoto.ts'

type Vraag = { readonly soort: Documentsoort; readonly vorm: Documentvorm }

/** The account as a file. `andere` are the accounts that are public: a reader lays them beside it. */
export async function writeVerslagdocument(
  bestanden: Bestanden,
  uitgave: Uitgave,
  andere: readonly Uitgave[],
  { soort, vorm }: Vraag,
  now: Date,
): Promise<BestandUit> {
  const [getoond] = maskPublicaties([uitgave, ...andere])
  if (!getoond) throw new Error('no account to write')
  const gebouwdOp = now.toISOString()
  const document =
    soort === 'verslag'
      ? composeVerslagdocument(getoond, gebouwdOp, await readBeelden(bestanden, uitgave))
      : composeRaadsbrief(getoond, gebouwdOp)
  const bytes = vorm === 'docx' ? await writeDocx(document) : await writePdf(document)
  return { naam: `${soort}-${uitgave.publicatie.jaar}.${vorm}`, bytes }
}

async function readBeelden(bestanden: Bestanden, { publicatie }: Uitgave): Promise<Beeldbron> {
  const namen = [...new Set(publicatie.fotos.map(({ bestand }) => bestand))]
  const fotos = new Map(
    await Promise.all(
      namen.map(async (naam) => [naam, cleanFoto(await bestanden.read(Buffer.from(naam, 'hex')))] as const),
    ),
  )
  return (bestand, alt) => {
    const foto = fotos.get(bestand)
    if (!foto) return []
    const { extensie, breedte, hoogte, bytes } = foto
    return [{ soort: 'beeld', bytes, bestandssoort: extensie, breedte, hoogte, alt }]
  }
}
