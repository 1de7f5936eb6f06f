import { type BronDocument, tekstVanDocument } from '../../../documenten/public.ts'
import type { Organisatie } from '../../../partners/public.ts'
import type { DocumentAard, Programmavoorstel } from '../voorstel.ts'
import { completeProza } from './addProza.ts'
import { classifyAard } from './aard.ts'
import { annotateDelen } from './annotateDelen.ts'
import { attachNoten } from './attachNoten.ts'
import type { Bouwactie } from './bouwsel.ts'
import { collectDoelen } from './collectDoelen.ts'
import { collectResultaten } from './collectResultaten.ts'
import { composeProgramma } from './composeProgramma.ts'
import { countWoordvormen, type Woordtellingen } from './countWoordvormen.ts'
import { toDelen } from './deel.ts'
import { describeAard } from './describeAard.ts'
import { findGemeente } from './gemeentenaam.ts'
import { findJaar } from './jaar.ts'
import type { Leesstand } from './leesstand.ts'
import { mergeDubbele } from './mergeDubbele.ts'
import { indexOrganisaties, type Organisatielijst } from './partijen.ts'
import { pruneActies } from './pruneActies.ts'
import { assignRollen } from './rolverdeling.ts'
import { buildSecties } from './sectie.ts'
import { measureSecties } from './sectiemaat.ts'
import { findSpelling } from './spelling.ts'
import { recognizeTabelvorm } from './tabelvorm/recognizeTabelvorm.ts'
import { findTitel } from './titel.ts'
import { toPrioriteit } from './toVoorstel.ts'
import { chooseWeging } from './weging.ts'
import { dropBladkoppen, findWerkboektitel } from './werkbladen.ts'

export type HerkenOpties = { readonly organisaties?: readonly Organisatie[] }

/**
 * Reads a document as a programme or account: what it is, its prioriteiten, inzetten, acties, doelen and resultaten, each
 * with its place in the source and what is doubtful about it. Deterministic; never throws; a document that is neither
 * programme nor account gives empty lists and a sentence why.
 */
export function recognizeProgramma(
  document: BronDocument,
  { organisaties = [] }: HerkenOpties = {},
): Programmavoorstel {
  const lijst = indexOrganisaties(organisaties)
  const eigenVorm = recognizeTabelvorm(document, lijst)
  if (eigenVorm) return eigenVorm
  const tekst = tekstVanDocument(document)
  const woorden = countWoordvormen(tekst)
  const delen = toDelen(document)
  const isWerkboek = document.soort === 'xlsx'
  const titel = isWerkboek ? findWerkboektitel(delen) : findTitel(delen)
  const stukken = annotateDelen(delen, document.soort)
  const root = buildSecties(isWerkboek ? dropBladkoppen(stukken) : stukken, titel)
  const maten = measureSecties(root)
  const { aard, reden } = classifyAard(describeAard({ delen, titel: titel.tekst, tekst, woorden, root, maten }))
  const jaar = findJaar(titel.tekst, tekst, aard)
  const kop = {
    titel: titel.tekst,
    gemeente: findGemeente(tekst, titel.tekst) || findGemeente(document.titel, document.titel),
    jaar,
  }
  if (aard === 'geen') return { ...kop, ...NIETS, reden }
  const rollen = assignRollen(root, maten, chooseWeging(aard, maten))
  const stand = composeProgramma(root, rollen, titel, aard === 'verantwoording' ? { jaar } : null)
  return { ...kop, ...finish(stand, aard, jaar, woorden, lijst) }
}

const NIETS = { aard: 'geen', prioriteiten: [], doelen: [], resultaten: [], spelling: [] } as const
const LEEG_PROGRAMMA = 'Er zijn geen prioriteiten met acties gevonden in dit document.'

type Inhoud = Omit<Programmavoorstel, 'titel' | 'gemeente' | 'jaar'>

function finish(
  stand: Leesstand,
  aard: DocumentAard,
  jaar: number | null,
  woorden: Woordtellingen,
  lijst: Organisatielijst,
): Inhoud {
  const { bouwsel, noten } = stand
  // Where each doel is named by itself, Baken wrote the document: what stands there twice is meant twice.
  if (!stand.eigenDoelen) mergeDubbele(bouwsel)
  if (aard === 'programma') pruneActies(bouwsel)
  attachNoten(bouwsel, noten)
  const acties = listActies(stand)
  acties.forEach(completeProza)
  const resultaten = collectResultaten(stand, jaar)
  if (acties.length === 0 && (aard === 'programma' || resultaten.length === 0)) {
    return { ...NIETS, reden: LEEG_PROGRAMMA }
  }
  return {
    aard,
    reden: '',
    prioriteiten: bouwsel.prioriteiten.map((prioriteit) => toPrioriteit(prioriteit, lijst)),
    doelen: collectDoelen(stand, jaar),
    resultaten,
    spelling: findSpelling(woorden),
  }
}

const listActies = ({ bouwsel }: Leesstand): Bouwactie[] =>
  bouwsel.prioriteiten.flatMap((prioriteit) => prioriteit.inzetten.flatMap((inzet) => inzet.acties))
