import { type BronDocument, tekstVanDocument } from '../../../documenten/public.ts'
import type { Organisatie } from '../../../partners/public.ts'
import type { Programmavoorstel } from '../voorstel.ts'
import { classifyAard } from './aard.ts'
import { annotateDelen } from './annotateDelen.ts'
import { attachNoten } from './attachNoten.ts'
import { collectDoelen } from './collectDoelen.ts'
import { collectResultaten } from './collectResultaten.ts'
import { composeProgramma } from './composeProgramma.ts'
import { describeAard } from './describeAard.ts'
import { toDelen } from './deel.ts'
import { findGemeente } from './gemeentenaam.ts'
import { findJaar } from './jaar.ts'
import { mergeDubbele } from './mergeDubbele.ts'
import { indexOrganisaties } from './partijen.ts'
import { pruneActies } from './pruneActies.ts'
import { assignRollen } from './rolverdeling.ts'
import { buildSecties } from './sectie.ts'
import { measureSecties } from './sectiemaat.ts'
import { findSpelling } from './spelling.ts'
import { findTitel } from './titel.ts'
import { toPrioriteit } from './toVoorstel.ts'
import { chooseWeging } from './weging.ts'

export type HerkenOpties = { readonly organisaties?: readonly Organisatie[] }

/**
 * Reads a document as a programme or account: what it is, its prioriteiten, inzetten, acties, doelen and resultaten, each
 * with its place in the source and what is doubtful about it. Deterministic; never throws; a document that is neither
 * programme nor account gives empty lists and a sentence why.
 */
export function recognizeProgramma(document: BronDocument, opties: HerkenOpties = {}): Programmavoorstel {
  const delen = toDelen(document)
  const titel = findTitel(delen)
  const tekst = tekstVanDocument(document)
  const root = buildSecties(annotateDelen(delen, document.soort), titel)
  const maten = measureSecties(root)
  const { aard, reden } = classifyAard(describeAard(delen, titel.tekst, tekst, root, maten))
  const jaar = findJaar(titel.tekst, tekst.slice(0, 1500), tekst, aard)
  const kop = { titel: titel.tekst, gemeente: findGemeente(tekst, titel.tekst), jaar }
  if (aard === 'geen') return { ...kop, ...NIETS, reden }
  const rollen = assignRollen(root, maten, chooseWeging(aard, maten))
  const stand = composeProgramma(root, rollen, titel, aard === 'verantwoording' ? { jaar } : null)
  mergeDubbele(stand.bouwsel)
  if (aard === 'programma') pruneActies(stand.bouwsel)
  attachNoten(stand.bouwsel, stand.noten)
  const resultaten = collectResultaten(stand, jaar)
  const organisaties = indexOrganisaties(opties.organisaties ?? [])
  const acties = stand.bouwsel.prioriteiten.flatMap((prioriteit) =>
    prioriteit.inzetten.flatMap((inzet) => inzet.acties),
  )
  if (acties.length === 0 && (aard === 'programma' || resultaten.length === 0))
    return { ...kop, ...NIETS, reden: LEEG_PROGRAMMA }
  return {
    aard,
    reden: '',
    ...kop,
    prioriteiten: stand.bouwsel.prioriteiten.map((prioriteit) => toPrioriteit(prioriteit, organisaties)),
    doelen: collectDoelen(stand, jaar),
    resultaten,
    spelling: findSpelling(tekst),
  }
}

const NIETS = { aard: 'geen', prioriteiten: [], doelen: [], resultaten: [], spelling: [] } as const
const LEEG_PROGRAMMA = 'Er zijn geen prioriteiten met acties gevonden in dit document.'
