import { classifySectienaam, type Sectiesoort } from './sectienaam.ts'
import type { Inhoud, KopStuk, Stuk } from './stuk.ts'
import { DOCUMENTWOORD } from './titel.ts'
import { sliceWaarde, type Waarde, LEEG } from './waarde.ts'
import { nummerDiepte } from './koptekst.ts'
import { chooseLabelwoord, hasLabelwoord } from './labelkeuze.ts'

/** A heading with what stands below it, up to the next heading of the same or a higher rank. */
export type Sectie = {
  readonly kop: KopStuk | null
  readonly naam: Waarde
  readonly soort: Sectiesoort
  readonly isPrioriteit: boolean
  readonly isTitel: boolean
  readonly rang: number
  readonly inhoud: Inhoud[]
  readonly kinderen: Sectie[]
}

const ROOT: Omit<Sectie, 'inhoud' | 'kinderen'> = {
  kop: null,
  naam: LEEG,
  soort: 'verzamel',
  isPrioriteit: false,
  isTitel: false,
  rang: -1,
}
const isKop = (stuk: Stuk): stuk is KopStuk => stuk.soort === 'kop'

/** Orders the pieces of a document as a tree of headings; the title is a heading that gathers all others. */
export function buildSecties(stukken: readonly Stuk[], titel: Waarde): Sectie {
  const titelblokken = new Set(titel.bron.map((bron) => bron.blok))
  const woord = chooseLabelwoord(stukken.filter(isKop))
  const koppen = stukken.filter(isKop)
  const eigenRang = koppen.reduce(
    (rang, kop) => (hasLabelwoord(kop, woord) ? Math.min(rang, kop.rang) : rang),
    Infinity,
  )
  const root: Sectie = { ...ROOT, inhoud: [], kinderen: [] }
  const pad: Sectie[] = [root]
  let volgnummer = ''
  stukken.forEach((stuk, i) => {
    if (isNaamregel(pad.at(-1), stuk)) return
    if (!isKop(stuk)) {
      if (stuk.soort === 'etiket' && stuk.rang !== null) closeAtEtiket(pad, stuk.rang)
      pad.at(-1)?.inhoud.push(stuk)
      return
    }
    const isPrioriteit = hasLabelwoord(stuk, woord)
    if (!isPrioriteit && titelblokken.has(stuk.regel.bron.blok) && isLosseTitel(stuk, stukken[i + 1])) return
    if (isPrioriteit) volgnummer = stuk.kop.volgnummer
    const onder = volgnummer !== '' && stuk.kop.nummer.startsWith(`${volgnummer}.`)
    const sectie = toSectie(stuk, stukken[i + 1], {
      isPrioriteit,
      isTitel: titelblokken.has(stuk.regel.bron.blok),
      rang: isPrioriteit ? eigenRang : onder ? Math.max(stuk.rang, eigenRang + nummerDiepte(stuk.kop)) : stuk.rang,
    })
    while (pad.length > 1 && (pad.at(-1)?.rang ?? 0) >= sectie.rang) pad.pop()
    pad.at(-1)?.kinderen.push(sectie)
    pad.push(sectie)
  })
  return root
}

/** A title that the format does not mark as a heading is none; unless content follows at once, for then it heads that. */
const isLosseTitel = (stuk: KopStuk, volgende: Stuk | undefined): boolean =>
  !stuk.hard && (DOCUMENTWOORD.test(stuk.regel.tekst) || !volgende || !isInhoud(volgende))

const MAX_ONDERTITEL = 80
const isInhoud = (stuk: Stuk): boolean =>
  stuk.soort === 'item' ||
  stuk.soort === 'tabel' ||
  (stuk.soort === 'tekst' && stuk.regel.tekst.length > MAX_ONDERTITEL)

/** A standing heading ("Wat gaan we doen?") ends a chapter that it cannot belong to. */
function closeAtEtiket(pad: Sectie[], rang: number): void {
  while (pad.length > 1) {
    const top = pad.at(-1)
    if (!top || top.rang < rang || (top.rang === rang && top.soort !== 'nooit')) return
    if (top.rang >= 10 && top.soort !== 'nooit') return
    pad.pop()
  }
}

/** The line below "Prioriteit 2" is its name. */
const isNaamregel = (top: Sectie | undefined, stuk: Stuk): boolean =>
  top?.kop?.kop.naam === '' &&
  top.inhoud.length === 0 &&
  top.kinderen.length === 0 &&
  'regel' in stuk &&
  stuk.regel.bron.blok === top.naam.bron[0]?.blok &&
  stuk.regel.bron.van === top.naam.bron[0].van

type Plaatsing = Pick<Sectie, 'isPrioriteit' | 'isTitel' | 'rang'>

function toSectie(stuk: KopStuk, volgende: Stuk | undefined, plaatsing: Plaatsing): Sectie {
  const { regel, kop } = stuk
  const naam = sliceWaarde(regel.tekst, regel.bron, kop.begin)
  const soort = plaatsing.isPrioriteit ? 'naam' : classifySectienaam(kop.naam)
  const los = naam.tekst === '' && volgende && 'regel' in volgende ? volgende.regel : null
  return {
    kop: stuk,
    naam: los ? sliceWaarde(los.tekst, los.bron, 0) : naam,
    soort,
    ...plaatsing,
    inhoud: [],
    kinderen: [],
  }
}

/** All sections below and including this one, in reading order. */
export const flattenSecties = (sectie: Sectie): Sectie[] => [sectie, ...sectie.kinderen.flatMap(flattenSecties)]
