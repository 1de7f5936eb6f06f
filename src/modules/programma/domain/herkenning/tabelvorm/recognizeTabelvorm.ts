import { type BronDocument, tekstVanDocument } from '../../../../documenten/public.ts'
import { ACTIEKOLOMMEN, DOELKOLOMMEN, FEITEN, FEITKOLOMMEN, HERKENBAAR } from '../../uitvoertabel/tabelvorm.ts'
import type { Programmavoorstel } from '../../voorstel.ts'
import { newBouwsel } from '../bouwsel.ts'
import { collectDoelen } from '../collectDoelen.ts'
import { countWoordvormen } from '../countWoordvormen.ts'
import { toDelen } from '../deel.ts'
import { findGemeente } from '../gemeentenaam.ts'
import { findJaar } from '../jaar.ts'
import { newLeesstand } from '../leesstand.ts'
import type { Organisatielijst } from '../partijen.ts'
import { findSpelling } from '../spelling.ts'
import { findTitel } from '../titel.ts'
import { toPrioriteit } from '../toVoorstel.ts'
import { LEEG, type Waarde } from '../waarde.ts'
import { readVormdoelen } from './vormdoelen.ts'
import { foldVormrijen } from './vormprioriteiten.ts'
import { readVormtabel, type Vormrij } from './vormtabel.ts'

/**
 * Reads a workbook in the form that Baken writes, word for word: nothing is guessed, and what a person changed in it comes
 * along. Null when the document has another form or no acties.
 */
export function recognizeTabelvorm(document: BronDocument, lijst: Organisatielijst): Programmavoorstel | null {
  if (document.soort !== 'xlsx') return null
  const acties = findTabel(document, ACTIEKOLOMMEN, HERKENBAAR)
  if (!acties?.some(({ velden }) => velden.hoe.tekst !== '')) return null
  const tekst = tekstVanDocument(document)
  const { titel, ...kop } = readFeiten(document, tekst)
  const bouwsel = newBouwsel(titel)
  foldVormrijen(acties, bouwsel)
  const doelen = findTabel(document, DOELKOLOMMEN, ['prioriteit', 'inzet', 'doel'])
  return {
    aard: 'programma',
    reden: '',
    titel: titel.tekst,
    ...kop,
    prioriteiten: bouwsel.prioriteiten.map((prioriteit) => toPrioriteit(prioriteit, lijst)),
    doelen: doelen ? readVormdoelen(doelen, bouwsel, kop.jaar) : collectDoelen(newLeesstand(bouwsel, null), kop.jaar),
    resultaten: [],
    spelling: findSpelling(countWoordvormen(tekst)),
  }
}

function findTabel<K extends string>(
  { blokken }: BronDocument,
  namen: Readonly<Record<K, string>>,
  verplicht: readonly NoInfer<K>[],
): Vormrij<K>[] | null {
  for (const blok of blokken) {
    const rijen = blok.soort === 'tabel' ? readVormtabel(blok, namen, verplicht) : null
    if (rijen) return rijen
  }
  return null
}

type Feiten = { readonly titel: Waarde; readonly gemeente: string; readonly jaar: number | null }
const JAAR = /^20\d\d$/

/** What the workbook says of itself, or else what its text shows. */
function readFeiten(document: BronDocument, tekst: string): Feiten {
  const rijen = findTabel(document, FEITKOLOMMEN, ['naam', 'waarde']) ?? []
  const find = (naam: string): Waarde => rijen.find(({ velden }) => velden.naam.tekst === naam)?.velden.waarde ?? LEEG
  const genoemd = find(FEITEN.titel)
  const titel = genoemd.tekst === '' ? findTitel(toDelen(document)) : genoemd
  const jaar = find(FEITEN.jaar).tekst
  return {
    titel,
    gemeente: find(FEITEN.gemeente).tekst || findGemeente(tekst, titel.tekst),
    jaar: JAAR.test(jaar) ? Number(jaar) : findJaar(titel.tekst, tekst, 'programma'),
  }
}
