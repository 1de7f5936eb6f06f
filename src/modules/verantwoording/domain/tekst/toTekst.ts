import type { Documentknoop, Elementknoop } from './documentknoop.ts'
import { countKnoop, refuse, type Leesstand } from './leesstand.ts'
import { readInhoud } from './readInhoud.ts'
import type { Lijst, Lijstpunt, Tekst, Tekstblok } from './tekst.ts'
import { TEKSTGRENZEN } from './tekstgrenzen.ts'

/** `vreemd`: something stood there that the editor cannot make (an unknown element or mark, a link that may not be, too much). */
export type Gelezen = { readonly tekst: Tekst; readonly vreemd: boolean }

/**
 * Reads what the editor keeps. Only what is known comes through, so nothing in the result can run or lead elsewhere than it says.
 * Two people may together make what one cannot (an empty list, two lists in one item): that is put in order, no word of it is lost.
 */
export function toTekst(knopen: readonly Documentknoop[]): Gelezen {
  const stand: Leesstand = { letters: 0, knopen: 0, vreemd: false }
  const tekst = knopen.flatMap((knoop) => readBlok(knoop, stand))
  return { tekst, vreemd: stand.vreemd }
}

function readBlok(knoop: Documentknoop, stand: Leesstand): Tekstblok[] {
  if (!countKnoop(stand) || knoop.soort === 'tekst') return refuse(stand)
  switch (knoop.naam) {
    case 'paragraph':
      return readInhoud(knoop.kinderen, stand).map((inhoud) => ({ soort: 'alinea', inhoud }))
    case 'heading':
      return readInhoud(knoop.kinderen, stand).map((inhoud) => ({ soort: 'kop', niveau: readNiveau(knoop), inhoud }))
    case 'bulletList':
    case 'orderedList':
      return readLijst(knoop, 1, stand)
    default:
      return refuse(stand)
  }
}

const readNiveau = ({ attributen }: Elementknoop): 1 | 2 => (attributen['level'] === 1 ? 1 : 2)

function readLijst(knoop: Elementknoop, diepte: number, stand: Leesstand): Lijst[] {
  const punten = knoop.kinderen.flatMap((kind) => readPunt(kind, diepte, stand))
  return punten.length === 0 ? [] : [{ soort: 'lijst', genummerd: knoop.naam === 'orderedList', punten }]
}

/** One item, with the lists in it; text after the first paragraph, and lists that are too deep, become items after it. */
function readPunt(knoop: Documentknoop, diepte: number, stand: Leesstand): Lijstpunt[] {
  if (diepte > TEKSTGRENZEN.diepte || !countKnoop(stand) || knoop.soort === 'tekst' || knoop.naam !== 'listItem')
    return refuse(stand)
  const punten: Lijstpunt[] = []
  for (const kind of knoop.kinderen) {
    if (kind.soort === 'element' && isLijst(kind)) addLijsten(punten, readLijst(kind, diepte + 1, stand), diepte)
    else if (kind.soort === 'element' && kind.naam === 'paragraph' && countKnoop(stand))
      punten.push(...readInhoud(kind.kinderen, stand).map((inhoud) => ({ inhoud, lijst: null })))
    else refuse(stand)
  }
  return punten
}

const isLijst = ({ naam }: Elementknoop): boolean => naam === 'bulletList' || naam === 'orderedList'

function addLijsten(punten: Lijstpunt[], lijsten: readonly Lijst[], diepte: number): void {
  for (const lijst of lijsten) {
    const houder = punten.pop() ?? { inhoud: [], lijst: null }
    if (diepte >= TEKSTGRENZEN.lijstdiepte) punten.push(...(houder.inhoud.length > 0 ? [houder] : []), ...lijst.punten)
    else if (houder.lijst === null) punten.push({ ...houder, lijst })
    else punten.push({ ...houder, lijst: { ...houder.lijst, punten: [...houder.lijst.punten, ...lijst.punten] } })
  }
}
