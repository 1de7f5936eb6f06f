import type { Tekst } from '../tekst/tekst.ts'
import type { Actiefeit, Feiten, Inzetfeit, Plan } from './feiten.ts'
import { alinea, lijst, toZin, zonderPunt } from './tekstdelen.ts'

/**
 * What comes next year: the acties that the next programme has for this inzet, or, while there is none, what was not finished and
 * what goes on.
 */
export function describePlannen({ acties, volgende }: Inzetfeit, { programma }: Feiten): Tekst {
  const jaar = programma.jaar + 1
  if (volgende.length > 0) return onder(`Dit gaan we in ${jaar} doen:`, volgende.map(toPunt))
  const [af, door] = [acties.filter(isOnaf), acties.filter(gaatDoor)]
  const plannen = [
    ...onder(`Dit maken we in ${jaar} af:`, af.map(toPunt)),
    ...onder(`Hier gaan we in ${jaar} mee door:`, door.map(toPunt)),
  ]
  return plannen.length > 0 ? plannen : alinea(`Voor ${jaar} zijn hier nog geen plannen voor.`)
}

const onder = (zin: string, punten: readonly string[]): Tekst =>
  punten.length === 0 ? [] : [...alinea(zin), ...lijst(punten)]

const toPunt = ({ hoe, wanneer }: Plan): string => toZin(wanneer === '' ? hoe : `${zonderPunt(hoe)} (${wanneer})`)

const ONAF: readonly Actiefeit['stand']['status'][] = ['te_laat', 'bijna_te_laat', 'deels', 'niet_gedaan', 'gepland']

const isOnaf = ({ stand: { status } }: Actiefeit): boolean => ONAF.includes(status)

/** What goes on without an end, or came back in the year, comes back. */
const gaatDoor = ({ stand }: Actiefeit): boolean =>
  stand.status === 'loopt' || (stand.status === 'klaar' && stand.verwacht > 1)
