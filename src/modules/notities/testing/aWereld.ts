import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { DOSSIERDELEN, type Deelname, type Deelnamevorm } from '../../toegang/domain/dossier/deelname.ts'
import type { Vrager } from '../../toegang/domain/dossier/inzage.ts'
import { isGeslotenGenoeg, REGIMES, VERTROUWELIJKHEDEN } from '../../toegang/domain/dossier/regime.ts'
import type { Regime, Vertrouwelijkheid } from '../../toegang/domain/dossier/regime.ts'

export type Persoon = Vrager & { readonly naam: string }

export type Dossier = {
  readonly gemeenteId: number
  readonly id: string
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly organisatieId: string
  readonly behandelaarId: string
  readonly deelnames: readonly Deelname[]
}

/** Gemeenten with their organisaties, people and dossiers; every dossier has a behandelaar, who may have gone since. */
export type Wereld = {
  readonly nu: Date
  readonly organisaties: readonly { readonly gemeenteId: number; readonly id: string }[]
  readonly personen: readonly Persoon[]
  readonly dossiers: readonly Dossier[]
}

const DAG_MS = 86_400_000
const BEREIKEN = ['alles', 'alles', 'eigen'] as const

/** Days from now; never at the moment itself, which passes while a test runs. */
const DAGEN = fc.integer({ min: -30, max: 30 }).map((dag) => (dag === 0 ? 1 : dag))

const aDeelname = fc.record({
  wie: fc.nat(),
  vanOrganisatie: fc.boolean(),
  als: fc.constantFrom<Deelnamevorm>('deelnemer', 'lezer', 'lezer', 'noodtoegang'),
  delen: fc.option(fc.subarray([...DOSSIERDELEN], { minLength: 1 })),
  sinds: DAGEN,
  /** Also before it began: taken away, run out, or still to come. */
  duur: fc.option(fc.integer({ min: 0, max: 40 })),
})

const aDossier = fc.record({
  behandelaar: fc.nat(),
  organisatie: fc.nat(),
  regime: fc.constantFrom(...REGIMES, 'avg' as const, 'avg' as const),
  vertrouwelijkheid: fc.constantFrom(...VERTROUWELIJKHEDEN),
  deelnames: fc.array(aDeelname, { maxLength: 8 }),
})

const aPersoon = fc.record({
  organisatie: fc.option(fc.nat()),
  bereik: fc.constantFrom(...BEREIKEN),
  heeftDoel: fc.integer({ min: 0, max: 9 }).map((lot) => lot > 0),
})

export type Maat = { readonly gemeenten: number; readonly personen: number; readonly dossiers: number }

/** `vanaf`: the code of the first gemeente, so that worlds in one database do not meet. */
export const aWereld = ({ gemeenten, personen, dossiers }: Maat, vanaf: number): fc.Arbitrary<Wereld> =>
  fc
    .record({
      personen: fc.array(aPersoon, { minLength: personen, maxLength: personen }),
      dossiers: fc.array(aDossier, { minLength: dossiers, maxLength: dossiers }),
    })
    .map((lot) => buildWereld(lot, gemeenten, vanaf))

type Lot = {
  readonly personen: readonly Uitkomst<typeof aPersoon>[]
  readonly dossiers: readonly Uitkomst<typeof aDossier>[]
}
type Uitkomst<A> = A extends fc.Arbitrary<infer T> ? T : never

const ORGANISATIES = 4

function buildWereld(lot: Lot, gemeenten: number, vanaf: number): Wereld {
  const nu = new Date()
  const codes = Array.from({ length: gemeenten }, (_, plek) => vanaf + plek)
  const organisaties = codes.flatMap((gemeenteId) =>
    Array.from({ length: ORGANISATIES }, () => ({ gemeenteId, id: randomUUID() })),
  )
  const pick = <T extends { readonly gemeenteId: number }>(
    uit: readonly T[],
    gemeenteId: number,
    lotgetal: number,
  ): T => {
    const eigen = uit.filter((een) => een.gemeenteId === gemeenteId)
    const gekozen = eigen[lotgetal % eigen.length]
    if (!gekozen) throw new Error('a world needs people in each gemeente')
    return gekozen
  }
  const personen = lot.personen.map((een, plek): Persoon => {
    const gemeenteId = vanaf + (plek % gemeenten)
    const organisatieId = een.organisatie === null ? null : pick(organisaties, gemeenteId, een.organisatie).id
    const doel = een.heeftDoel ? 'proef' : null
    return { gemeenteId, medewerkerId: randomUUID(), naam: `Persoon ${plek}`, organisatieId, bereik: een.bereik, doel }
  })
  const dossiers = lot.dossiers.map((een, plek): Dossier => {
    const gemeenteId = vanaf + (plek % gemeenten)
    const behandelaarId = pick(personen, gemeenteId, een.behandelaar).medewerkerId
    const past = isGeslotenGenoeg(een.regime, een.vertrouwelijkheid)
    const begin = new Date(nu.getTime() - 90 * DAG_MS)
    const deelnames = een.deelnames.map((deel): Deelname => {
      const sinds = new Date(nu.getTime() + deel.sinds * DAG_MS + 3_600_000)
      const tot = deel.duur === null ? null : new Date(sinds.getTime() + deel.duur * DAG_MS)
      if (deel.vanOrganisatie && deel.als !== 'noodtoegang')
        return {
          houder: { soort: 'organisatie', id: pick(organisaties, gemeenteId, deel.wie).id },
          ...{ als: deel.als, delen: deel.delen, sinds, tot },
        }
      const houder = { soort: 'medewerker', id: pick(personen, gemeenteId, deel.wie).medewerkerId } as const
      const einde = deel.als === 'noodtoegang' ? (tot ?? new Date(sinds.getTime() + 3_600_000)) : tot
      return { houder, als: deel.als, delen: deel.delen, sinds, tot: einde }
    })
    return {
      ...{ gemeenteId, id: randomUUID(), behandelaarId },
      regime: een.regime,
      vertrouwelijkheid: past ? een.vertrouwelijkheid : 'geheim',
      organisatieId: pick(organisaties, gemeenteId, een.organisatie).id,
      deelnames: [
        {
          houder: { soort: 'medewerker', id: behandelaarId },
          als: 'behandelaar',
          delen: null,
          sinds: begin,
          tot: null,
        },
        ...deelnames,
      ],
    }
  })
  return { nu, organisaties, personen, dossiers }
}
