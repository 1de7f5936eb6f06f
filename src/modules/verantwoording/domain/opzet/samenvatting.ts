import type { Tekst } from '../tekst/tekst.ts'
import type { Actiefeit, Doelfeit, Feiten, Prioriteitfeit } from './feiten.ts'
import { describeOogst, listUitkomsten } from './inzetzinnen.ts'
import { alinea, kop, lijst, zonderPunt } from './tekstdelen.ts'

/** For residents: what was promised, what came of it, and why not all of it. Short sentences, no terms of the trade. */
export function composeSamenvatting(feiten: Feiten): Tekst {
  const acties = feiten.prioriteiten.flatMap(actiesVan)
  return [
    ...alinea(
      `In het programma voor ${feiten.programma.jaar} staat wat we willen doen voor een veilige gemeente. `,
      'Hier lees je wat er gelukt is, en wat niet.',
    ),
    ...alinea(describeOogst(acties, feiten.moment)),
    ...feiten.prioriteiten.flatMap((prioriteit) => composeOnderwerp(prioriteit, feiten)),
    ...composeTegenvallers(acties),
  ]
}

const composeOnderwerp = (prioriteit: Prioriteitfeit, { moment }: Feiten): Tekst => [
  kop(prioriteit.naam),
  ...alinea(describeOogst(actiesVan(prioriteit), moment)),
  ...listUitkomsten(doelenVan(prioriteit)).flatMap((zin) => alinea(zin)),
]

const MEESTE_TEGENVALLERS = 5

function composeTegenvallers(acties: readonly Actiefeit[]): Tekst {
  const punten = acties
    .filter(({ redenen, stand }) => redenen.length > 0 && stand.status !== 'klaar')
    .slice(0, MEESTE_TEGENVALLERS)
    .map(({ belofte, redenen }) => `${zonderPunt(belofte)}: ${redenen.join(' ')}`)
  return punten.length === 0 ? [] : [kop('Wat ging anders?'), ...lijst(punten)]
}

const actiesVan = ({ inzetten }: Prioriteitfeit): readonly Actiefeit[] => inzetten.flatMap(({ acties }) => acties)

const doelenVan = ({ doelen, inzetten }: Prioriteitfeit): readonly Doelfeit[] => [
  ...doelen,
  ...inzetten.flatMap((inzet) => inzet.doelen),
]
