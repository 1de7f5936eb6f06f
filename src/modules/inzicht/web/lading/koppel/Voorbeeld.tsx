import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import { checkToewijzing } from '../../../domain/lading/toewijzing.ts'
import { createGebiedzoeker } from '../../../domain/lading/createGebiedzoeker.ts'
import { createLadinglezer } from '../../../domain/lading/createLadinglezer.ts'
import { formatPeriode } from '../../../domain/reeks/periode.ts'
import { koppenOf, type Koppeldeel } from './koppeldeel.ts'

type Regel = {
  readonly sleutel: string
  readonly rij: number
  readonly wat: string
  readonly gebied: string
  readonly periode: string
  readonly uitkomst: string
}

const KOLOMMEN: readonly Kolom<Regel>[] = [
  { kop: 'Rij', cel: ({ rij }) => rij },
  { kop: 'Indicator', cel: ({ wat }) => wat },
  { kop: 'Gebied', cel: ({ gebied }) => gebied },
  { kop: 'Periode', cel: ({ periode }) => periode },
  { kop: 'Cijfer, of wat er niet klopt', cel: ({ uitkomst }) => uitkomst },
]
const MEESTE = 12

/** What the first rows give when they are read like this: the same rules as the server applies to all of them. */
export function Voorbeeld(deel: Koppeldeel) {
  if (checkToewijzing(deel.toewijzing) !== null) return null
  const regels = listRegels(deel).slice(0, MEESTE)
  return (
    <Kaart titel="Zo worden de eerste rijen gelezen">
      <Tabel label="Voorbeeld" rijen={regels} sleutel={({ sleutel }) => sleutel} kolommen={KOLOMMEN} />
    </Kaart>
  )
}

function listRegels({ verkenning, keuzes, toewijzing }: Koppeldeel): readonly Regel[] {
  const namen = new Map(keuzes.indicatoren.map(({ id, naam }) => [id, naam]))
  const lees = createLadinglezer({
    ...{ koppen: koppenOf(verkenning, toewijzing), toewijzing, zoekGebied: createGebiedzoeker(keuzes) },
    soorten: new Map(keuzes.indicatoren.map(({ id, soort }) => [id, soort])),
  })
  const onder = verkenning.eersteRijen.filter(({ nummer }) => nummer > toewijzing.kopregel)
  return onder.flatMap((rij): Regel[] => {
    const { waarden, fouten } = lees(rij)
    const fout = fouten[0]
    const leeg = { rij: rij.nummer, wat: '', gebied: '', periode: '' }
    if (fout) return [{ ...leeg, sleutel: `${rij.nummer}`, uitkomst: `${fout.kolom}: ${fout.melding}` }]
    return waarden.map(({ indicatorId, gebied, periode, waarde }, plaats) => ({
      ...{ sleutel: `${rij.nummer} ${plaats}`, rij: rij.nummer, periode: formatPeriode(periode) },
      wat: indicatorId === null ? 'Inwoners' : (namen.get(indicatorId) ?? ''),
      gebied: gebied === '' ? keuzes.gemeentenaam : gebied,
      uitkomst: waarde === null ? 'niet bekend' : waarde.toLocaleString('nl-NL'),
    }))
  })
}
