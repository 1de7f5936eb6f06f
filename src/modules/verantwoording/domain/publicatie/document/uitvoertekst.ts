import type { Uitvoerblok, Uitvoerdeel, Uitvoerlijst } from '../../../../documenten/public.ts'
import type { Lijst, Tekst, Tekstdeel } from '../../tekst/tekst.ts'
import { VERVANGERS } from '../site/cijfer.ts'
import type { Getoond } from '../site/site.ts'

/** Text of the account as blocks of a document. Its headings stand below those of the document. */
export const toUitvoerblokken = (getoond: Getoond, tekst: Tekst): readonly Uitvoerblok[] =>
  tekst.map((blok): Uitvoerblok => {
    const toDelen = (delen: readonly Tekstdeel[]): Uitvoerdeel[] => delen.map((deel) => toDeel(getoond, deel))
    if (blok.soort === 'lijst') return { soort: 'lijst', punten: toPunten(blok, 0, toDelen) }
    if (blok.soort === 'alinea') return { soort: 'proza', delen: toDelen(blok.inhoud) }
    return {
      soort: 'kop',
      niveau: 3,
      tekst: toDelen(blok.inhoud)
        .map((deel) => deel.tekst)
        .join(''),
    }
  })

function toDeel({ publicatie, verborgen }: Getoond, deel: Tekstdeel): Uitvoerdeel {
  if (deel.soort === 'tekst') {
    const { tekst, vet, cursief, link } = deel
    // A path of the site means nothing on paper.
    return { tekst, vet, cursief, link: link?.startsWith('/') ? null : link }
  }
  const waarom = verborgen.get(deel.cijferId)
  const geschreven = deel.woorden === '' ? (publicatie.cijfers[deel.cijferId]?.tekst ?? '') : deel.woorden
  return { tekst: waarom ? VERVANGERS[waarom] : geschreven, vet: false, cursief: false, link: null }
}

const DIEPSTE = 2

function toPunten(
  { genummerd, punten }: Lijst,
  diepte: 0 | 1 | 2,
  toDelen: (delen: readonly Tekstdeel[]) => Uitvoerdeel[],
): Uitvoerlijst['punten'] {
  const onder = diepte === 0 ? 1 : DIEPSTE
  return punten.flatMap(({ inhoud, lijst }, p) => [
    { teken: genummerd ? `${p + 1}.` : '•', diepte, delen: toDelen(inhoud) },
    ...(lijst ? toPunten(lijst, onder, toDelen) : []),
  ])
}
