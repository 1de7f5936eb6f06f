import { findWoorden, type Woord } from './woorden.ts'

/**
 * tijd: when something is, "eind 2020" · basis: what it is compared with, "t.o.v. 2019" · sinds: since then
 * naam: part of a name or range, "het uitvoeringsprogramma 2020", "beleid 2023-2026"
 */
export type JaartalRol = 'tijd' | 'basis' | 'sinds' | 'naam'

/** A year, and the whole expression it stands in ("in het voorjaar van 2019"): `uitdrukking` is that text. */
export type Jaartal = {
  readonly jaar: number
  readonly rol: JaartalRol
  readonly van: number
  readonly tot: number
  readonly uitdrukking: string
}

const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))
const JAAR = /^(?:19[5-9]\d|20[0-9]\d)$/
const MET_JAAR = /(?:19|20)\d\d/
const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep ' +
  'sept okt nov dec '
const DELEN = asSet(
  MAANDEN +
    'voorjaar najaar zomer winter herfst lente kwartaal halfjaar helft jaar schooljaar seizoen jaarwisseling eind einde begin ' +
    'medio start loop zomervakantie q1 q2 q3 q4 eerste tweede derde vierde laatste vroege late 1e 2e 3e 4e kw kalenderjaar ultimo primo',
)
const VERBINDERS = asSet('de het van en met heel hele gehele begin o')
const TIJDVOORZETSELS = asSet('in naar per vanaf tot uiterlijk voor na over gedurende tijdens rond omstreeks op binnen')
const BASISWOORDEN = asSet(
  'opzichte tov vergeleken vergelijking tegenover peiljaar basisjaar nulmeting referentiejaar uitgaande',
)
const SINDSWOORDEN = asSet('sinds sedert')
const MAX_AANLOOP = 8

const isSchakel = (woord: Woord): boolean =>
  DELEN.has(woord.klein) ||
  VERBINDERS.has(woord.klein) ||
  TIJDVOORZETSELS.has(woord.klein) ||
  /^\d{1,2}e?$/.test(woord.klein)

const isLos = (tekst: string, links: Woord, rechts: Woord): boolean =>
  /^[\s^]*$/.test(tekst.slice(links.tot, rechts.van))

const findAanloop = (tekst: string, woorden: readonly Woord[], i: number): number => {
  let eerste = i
  while (eerste > 0 && i - eerste < MAX_AANLOOP) {
    const vorige = woorden[eerste - 1]
    const huidige = woorden[eerste]
    if (vorige === undefined || huidige === undefined || !isSchakel(vorige) || !isLos(tekst, vorige, huidige)) break
    eerste -= 1
  }
  while (eerste < i && VERBINDERS.has(woorden[eerste]?.klein ?? '') && !DELEN.has(woorden[eerste]?.klein ?? ''))
    eerste += 1
  return eerste
}

const isVergeleken = (tekst: string, woorden: readonly Woord[], eerste: number): boolean => {
  const aanvang = woorden[eerste]?.van ?? 0
  const ervoor = tekst.slice(Math.max(0, aanvang - 14), aanvang).toLowerCase()
  if (/t\.?\s?o\.?\s?v\.?\s*$/.test(ervoor)) return true
  if (woorden[eerste - 1]?.klein === 'dan') return true
  return [1, 2, 3].some((stap) => {
    const woord = woorden[eerste - stap]
    const losgemaakt = woord !== undefined && !/[,;:]/.test(tekst.slice(woord.tot, aanvang))
    return losgemaakt && BASISWOORDEN.has(woord.klein)
  })
}

const rolOf = (tekst: string, woorden: readonly Woord[], eerste: number, i: number): JaartalRol => {
  const na = tekst.charAt(woorden[i]?.tot ?? 0)
  const voor = tekst.charAt((woorden[i]?.van ?? 0) - 1)
  if (isVergeleken(tekst, woorden, eerste)) return 'basis'
  if (SINDSWOORDEN.has(woorden[eerste - 1]?.klein ?? '')) return 'sinds'
  if (/[-–/]/.test(voor) || (/[-–/]/.test(na) && eerste === i)) return 'naam'
  const kop = woorden[eerste]?.klein ?? ''
  return eerste < i && (DELEN.has(kop) || TIJDVOORZETSELS.has(kop) || /^\d/.test(kop))
    ? 'tijd'
    : eerste === 0
      ? 'tijd'
      : 'naam'
}

/** The years named in a text, in order. "2500 burgers" is no year; "2018 56 casussen" gives 2018. */
export const findJaartallen = (tekst: string): Jaartal[] => {
  if (!MET_JAAR.test(tekst)) return []
  const woorden = findWoorden(tekst)
  const jaartallen: Jaartal[] = []
  woorden.forEach((woord, i) => {
    if (!JAAR.test(woord.tekst)) return
    const eerste = findAanloop(tekst, woorden, i)
    const van = woorden[eerste]?.van ?? woord.van
    const rol = rolOf(tekst, woorden, eerste, i)
    jaartallen.push({ jaar: Number(woord.tekst), rol, van, tot: woord.tot, uitdrukking: tekst.slice(van, woord.tot) })
  })
  return jaartallen
}
