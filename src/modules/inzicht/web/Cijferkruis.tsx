import type { Dagen } from '../../../platform/domain/datum.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { indexRijen, PERIODE, type Kop } from '../domain/telling/kruistabel.ts'
import { Recordlink } from './Recordlink.tsx'
import type { Cijfer, Cijferrij, Telling } from './tellingenQuery.ts'
import { getaltekst, periodetekst, recordsOfRij, type Kruisassen, type Telvorm } from './telkeuze.ts'

type Props = {
  readonly telling: Telling
  readonly dagen: Dagen
  readonly vorm: Telvorm
  readonly cijfer: Cijfer
  readonly assen: Kruisassen
}

const TOTAAL = 'Totaal'
/** The edge below: all rows together. */
type Rij = Kop | 'totaal'

const sleutelOf = (rij: Rij): string | undefined => (rij === 'totaal' ? undefined : rij.sleutel)

/** One thing down and the other across, with what they come to together where that means something. */
export function Cijferkruis({ telling, dagen, vorm, cijfer, assen: { codes, rijkoppen, kolomkoppen } }: Props) {
  const find = indexRijen([...cijfer.rijen, ...cijfer.randen], codes)
  const nameOf = (kop: Kop, as: string) => (as === PERIODE ? periodetekst(kop.sleutel) : kop.naam)
  const rijnaam = (rij: Rij) => (rij === 'totaal' ? TOTAAL : nameOf(rij, codes[0]))
  const heeftOnder = kolomkoppen.some(({ sleutel }) => find(undefined, sleutel))
  const cel = (gevonden: Cijferrij | undefined, wat: string) => {
    if (!gevonden || gevonden.waarde === 0) return '0'
    const tekst = getaltekst(gevonden.waarde, gevonden.benadering)
    return (
      <Recordlink
        code={telling.code}
        vraag={recordsOfRij(gevonden, dagen, vorm)}
        label={`${tekst}: bekijk de records van ${wat}`}
      >
        {tekst}
      </Recordlink>
    )
  }
  const kolommen: readonly Kolom<Rij>[] = [
    { kop: nameOfAs(telling, codes[0]), cel: rijnaam },
    ...kolomkoppen.map((kolom) => {
      const kop = nameOf(kolom, codes[1])
      return {
        ...{ kop, getal: true },
        cel: (rij: Rij) => cel(find(sleutelOf(rij), kolom.sleutel), `${rijnaam(rij)}, ${kop}`),
      }
    }),
    {
      ...{ kop: TOTAAL, getal: true },
      cel: (rij) =>
        rij === 'totaal'
          ? cijfer.totaal !== null && getaltekst(cijfer.totaal, cijfer.benadering)
          : cel(find(rij.sleutel, undefined), `${rijnaam(rij)}, alles samen`),
    },
  ]
  return (
    <Tabel
      label={`${telling.naam} naar ${codes.map((as) => nameOfAs(telling, as).toLowerCase()).join(' en ')}`}
      kolommen={kolommen}
      rijen={heeftOnder ? [...rijkoppen, 'totaal' as const] : rijkoppen}
      sleutel={(rij) => (rij === 'totaal' ? TOTAAL : `sleutel ${rij.sleutel}`)}
    />
  )
}

const nameOfAs = ({ dimensies }: Telling, as: string): string =>
  as === PERIODE ? 'Periode' : (dimensies.find(({ code }) => code === as)?.naam ?? '')
