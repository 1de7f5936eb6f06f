import type { DocumentAard } from '../voorstel.ts'

const EERSTE_BLADZIJDE = 1500
const JAAR = /\b(20[0-4]\d)\b/g
const BEREIK = /\b(20[0-4]\d)\s?(?:[-–—/]|t\/m|tot en met|tot)\s?(?:20)?([0-4]\d)\b/
const VOOR_JAAR =
  /(?:uitvoeringsprogramma|uitvoeringsplan|actieplan|jaarplan|programma|jaarverslag|jaarstukken|jaarrekening|jaarrapportage|begroting|jaarverantwoording|werkplan|veiligheidsplan|over het jaar|verslagjaar|voor het jaar|in het jaar)\D{0,40}\b(20[0-4]\d)\b/gi
const IN_JAAR = /\b(?:in|over|voor)\s(20[0-4]\d)\b/gi
const DATUM =
  /\b\d{1,2}(?:\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s|[-/.]\d{1,2}[-/.])20[0-4]\d\b/gi
const TERUG = /\b(?:t\.o\.v\.|ten opzichte van|vergeleken met|sinds|vanaf|uit)\s?(20[0-4]\d)\b/gi

/** The year that a document is about: from its title or else the year it speaks of most; of a range the first. */
export function findJaar(titel: string, tekst: string, aard: DocumentAard): number | null {
  return readTitel(titel) ?? readTitel(firstNamed(tekst.slice(0, EERSTE_BLADZIJDE))) ?? mostNamed(tekst, aard)
}

function readTitel(titel: string): number | null {
  const zonderDatum = titel.replace(DATUM, ' ')
  const bereik = BEREIK.exec(zonderDatum)
  if (bereik?.[1]) return Number(bereik[1])
  const [jaar] = [...zonderDatum.matchAll(JAAR)].map((treffer) => Number(treffer[1]))
  return jaar ?? null
}

/** The first line of the opening that names the kind of document with a year. */
const firstNamed = (begin: string): string => [...begin.replace(DATUM, ' ').matchAll(VOOR_JAAR)][0]?.[0] ?? ''

function mostNamed(tekst: string, aard: DocumentAard): number | null {
  const punten = new Map<number, number>()
  const add = (patroon: RegExp, gewicht: number): void => {
    for (const treffer of tekst.matchAll(patroon)) {
      const jaar = Number(/20[0-4]\d/.exec(treffer[0])?.[0])
      punten.set(jaar, (punten.get(jaar) ?? 0) + gewicht)
    }
  }
  add(JAAR, 1)
  add(VOOR_JAAR, 3)
  add(IN_JAAR, aard === 'verantwoording' ? 1 : 2)
  add(DATUM, -0.5)
  add(TERUG, -1)
  const beste = [...punten].filter(([, aantal]) => aantal > 0).sort(([a, x], [b, y]) => y - x || a - b)[0]
  return beste?.[0] ?? null
}
