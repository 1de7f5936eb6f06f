import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Beleidsbron, BeleidVaststeller } from '../../domain/beleidskader/beleidskader.ts'
import { earliestEinde, verloopOf } from '../../domain/beleidskader/verloop.ts'
import { weighVelden, type Beleidskeuze, type Veldstand } from '../../domain/beleidskader/weighVeld.ts'
import type { Beleidskader } from './beleidskaderRepository.ts'
import type { GetoondeKoppeling } from './koppelingRepository.ts'

type Gezegd = { readonly bronnen: readonly Beleidsbron[]; readonly keuzes: readonly Beleidskeuze[] }

function weigh({ door, op, geldigTot }: Beleidskader, gezegd: Gezegd, vandaag: Datum) {
  const velden = weighVelden({ eigen: { door, op, geldigTot }, ...gezegd })
  const veldOf = (naam: Veldstand['veld']) => velden.find(({ veld }) => veld === naam)
  const einde = veldOf('geldigTot')
  return { velden, veldOf, verloop: verloopOf(einde ? earliestEinde(einde) : null, vandaag) }
}

/** A line of the list, in the form of the contract. */
export function toBeleidskaderRegel(kader: Beleidskader, gezegd: Gezegd, aantalKoppelingen: number, vandaag: Datum) {
  const { velden, veldOf, verloop } = weigh(kader, gezegd, vandaag)
  const { id, soort, titel } = kader
  return {
    ...{ id, soort, titel, verloop, aantalKoppelingen },
    // The value of this field comes from the same list as the field itself.
    door: (veldOf('door')?.waarde ?? null) as BeleidVaststeller | null,
    op: veldOf('op')?.waarde ?? null,
    geldigTot: veldOf('geldigTot')?.waarde ?? null,
    aantalTegenspraken: velden.filter(({ isStrijdig }) => isStrijdig).length,
  }
}

/** A whole beleidskader, in the form of the contract. */
export function toBeleidskaderBody(
  kader: Beleidskader,
  { bronnen, keuzes }: Gezegd,
  koppelingen: readonly GetoondeKoppeling[],
  vandaag: Datum,
) {
  const { velden, verloop } = weigh(kader, { bronnen, keuzes }, vandaag)
  const { door, op, geldigTot, gewijzigdOp, ...rest } = kader
  return {
    ...rest,
    eigen: { door, op, geldigTot },
    gewijzigdOp: gewijzigdOp.toISOString(),
    bronnen: bronnen.map((bron) => ({ ...bron })),
    velden: velden.map(toVeldBody),
    verloop,
    koppelingen: [...koppelingen],
  }
}

/** Exactly the fields of the contract: within a choice between shapes another field makes it unknown. */
const toVeldBody = ({ veld, waarde, isStrijdig, uitspraken, keuze }: Veldstand) => ({
  ...{ veld, waarde, isStrijdig, uitspraken: [...uitspraken] },
  keuze: keuze && { bronId: keuze.bronId, reden: keuze.reden, wie: keuze.wie, tijd: keuze.tijd },
})
