import type { Documentknoop, Elementknoop } from './documentknoop.ts'
import type { Lijst, Tekst, Tekstblok, Tekstdeel } from './tekst.ts'

/** A text as the editor keeps it; `toTekst` reads the same text from it again. */
export const toKnopen = (tekst: Tekst): readonly Elementknoop[] => tekst.map(toBlok)

const element = (
  naam: string,
  kinderen: readonly Documentknoop[],
  attributen: Elementknoop['attributen'] = {},
): Elementknoop => ({ soort: 'element', naam, attributen, kinderen })

function toBlok(blok: Tekstblok): Elementknoop {
  if (blok.soort === 'lijst') return toLijst(blok)
  const inhoud = blok.inhoud.map(toDeel)
  return blok.soort === 'kop' ? element('heading', inhoud, { level: blok.niveau }) : element('paragraph', inhoud)
}

const toLijst = ({ genummerd, punten }: Lijst): Elementknoop =>
  element(
    genummerd ? 'orderedList' : 'bulletList',
    punten.map(({ inhoud, lijst }) =>
      element('listItem', [element('paragraph', inhoud.map(toDeel)), ...(lijst ? [toLijst(lijst)] : [])]),
    ),
  )

function toDeel(deel: Tekstdeel): Documentknoop {
  if (deel.soort === 'cijfer') return element('cijfer', [], { cijferId: deel.cijferId, woorden: deel.woorden })
  const { tekst, vet, cursief, link } = deel
  // The attributes of a mark are an object, also where it has none.
  const merken = {
    ...(vet && { bold: {} }),
    ...(cursief && { italic: {} }),
    ...(link !== null && { link: { href: link } }),
  }
  return { soort: 'tekst', tekst, merken }
}
