import type { Blok } from '../../../documenten/public.ts'
import type { Alinea, Lijst, Tekstblok } from '../tekst/tekst.ts'
import { splitEtiketten } from './splitEtiketten.ts'
import { findCijferplaatsen, toStuk, toTekstdelen, type Getalplaats } from './toTekstdelen.ts'

type Getallen = (blok: number) => readonly Getalplaats[]

/** The blocks of a document as text of an account; list items that follow each other are one list. */
export function toTekstblokken(blokken: readonly Blok[], getallenIn: Getallen): readonly Tekstblok[] {
  const uit: Tekstblok[] = []
  for (const blok of blokken) {
    const vorige = uit.at(-1)
    if (blok.soort === 'lijstitem') {
      const lijst: Lijst = {
        soort: 'lijst',
        genummerd: /^\d/.test(blok.teken),
        punten: [{ inhoud: readInhoud(blok.tekst, getallenIn(blok.nr)), lijst: null }],
      }
      if (vorige?.soort === 'lijst') uit.splice(-1, 1, { ...vorige, punten: [...vorige.punten, ...lijst.punten] })
      else uit.push(lijst)
    } else uit.push(...readBlok(blok, getallenIn(blok.nr)))
  }
  return uit
}

const readInhoud = (tekst: string, getallen: readonly Getalplaats[]) =>
  toTekstdelen(tekst, 0, tekst.length, findCijferplaatsen(tekst, getallen))

function readBlok(blok: Exclude<Blok, { soort: 'lijstitem' }>, getallen: readonly Getalplaats[]): readonly Tekstblok[] {
  switch (blok.soort) {
    case 'kop':
      return [{ soort: 'kop', niveau: 1, inhoud: toStuk(blok.tekst.trim()) }]
    case 'tabel':
      return blok.rijen.map((rij) =>
        toAlinea(
          rij
            .map(({ tekst }) => tekst.trim())
            .filter(Boolean)
            .join(' · '),
        ),
      )
    case 'voetnoot':
      return [toAlinea(`${blok.merk} ${blok.tekst}`)]
    case 'alinea':
      return readAlinea(blok.tekst, getallen)
  }
}

const toAlinea = (tekst: string): Alinea => ({ soort: 'alinea', inhoud: toStuk(tekst) })

/** A label becomes a small heading above its own text. */
function readAlinea(tekst: string, getallen: readonly Getalplaats[]): Tekstblok[] {
  const plaatsen = findCijferplaatsen(tekst, getallen)
  return splitEtiketten(tekst).flatMap(({ etiket, van, tot }): Tekstblok[] => {
    const [begin, einde] = [van + (tekst.slice(van, tot).length - tekst.slice(van, tot).trimStart().length), tot]
    const inhoud = toTekstdelen(tekst, begin, begin + tekst.slice(begin, einde).trimEnd().length, plaatsen)
    const alinea: Tekstblok[] = inhoud.length === 0 ? [] : [{ soort: 'alinea', inhoud }]
    return etiket === '' ? alinea : [{ soort: 'kop', niveau: 1, inhoud: toStuk(etiket) }, ...alinea]
  })
}
