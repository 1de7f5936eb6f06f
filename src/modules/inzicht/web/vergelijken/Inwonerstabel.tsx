import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'
import { groepnaam, type Gebiedsrij } from './inwonersrijen.ts'

const JAREN = 5

type Props = {
  readonly groep: string
  readonly rijen: readonly Gebiedsrij[]
  /** Null: I may only read. */
  readonly onWijzig: ((gebied: string) => void) | null
}

/** By gebied how many people live there, of the last years that are known. */
export function Inwonerstabel({ groep, rijen, onWijzig }: Props) {
  const jaren = [...new Set(rijen.flatMap(({ perJaar }) => [...perJaar.keys()]))]
    .toSorted((a, b) => a - b)
    .slice(-JAREN)
  if (jaren.length === 0)
    return (
      <LegeStaat
        icoon={IconUsers}
        titel="Nog geen inwoners ingevuld"
        actie={onWijzig && <BeginKnop {...{ onWijzig }} />}
      >
        Zonder het aantal inwoners is een cijfer per 1.000 niet te berekenen. Haal de aantallen op bij het CBS, lees een
        bestand in of vul ze zelf in.
      </LegeStaat>
    )
  const wijzig: Kolom<Gebiedsrij> = {
    ...{ kop: 'Wijzigen', kopVerborgen: true },
    cel: ({ gebied, naam }) => (
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Wijzig ${naam}`}
        onClick={() => onWijzig?.(gebied)}
      >
        Wijzig
      </button>
    ),
  }
  return (
    <Kaart titel={groepnaam(groep)}>
      <Tabel
        label={`${groepnaam(groep)} op 1 januari`}
        rijen={rijen}
        sleutel={({ gebied }) => gebied}
        kolommen={[
          { kop: 'Gebied', cel: ({ naam }) => naam },
          ...jaren.map((jaar) => ({ kop: String(jaar), getal: true, cel: (rij: Gebiedsrij) => aantalIn(rij, jaar) })),
          { kop: 'Bron', cel: (rij) => bronnenOf(rij, jaren) },
          ...(onWijzig ? [wijzig] : []),
        ]}
      />
    </Kaart>
  )
}

const BeginKnop = ({ onWijzig }: { readonly onWijzig: (gebied: string) => void }) => (
  <button className="knop" type="button" onClick={() => onWijzig('')}>
    Vul de hele gemeente in
  </button>
)

function aantalIn({ perJaar }: Gebiedsrij, jaar: number): string {
  const rij = perJaar.get(jaar)
  return rij ? formatGetal(rij.inwoners, 0) : '–'
}

const bronnenOf = ({ perJaar }: Gebiedsrij, jaren: readonly number[]): string =>
  [...new Set(jaren.flatMap((jaar) => perJaar.get(jaar)?.bron ?? []))].join(', ') || '–'
