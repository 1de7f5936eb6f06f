import fc from 'fast-check'
import { datum } from '../../../../platform/domain/datum.ts'
import type {
  UitvoerActie,
  UitvoerDoel,
  UitvoerInzet,
  UitvoerPrioriteit,
  UitvoerProgramma,
} from '../../domain/uitvoer/uitvoerProgramma.ts'
import * as woorden from './woordenschat.ts'

type Los<T> = Omit<T, 'id'>

const soms = (keuzes: readonly string[]) => fc.oneof(fc.constant(''), fc.constantFrom(...keuzes))

const hoe = fc
  .tuple(
    fc.constantFrom(...woorden.ONDERWERPEN),
    fc.constantFrom(...woorden.WERKWOORDEN),
    fc.constantFrom(...woorden.TOEVOEGINGEN),
  )
  .map(([onderwerp, werkwoord, toevoeging]) => `${onderwerp} ${werkwoord}${toevoeging}`)

const partijen = fc
  .uniqueArray(fc.constantFrom(...woorden.PARTIJEN), { maxLength: 4 })
  .chain((namen) => fc.tuple(...namen.map((naam) => fc.record({ naam: fc.constant(naam), rol: rollen }))))
const rollen = fc.constantFrom('trekker' as const, 'partner' as const)

const actie: fc.Arbitrary<Los<UitvoerActie>> = fc.record({
  hoe,
  wanneer: fc.constantFrom(...woorden.PLANNINGEN),
  partijen,
  notitie: soms(woorden.NOTITIES),
  actiehouder: fc.constant(''),
  status: fc.constant('Loopt'),
  stand: fc.constant('2 van 4 gedaan'),
})

type LosInzet = Los<Omit<UitvoerInzet, 'acties' | 'doelen'>> & { acties: Los<UitvoerActie>[]; doelen: string[] }
type LosPrioriteit = { naam: string; inzetten: LosInzet[]; doelen: string[] }

const doelen = fc.uniqueArray(fc.constantFrom(...woorden.DOELEN), { maxLength: 2 })

const inzet = (inzetNaam: string): fc.Arbitrary<LosInzet> =>
  fc.record({
    inzet: fc.constant(inzetNaam),
    ambitie: soms(woorden.AMBITIES),
    acties: fc.array(actie, { minLength: inzetNaam === '' ? 1 : 0, maxLength: 6 }),
    doelen,
  })

const inzetten = fc
  .uniqueArray(fc.constantFrom('', ...woorden.INZETTEN), { maxLength: 4 })
  .chain((namen) => fc.tuple(...namen.map(inzet)))

const prioriteit = (naam: string): fc.Arbitrary<LosPrioriteit> =>
  fc.record({ naam: fc.constant(naam), inzetten, doelen })

const prioriteiten = fc
  .array(fc.constantFrom(...woorden.PRIORITEITEN), { minLength: 1, maxLength: 4 })
  .chain((namen) => fc.tuple(...namen.map(prioriteit)))

/**
 * Programmes as a gemeente could have. Each has at least one actie, as without it is no programme; no two inzetten in one
 * prioriteit are the same, as an import takes them for one. Prioriteiten may well have the same name.
 */
export const anUitvoerProgramma: fc.Arbitrary<UitvoerProgramma> = fc
  .record({ prioriteiten, doelen, vastgesteld: fc.boolean() })
  .map(({ prioriteiten: los, doelen: loos, vastgesteld }) => build(los, loos, vastgesteld))
  .filter(({ prioriteiten: p }) => p.some((een) => een.inzetten.some(({ acties }) => acties.length > 0)))

function build(los: readonly LosPrioriteit[], loos: readonly string[], vastgesteld: boolean): UitvoerProgramma {
  const toDoelen = (teksten: readonly string[], id: string): UitvoerDoel[] =>
    teksten.map((tekst, d) => ({ id: `${id}d${d}`, tekst }))
  return {
    gemeente: 'Waterveste',
    titel: 'Uitvoeringsprogramma Veilig Waterveste 2027',
    jaar: 2027,
    status: vastgesteld ? 'Vastgesteld door het college op 16 december 2026' : 'Concept',
    peildatum: datum('2026-11-22'),
    doelen: toDoelen(loos, ''),
    prioriteiten: los.map(({ naam, doelen: eigen, inzetten: delen }, p): UitvoerPrioriteit => ({
      id: `p${p}`,
      naam,
      doelen: toDoelen(eigen, `p${p}`),
      inzetten: delen.map((deel, i): UitvoerInzet => {
        const id = `p${p}i${i}`
        return {
          ...deel,
          id,
          doelen: toDoelen(deel.doelen, id),
          acties: deel.acties.map((los, a) => ({ ...los, id: `${id}a${a}` })),
        }
      }),
    })),
  }
}
