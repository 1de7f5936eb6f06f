import type { PartijRol } from './partijvermelding.ts'

/** Words after which only partners follow: "i.s.m.", "samen met". Written as tokens, so without a last full stop. */
export const MET_WOORDEN: readonly string[] = [
  'i.s.m',
  'ism',
  'in samenwerking met',
  'in nauwe samenwerking met',
  'samen met',
  'in samenspraak met',
  'in overleg met',
  'in afstemming met',
  'in combinatie met',
  'i.o.m',
  'i.c.m',
  'i.a.m',
  'm.m.v',
  'met medewerking van',
  'met ondersteuning van',
  'met inzet van',
  'ondersteund door',
  'bijgestaan door',
  'met',
  'via',
  'en met',
  'samenwerking met',
]

const ROLNAMEN: Readonly<Record<PartijRol, string>> = {
  trekker:
    'trekker trekkers regie regisseur regievoerder coordinatie coordinator eigenaar verantwoordelijk verantwoordelijke eindverantwoordelijk ' +
    'eindverantwoordelijke actiehouder lead penvoerder opdrachtgever initiatief initiatiefnemer eerstverantwoordelijke hoofduitvoerder t',
  partner:
    'partner partners samenwerkingspartner samenwerkingspartners partij betrokken betrokkenen samenwerking ondersteuning ondersteunend deelnemer ' +
    'deelnemers meewerkend adviserend p',
}

const asEntries = (rol: PartijRol): (readonly [string, PartijRol])[] =>
  ROLNAMEN[rol].split(' ').map((naam) => [naam, rol] as const)

/** Marks of a role: before a colon ("Trekker: gemeente") or in brackets ("gemeente (trekker)"). */
export const ROLWOORDEN: ReadonlyMap<string, PartijRol> = new Map([...asEntries('trekker'), ...asEntries('partner')])

/** Labels that open a list of parties without telling a role. */
export const NEUTRALE_LABELS: ReadonlySet<string> = new Set(
  'wie uitvoering uitvoerder uitvoerders organisatie organisaties partijen door'.split(' '),
)
