import { contracten } from '../../contracten.ts'
import type { Contract } from '../../../platform/contract.ts'

type Deel = Readonly<Record<string, Contract>>

const pick = (namen: readonly string[]): Deel =>
  Object.fromEntries(Object.entries(contracten).filter(([naam]) => namen.includes(naam)))

const PROGRAMMA = ['programma', 'uitvoering', 'agenda', 'termijnen', 'uitvoer']
const TOEGANG = [
  'toegang',
  'rollen',
  'apisleutels',
  'sessies',
  'toegangslinks',
  'inlogdiensten',
  'tweedeFactor',
  'verwerkingen',
  'noodtoegang',
  'backups',
  'partners',
]

/** Every contract is in one of these, which take about as long: each is attacked in a test file of its own, side by side. */
export const DELEN = {
  programma: pick(PROGRAMMA),
  toegang: pick(TOEGANG),
  rest: pick(Object.keys(contracten).filter((naam) => ![...PROGRAMMA, ...TOEGANG].includes(naam))),
} as const satisfies Record<string, Deel>
