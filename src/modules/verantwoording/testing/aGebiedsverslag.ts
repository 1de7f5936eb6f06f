import { datum } from '../../../platform/domain/datum.ts'
import type { Cijfer, Cijferverwijzing } from '../../inzicht/public.ts'
import type { Verband } from '../domain/publicatie/onderdruk/telcel.ts'
import type { Publicatie } from '../domain/publicatie/publicatie.ts'
import { aCijfer, aPublicatie } from './aPublicatie.ts'
import { trekAantal, tussen, type Kans } from './teltabellen.ts'

/** The gemeente, a wijk or a buurt, with the true count and the ids of the figures that tell it. */
type Gebied = { readonly id: string; readonly waarde: number; readonly cijferIds: readonly string[] }

export type Gebiedsverslag = {
  readonly publicatie: Publicatie
  readonly gebieden: readonly Gebied[]
  /** What everybody knows: which buurten a wijk is made of. */
  readonly verbanden: readonly Verband[]
}

type Verwijs = (id: string) => Cijferverwijzing

/** By the ids of the register of gebieden. */
export const aTellingverslag = (kans: Kans): Gebiedsverslag =>
  anyVerslag(kans, [
    (id) => ({
      ...{ soort: 'telling', telling: 'activiteiten.bereik', filters: filtersOf(id) },
      ...{ van: datum('2025-01-01'), tot: datum('2025-12-31') },
    }),
  ])

const filtersOf = (id: string): Record<string, string[]> => {
  if (id === '') return {}
  return id.startsWith('WK') ? { wijk: [id] } : { buurt: [id] }
}

/** By the codes of CBS; as a count, per 1,000 or as both. */
export const aReeksverslag = (kans: Kans): Gebiedsverslag =>
  anyVerslag(
    kans,
    (['waarde', 'per_1000'] as const).map((maat) => (gebied) => ({
      ...{ soort: 'indicator', indicatorId: 'halt', gebied, maat },
      periode: { jaar: 2025, soort: 'jaar', nummer: 1 },
    })),
  )

function anyVerslag(kans: Kans, verwijzers: readonly Verwijs[]): Gebiedsverslag {
  const wijken = Array.from({ length: tussen(kans, 2, 4) }, (_, w) => ({
    id: `WK05560${w}`,
    buurten: Array.from({ length: tussen(kans, 1, 4) }, (_buurt, b) => ({
      ...{ id: `BU05560${w}0${b}`, waarde: trekAantal(kans) },
    })),
  }))
  const sumOf = (delen: readonly { readonly waarde: number }[]): number =>
    delen.reduce((som, { waarde }) => som + waarde, 0)
  const metTotaal = wijken.map(({ id, buurten }) => ({ id, buurten, waarde: sumOf(buurten) }))
  const alle = [{ id: '', waarde: sumOf(metTotaal) }, ...metTotaal, ...metTotaal.flatMap(({ buurten }) => buurten)]
  const cijfers = new Map<string, Cijfer>()
  const gebieden = alle.map(({ id, waarde }) => {
    const getoond = verwijzers.filter(() => kans() < 0.7).map((verwijs) => toCijfer(verwijs(id), waarde))
    const cijferIds = getoond.map((cijfer, nummer) => {
      cijfers.set(`${id} ${nummer}`, cijfer)
      return `${id} ${nummer}`
    })
    return { id, waarde, cijferIds }
  })
  return {
    publicatie: aPublicatie({
      cijfers: Object.fromEntries(cijfers),
      wijken: Object.fromEntries(wijken.flatMap(({ id, buurten }) => buurten.map((buurt) => [buurt.id, id]))),
    }),
    gebieden,
    verbanden: [
      { totaal: '', delen: wijken.map(({ id }) => id), open: false },
      ...wijken.map(({ id, buurten }) => ({ totaal: id, delen: buurten.map((buurt) => buurt.id), open: false })),
    ],
  }
}

/** Each gebied has 640 inhabitants. */
function toCijfer(verwijzing: Cijferverwijzing, aantal: number): Cijfer {
  const isVerhouding = verwijzing.soort === 'indicator' && verwijzing.maat === 'per_1000'
  const waarde = isVerhouding ? (1000 * aantal) / 640 : aantal
  const teller = isVerhouding ? aantal : null
  return aCijfer({ verwijzing, waarde, teller, teltPersonen: true, tekst: String(waarde) })
}
