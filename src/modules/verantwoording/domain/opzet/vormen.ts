import type { Tekst } from '../tekst/tekst.ts'
import type { Vorm } from '../verantwoording.ts'
import { composeGedaan, listResultaten, listVertraging } from './actiezinnen.ts'
import type { Actiefeit, Feiten, Inzetfeit, Prioriteitfeit } from './feiten.ts'
import { describeOogst, listUitkomsten, listWensen } from './inzetzinnen.ts'
import { describePlannen } from './plannen.ts'
import { composeSamenvatting } from './samenvatting.ts'
import { alinea, kop, lijst, zonderPunt } from './tekstdelen.ts'

/** What a form says of each part of the programme. Null: the form has no such section. */
export type Vormopzet = {
  readonly prioriteit: (prioriteit: Prioriteitfeit, feiten: Feiten) => Tekst
  readonly inzet: (inzet: Inzetfeit, feiten: Feiten) => Tekst
  readonly actie: ((actie: Actiefeit, feiten: Feiten) => Tekst) | null
  readonly vooruitblik: ((inzet: Inzetfeit, feiten: Feiten) => Tekst) | null
  readonly samenvatting: ((feiten: Feiten) => Tekst) | null
}

const toelichtActie = (actie: Actiefeit, feiten: Feiten): Tekst => [
  ...alinea(...composeGedaan(actie, feiten)),
  ...lijst(listResultaten(actie)),
  ...listVertraging(actie, feiten).flatMap((zin) => alinea(zin)),
]

/** A heading with what stands under it, or neither. */
const onderKop = (titel: string, tekst: Tekst): Tekst => (tekst.length === 0 ? [] : [kop(titel), ...tekst])

const alineas = (zinnen: readonly string[]): Tekst => zinnen.flatMap((zin) => alinea(zin))

/** How its acties stand together, and what came of its goals. */
const vatSamen = ({ doelen, inzetten }: Prioriteitfeit, { moment }: Feiten): Tekst =>
  alineas([
    describeOogst(
      inzetten.flatMap(({ acties }) => acties),
      moment,
    ),
    ...listUitkomsten(doelen),
  ])

export const VORMOPZETTEN: Readonly<Record<Vorm, Vormopzet>> = {
  A: {
    prioriteit: vatSamen,
    // What was wanted, and what it cost, stand around this text in every rendering.
    inzet: (inzet, { moment }) => alineas([describeOogst(inzet.acties, moment), ...listUitkomsten(inzet.doelen)]),
    actie: toelichtActie,
    ...{ vooruitblik: null, samenvatting: null },
  },
  B: {
    prioriteit: () => [],
    inzet: (inzet) => alineas(listWensen(inzet)),
    vooruitblik: describePlannen,
    ...{ actie: null, samenvatting: null },
  },
  C: {
    prioriteit: vatSamen,
    inzet: (inzet, feiten) => [
      ...onderKop('Zichtbaar resultaat', alineas(listUitkomsten(inzet.doelen))),
      ...onderKop('Voortgang', alinea(describeOogst(inzet.acties, feiten.moment))),
      ...onderKop('Toelichting', lijst(listToelichting(inzet, feiten))),
    ],
    actie: (actie, feiten) => alinea(...composeGedaan(actie, feiten)),
    ...{ vooruitblik: null, samenvatting: null },
  },
  D: {
    prioriteit: vatSamen,
    inzet: (inzet, { moment }) => alinea(describeOogst(inzet.acties, moment)),
    actie: toelichtActie,
    ...{ vooruitblik: null, samenvatting: null },
  },
  E: {
    prioriteit: () => [],
    inzet: (inzet, { moment }) => [
      ...alinea(describeOogst(inzet.acties, moment)),
      ...alineas(listUitkomsten(inzet.doelen)),
    ],
    samenvatting: composeSamenvatting,
    ...{ actie: null, vooruitblik: null },
  },
}

/** Of each actie that came later or otherwise: what it was, and why. */
const listToelichting = ({ acties }: Inzetfeit, feiten: Feiten): readonly string[] =>
  acties.flatMap((actie) => {
    const zinnen = listVertraging(actie, feiten)
    return zinnen.length === 0 ? [] : [`${zonderPunt(actie.belofte)}: ${zinnen.join(' ')}`]
  })
